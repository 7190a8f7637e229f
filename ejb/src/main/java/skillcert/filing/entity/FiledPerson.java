package skillcert.filing.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.Duty;
import skillcert.keys.Sealed;

/**
 * A responsible person of an application as stored: the telephone number is sealed (I14).
 *
 * @param duty for what the person answers
 * @param name the person's name
 * @param post what the person is at the school
 * @param phone sealed telephone number
 */
@Embeddable
public record FiledPerson(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Duty duty, String name, String post, Sealed phone)
        implements Serializable {}
