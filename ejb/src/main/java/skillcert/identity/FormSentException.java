package skillcert.identity;

import skillcert.kernel.DomainException;
import skillcert.kernel.IdempotencyKey;

/** A form was sent before, by somebody else or with other contents, or too long ago for its answer to be given again. */
public class FormSentException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param key of the form */
    public FormSentException(IdempotencyKey key) {
        super(IdentityError.IDENTITY_FORM_SENT, key.value());
    }
}
