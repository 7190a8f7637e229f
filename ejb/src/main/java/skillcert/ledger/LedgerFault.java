package skillcert.ledger;

/** What a proof can find wrong in the ledger of a body (I2, I6). */
public enum LedgerFault {
    /** A serial between opening and counter has no certificate. */
    SERIAL_MISSING,
    /** The counter is not the greatest serial. */
    COUNTER_WRONG,
    /** An entry's fields do not give its hash. */
    ENTRY_CHANGED,
    /** An entry's keyed seal is not of its hash. */
    SEAL_WRONG,
    /** A place in the chain is empty or out of order. */
    ENTRY_MISSING,
    /** An entry does not follow the hash of the one before it. */
    CHAIN_BROKEN,
    /** The head does not stand at the last entry. */
    HEAD_WRONG,
    /** A certificate row is not what its entries rebuild. */
    CERTIFICATE_CHANGED,
    /** A certificate has no entry. */
    CERTIFICATE_WITHOUT_ENTRY
}
