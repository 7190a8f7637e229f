/**
 * Who did, tried, was refused or read what (I6, I7). Entries are appended to streams, one for each unit and a second one
 * for its attempts and refusals; each is chained to the one before and authenticated by a key outside the database. The
 * application may insert and read entries and nothing else; there is no setter, and no grant.
 *
 * <p>A success is written in the transaction of the act: no audit, no action, and no success that was rolled back. An
 * attempt or a refusal is written in a transaction of its own, so that it stays. Personal data may not be here: entries
 * name identifiers and counts.
 *
 * <p><b>What {@link skillcert.audit.AuditVerifier} finds</b>: an entry changed in any column, removed, added, moved,
 * exchanged or copied from another stream; entries cut off the end while the head still counts them; a head that was
 * changed.
 *
 * <p><b>What it cannot find</b>:
 *
 * <ul>
 *   <li>newest entries cut off <em>together with</em> a head set back to match, or a whole stream removed with its head,
 *       because nothing inside a database can know what is no longer there: this needs the heads that are exported each
 *       day to a place where the application may add but not change;
 *   <li>the database replaced whole by an older copy of itself, for the same reason;
 *   <li>a history written anew by someone who holds the database <em>and</em> the credential store, or who runs code in
 *       the server;
 *   <li>what was never told to it: an act by SQL that leaves the audit alone;
 *   <li>whether the clock of the server was right.
 * </ul>
 */
package skillcert.audit;
