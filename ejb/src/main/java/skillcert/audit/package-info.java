/**
 * Who did, tried, was refused, failed or read what (I6, I7), from which address and in which request. Entries are appended
 * to streams, three for each unit: {@code unit:} what was done, {@code attempt:} what was tried, refused or failed,
 * {@code read:} which personal data were read and what was taken away; so a refusal never waits for its own caller, and who
 * looks never for who issues. Each entry is chained to the one before and authenticated by a key outside the database. The
 * application may insert and read entries and nothing else; there is no setter, and no grant.
 *
 * <p><b>When it is written.</b> A success in the transaction of the act: no audit, no action, and no success that was
 * rolled back. An attempt, a refusal and a failure in a transaction of its own, so that it stays; refusals and failures
 * are written by the interceptor of {@code identity}, once, by the outermost door. An attempt is written only of what is
 * grave and may die half-way: issuing a chunk, approving, making a print file, rotating keys, preparing a master key,
 * taking away a list, the audit or its heads. Of all else an attempt would only double the entry that follows. The vocabulary is {@link skillcert.audit.AuditEvent};
 * personal data may not be here: entries name identifiers and counts.
 *
 * <p>If it cannot be written, everything is refused, reading of personal data and signing in included. Two things go on,
 * because an auditor needs them most just then: verification and export, which then say that they left no trace. What is no
 * business act leaves none at any time: a draft kept or dropped, an announcement read, a login begun before its code, a
 * second factor offered and not confirmed; {@code EveryCommandIT} names them all.
 *
 * <p><b>What {@link skillcert.audit.AuditVerifier} finds</b>: an entry changed in any column, removed, added, moved,
 * exchanged or copied from another stream; entries cut off the end while the head still counts them; a head that was
 * changed. Against the heads that {@link skillcert.audit.AuditHeads} exports it finds as well: newest entries cut off
 * together with a head set back, a stream removed whole, the database replaced by an older copy, and a history written
 * anew with the right keys, of the audit and of every other chain whose capability implements {@link
 * skillcert.audit.ChainHeads}; and a file of heads that was changed or taken away. {@link skillcert.audit.AuditNight} does
 * both every night; what cannot be read then is a finding, and keeps neither the result from being recorded nor the heads
 * from being exported. It reads page by page; in memory stay one head of each chain and the first hundred findings.
 *
 * <p><b>What it cannot find</b>:
 *
 * <ul>
 *   <li>what was cut off since the last export: at most a day;
 *   <li>any of what only the exported heads show, once these can be changed as well: the folder must belong to somebody
 *       else (a share that keeps what it was given, or {@code chattr +a}), and a copy be kept elsewhere;
 *   <li>a history and heads both written anew by someone who holds the database, the credential store <em>and</em> the
 *       folder, or who runs code in the server;
 *   <li>what was never told to it: an act by SQL that leaves the audit alone, and a commit that fails because the
 *       database is gone;
 *   <li>whether the clock of the server was right.
 * </ul>
 *
 * <p>An export ({@link skillcert.audit.AuditExport}) is checked without us by {@link
 * skillcert.audit.offline.CheckExport}: the unkeyed chain, the signature, and the exported heads. The MAC of an entry can
 * be checked by the server only, because its key never leaves it.
 */
package skillcert.audit;
