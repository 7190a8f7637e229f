package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A visit on site.
 *
 * @param visitedOn the day, not in the future
 * @param siteNo the site of the application, see {@link SiteLine}
 * @param visitors who was there, 1 to 200 characters
 * @param findings what was found, 1 to 1000 characters
 * @param fit whether the site is fit for what is applied for
 * @param recordHash the signed record as kept by {@code document}, or null
 */
public record VisitForm(
        LocalDate visitedOn, int siteNo, String visitors, String findings, boolean fit, String recordHash)
        implements Serializable {}
