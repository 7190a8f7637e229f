/**
 * The paper: takes a record, gives PDF bytes. Knows no database and imports nothing of the other modules.
 *
 * <p>{@link skillcert.reports.CertificatePaper} is the door; a {@link skillcert.reports.CertificateSheet} is what changes from
 * holder to holder, a {@link skillcert.reports.CertificateTemplate} what is dated and the same for all. The layout holds places
 * only and is compiled by the build ({@code src/main/layouts}); no layout or expression is ever taken from outside.
 *
 * <p>Nothing is cut, left blank or quietly replaced: what cannot be printed whole is an
 * {@link skillcert.reports.UnprintableSheetException}, which the caller turns into its own refusal.
 */
package skillcert.reports;
