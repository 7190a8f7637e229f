package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import skillcert.kernel.IdType;
import skillcert.kernel.PersonKey;

/**
 * The human being behind an account: recognised by the HMAC of ID type and number, shown by the last four characters. The
 * number itself is kept nowhere (I14).
 *
 * @param key as {@link PersonKey} has it
 * @param idType code of the kind of document
 * @param tail last four characters of the number
 */
@Embeddable
public record StatedPerson(
        @Column(name = "person_key") String key,
        @Column(name = "person_id_type") String idType,
        @Column(name = "person_tail") String tail)
        implements Serializable {

    /** A person of this key. */
    public StatedPerson(PersonKey key, IdType type, String tail) {
        this(key.value(), type.code(), tail);
    }
}
