package skillcert.ledger;

/** What an entry of the ledger records, and the state that the certificate is in after it. */
public enum LedgerAct {
    /** 核发 */
    ISSUED(CertificateState.VALID),
    /** 更正 */
    CORRECTED(CertificateState.VALID),
    /** 作废 */
    VOIDED(CertificateState.VOID),
    /** 暂停 */
    SUSPENDED(CertificateState.SUSPENDED),
    /** 恢复 */
    RESTORED(CertificateState.VALID),
    /** 撤销 */
    REVOKED(CertificateState.REVOKED);

    private final CertificateState leaves;

    LedgerAct(CertificateState leaves) {
        this.leaves = leaves;
    }

    /** The state of the certificate after the act. */
    public CertificateState leaves() {
        return leaves;
    }
}
