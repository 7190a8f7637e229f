package skillcert.identity;

import java.io.Serializable;
import java.util.List;
import skillcert.kernel.IdType;

/**
 * The document by which a person is recognised. The number is checked and forgotten: what stays is its HMAC and its last
 * four characters (I14).
 *
 * @param type resident identity card or residence permit
 * @param number as typed
 */
public record PersonForm(IdType type, String number) implements Serializable {

    /** The kinds of document that GB 11643 checks, which are those it is stated by. */
    public static final List<IdType> TYPES = List.of(IdType.RESIDENT, IdType.RESIDENCE_PERMIT);

    /** Without the number. */
    @Override
    public String toString() {
        return "PersonForm[type=%s]".formatted(type);
    }
}
