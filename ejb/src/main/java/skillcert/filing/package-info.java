/**
 * Filing of technical schools (备案): an application is entered by one officer and decided by a second; approved, it makes a
 * body with its code, its standing, the first version of what was filed, its sites and its range. What is filed is kept by
 * date, so that what was in force on any day can be told. Who issues asks {@link skillcert.filing.BodyStandings}, inside its
 * own transaction.
 *
 * <p>An application is a {@code Filing}, what came of it a {@code Body}; a body is never changed, its standing, versions
 * and range are.
 *
 * <p>The words of the command that a second person decides about stand here and not in the bundles of the pages: they are
 * hashed and kept with the request, and must not change with a page.
 */
package skillcert.filing;
