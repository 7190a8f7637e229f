package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;
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
public record PartnerLine(
        PartnerKind kind,
        String name,
        String organisationCode,
        String subject,
        LocalDate contractFrom,
        LocalDate contractUntil,
        String contractHash)
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
