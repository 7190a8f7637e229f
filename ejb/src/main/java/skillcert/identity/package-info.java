/**
 * Who may do what: units, accounts, the roles with their rights (one table: {@link skillcert.identity.Role}), signing in,
 * and the interceptor that enforces {@link skillcert.kernel.Permitted} at every door (I15). Doors: {@link
 * skillcert.identity.Accounts}, {@link skillcert.identity.Units} and, for the first start only, {@link
 * skillcert.identity.Founding}. Numbers of 等保 level 3 that the standard leaves open (length of a password, failures,
 * minutes of the lock) are stated in the classes that use them.
 */
package skillcert.identity;
