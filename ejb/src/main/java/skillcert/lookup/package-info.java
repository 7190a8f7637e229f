/**
 * The public check of a certificate, by its QR code or by a typed number (T-25, T-28, T-38, R027): minimal, masked and
 * limited. It has no account and no actor.
 *
 * <p>A typed number needs a second fact, the holder's name or the tail of the ID number; a QR code carries a signature
 * instead. An unknown number and a wrong second fact get one and the same answer, so that nobody can learn which numbers
 * exist. What may not be here: ID numbers, photos, lists, or anything that writes.
 */
package skillcert.lookup;
