/**
 * From the plan of a batch to its approved result list: candidates with their photos, scores, public notice, second person.
 *
 * <p>A batch stays inside the filed range (R033) and runs through {@code PREPARED → NOTICE → APPROVED}; a refused list sends
 * it back to be prepared. The list that goes on public notice is frozen; approving it writes one row that the database
 * accepts from a second person only and not before the notice has ended (I5), and only what such a row names can be issued.
 *
 * <p>What may not be here: numbers of certificates, exam papers, or any content of an exam (I12).
 *
 * <p>The words of the command that a second person decides about stand here and not in the bundles of the pages: they are
 * hashed and kept with the request, and must not change with a page.
 */
package skillcert.assessment;
