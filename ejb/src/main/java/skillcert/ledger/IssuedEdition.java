package skillcert.ledger;

import java.io.Serializable;

/**
 * An edition of a certificate that can be printed.
 *
 * @param number 22 characters
 * @param edition 1 and up, the one in force
 */
public record IssuedEdition(String number, int edition) implements Serializable {}
