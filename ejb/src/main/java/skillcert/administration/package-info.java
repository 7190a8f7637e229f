/**
 * What administrators and the deciders of the province do to the platform itself: propose a parameter or the calendar of a
 * year to a second person, change keys, see how the server stands. It keeps no table; rules and rows are those of
 * {@code policy}, {@code keys}, {@code jobs} and {@code approval}, and this package stands above them because the command
 * of a second person (approval) executes a rule of policy, which approval itself uses.
 *
 * <p>The words of a command stand here and not in the bundles of the pages: they are what a second person agrees to, are
 * hashed and kept with the request, and must not change with a page.
 *
 * <p>What it shows of keys and server holds no secret and no path of the machine.
 */
package skillcert.administration;
