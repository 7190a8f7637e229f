/**
 * Who may do what: units, accounts, the roles with their rights (one table: {@link skillcert.identity.Role}), signing in,
 * and the interceptor that enforces {@link skillcert.kernel.Permitted} at every door (I15). How far an actor sees is
 * {@link skillcert.identity.Territory}, derived from the same table; no door decides it by the kind of unit.
 *
 * <p>Three administrators keep each other in view (GB/T 22239-2019 8.1.5): the system administrator makes units and accounts
 * without any role ({@link skillcert.identity.Units}, {@link skillcert.identity.AccountAdministration}), the security
 * administrator grants and withdraws roles for dates ({@link skillcert.identity.RoleGrants}), the audit administrator reads
 * what both did. Nobody administers their own account, and who resets a password cannot reset the second factor. A change
 * binds at the next request, because the actor is read anew. Nothing is deleted: a unit is closed, an account disabled, a
 * grant ended, each with its date.
 *
 * <p>Two roles of which one checks the work of the other are not held by one person on the same day, by whatever accounts:
 * each account states its person ({@link skillcert.identity.PersonForm}), of whom the HMAC and the last four characters of
 * the ID number stay. On later days they may be held: what was asked for before the change is still refused to who asked,
 * since approvals compare the accounts of the person ({@link skillcert.identity.PersonAccounts}, I8). The administrators of
 * the first start, and accounts made before, are listed as 待补录 until another administrator states their person.
 *
 * <p>What this cannot promise: that a stated document belongs to whoever sits at the screen; which human being is behind an
 * account that is still 待补录; that two administrators do not act together; the third sees it in the audit, afterwards.
 * {@link skillcert.identity.Founding} is for the first start only.
 *
 * <p>Doors of a login: {@link skillcert.identity.SigningIn} looks at password and code; {@link skillcert.identity.Sessions}
 * says at every request whether the login goes on and what it still owes ({@link skillcert.identity.SignInStep}); what is
 * owed is given at {@link skillcert.identity.Passwords} and {@link skillcert.identity.SecondFactors}; {@link
 * skillcert.identity.OpenSessions} shows and ends logins; {@link skillcert.identity.AccessControl} is the security
 * administrator's; {@link skillcert.identity.Drafts} keeps what was typed and not sent, {@link
 * skillcert.identity.SentForms} what was answered to a form that may come twice (I9).
 *
 * <p>Numbers of 等保 level 3 that the standard leaves open are stated in the classes that use them; those an operator may
 * set are in {@link skillcert.identity.control.SignInRules}. Time is real time here and never the shifted clock of a
 * demonstration, since browsers and telephones count it too. The package draws QR codes by module {@code reports}.
 *
 * <p>What it cannot do: tell a person from somebody who holds their password and their telephone; keep the demonstration
 * accounts secret, whose codes everybody may see; bind a login to one browser beyond its cookie.
 */
package skillcert.identity;
