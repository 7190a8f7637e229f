package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the register of policy documents.
 *
 * @param code by which rules cite it
 * @param kind what sort of document it is
 * @param number as issued
 * @param title as issued
 * @param issuer who issued it
 * @param place two digits of table 5 where a local notice holds; 00 for the whole province and beyond
 * @param issuedOn when it was issued, or null where that is not known
 * @param validFrom since when it holds, or null where that is not known
 * @param endedOn the last day it held, or null while it holds
 */
public record PolicyDocumentRow(
        String code,
        DocumentKind kind,
        String number,
        String title,
        String issuer,
        String place,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate endedOn)
        implements Serializable {}
