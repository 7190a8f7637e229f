package skillcert.keys;

import skillcert.kernel.DomainException;

/** A key, a store or a sealed value is refused; the code says why. It never carries a secret or a plain text. */
public class KeysException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code which rule refuses
     * @param values what its text shows
     */
    public KeysException(KeysError code, Object... values) {
        super(code, values);
    }

    /**
     * @param cause what the provider, the store or the file system said
     * @param code which rule refuses
     * @param values what its text shows
     */
    public KeysException(Throwable cause, KeysError code, Object... values) {
        super(code, values);
        initCause(cause);
    }
}
