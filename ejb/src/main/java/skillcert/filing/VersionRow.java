package skillcert.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a body in its history.
 *
 * @param versionNo from 1
 * @param act what brought it about
 * @param standing whether the body may act under it
 * @param name filed name
 * @param from its first day
 * @param validUntil last day of what is filed
 * @param filingId the application that says all that is filed
 * @param reason of an act; '' where the application says it
 * @param documentNumber number of the paper; '' if there is none
 * @param decidedBy login of who decided
 * @param decidedAt when; null for versions from before that was kept
 */
public record VersionRow(
        int versionNo,
        VersionAct act,
        Standing standing,
        String name,
        LocalDate from,
        LocalDate validUntil,
        long filingId,
        String reason,
        String documentNumber,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {}
