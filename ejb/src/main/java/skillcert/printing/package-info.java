/**
 * The certificate printing office (制证处): print jobs, the files that were made for them, and every sheet in them. The
 * office prints what a school ordered and never issues (R002, R024); number and printed copy are two things.
 *
 * <p>A sheet is written down when the job is ordered, before anything is drawn; the primary key allows one original of
 * each edition. What was printed is kept, encrypted, and can be shown again exactly (I11).
 *
 * <p>What may not be here: drawing (that is the module {@code reports}) and changing a certificate (that is {@code
 * ledger}).
 */
package skillcert.printing;
