package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import skillcert.numbering.OrganisationCode;

/**
 * An application for filing as it is typed; {@link Filings#enter} tells every fault in it.
 *
 * @param unitCode code of the school's unit
 * @param name full name as it will be filed and printed (R033, T-04)
 * @param organisationCode unified code by GB 32100-2015
 * @param place the determining department by table 5; not the address (T-16)
 * @param address where the school is
 * @param siteName name of the site where it assesses (R004)
 * @param siteAddress address of that site
 * @param validUntil last day of validity
 * @param range what it applies for
 */
public record FilingForm(
        String unitCode,
        String name,
        String organisationCode,
        String place,
        String address,
        String siteName,
        String siteAddress,
        LocalDate validUntil,
        Set<ScopeChoice> range)
        implements Serializable {

    public FilingForm {
        range = range == null ? Set.of() : Set.copyOf(range);
    }

    /** The form as it is stored: no blanks around a text, the organisation code in its usual form. It checks nothing. */
    public FilingForm normal() {
        return new FilingForm(
                unitCode,
                strip(name),
                OrganisationCode.normal(organisationCode),
                place,
                strip(address),
                strip(siteName),
                strip(siteAddress),
                validUntil,
                range);
    }

    private static String strip(String typed) {
        return typed == null ? null : typed.strip();
    }
}
