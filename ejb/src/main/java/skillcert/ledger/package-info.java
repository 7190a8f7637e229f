/**
 * The certification ledger (台账): what was issued, and everything that happened to it since.
 *
 * <p>A {@code Certificate} is the state now; a {@code LedgerEntry} is what happened, chained per body and never changed.
 * The number, the frozen data, the entry, the counter and the audit row are one transaction, whose locks are taken in
 * one order: standing of the body, counter, ledger head, audit head. Numbers follow the order of the approved list. What
 * has been numbered is read from the certificates themselves and never from a checkpoint, so that a repeated or killed run
 * skips and doubles nothing (I1, I2, I5, I9, I18).
 *
 * <p>{@link skillcert.ledger.LedgerProofs} proves one ledger, or all of them, and names what is wrong; {@link
 * skillcert.ledger.LedgerNight} proves all every night and keeps the proof (I2). A proof locks nothing: it reads up to what
 * counter and head said when it began, and nobody who issues waits for it. Entries without a body are read as well.
 *
 * <p>What may not be here: printing (copies belong to {@code printing}), the public check, a second way to make a number.
 *
 * <p>What the chain cannot show: that the newest entries were cut off together with the head; this is found by the verification
 * of {@code audit}, which compares the heads here with those that were exported signed, up to the last export; and forgery by somebody who holds both the database and the chain key.
 */
package skillcert.ledger;
