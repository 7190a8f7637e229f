package skillcert.ledger;

/** What a proof can find wrong in the ledger of a body (I2, I6). */
public enum LedgerFault {
    /** A serial between opening and counter has no certificate. */
    SERIAL_MISSING,
    /** The counter is not the greatest serial, or is not there. */
    COUNTER_WRONG,
    /** An entry's fields do not give its hash. */
    ENTRY_CHANGED,
    /** An entry's keyed seal is not of its hash. */
    SEAL_WRONG,
    /** From this place on entries are not there that the head counts. */
    ENTRY_MISSING,
    /** An entry stands before the first or after the last that the head counts, or in a chain that has no head. */
    ENTRY_ADDED,
    /** An entry does not follow the hash of the one before it. */
    CHAIN_BROKEN,
    /** The head does not show the hash of the last entry, or is not there. */
    HEAD_WRONG,
    /** A certificate row is not what its entries rebuild. */
    CERTIFICATE_CHANGED,
    /** A certificate has no entry. */
    CERTIFICATE_WITHOUT_ENTRY,
    /** The ledger could not be read to its end; the server log says why. */
    NOT_PROVED
}
