package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the range of a body: what may be assessed, where and when (R033).
 *
 * @param scopeItemId its number, which batches and certificates cite
 * @param occupationRowId number of the row in the catalogue
 * @param occupationCode code of the occupation
 * @param occupation its name
 * @param workType direction or work type; '' if none
 * @param level code by table 7
 * @param levelText as it is printed
 * @param siteId number of the site
 * @param site its name
 * @param validFrom first day
 * @param validUntil last day
 */
public record ScopeRow(
        long scopeItemId,
        int occupationRowId,
        String occupationCode,
        String occupation,
        String workType,
        String level,
        String levelText,
        long siteId,
        String site,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {}
