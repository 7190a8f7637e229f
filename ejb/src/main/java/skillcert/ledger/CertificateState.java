package skillcert.ledger;

/** Where a certificate stands now. */
public enum CertificateState {
    /** 有效 */
    VALID,
    /** 暂停 */
    SUSPENDED,
    /** 作废 */
    VOID,
    /** 已撤销 */
    REVOKED
}
