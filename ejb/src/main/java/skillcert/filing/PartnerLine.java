package skillcert.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.numbering.OrganisationCode;

/**
 * Who works together with the school; a third party by contract (R007, R010).
 *
 * @param kind what it is
 * @param name its name
 * @param organisationCode unified code by GB 32100-2015; '' if it has none
 * @param subject what it does, 1 to 200 characters
 * @param contractFrom first day of the contract, or null
 * @param contractUntil its last day, or null
 * @param contractHash the contract as kept by {@code document}, or null
 */
@Embeddable
public record PartnerLine(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) PartnerKind kind,
        String name,
        @Column(name = "organisation_code") String organisationCode,
        String subject,
        @Column(name = "contract_from") LocalDate contractFrom,
        @Column(name = "contract_until") LocalDate contractUntil,
        @Column(name = "contract_hash") String contractHash)
        implements Serializable {

    /** The line as it is stored: no blanks around a text. */
    PartnerLine normal() {
        String code = OrganisationCode.normal(organisationCode);
        return new PartnerLine(
                kind,
                FilingForm.strip(name),
                code == null ? "" : code,
                FilingForm.strip(subject),
                contractFrom,
                contractUntil,
                contractHash);
    }
}
