package skillcert.ledger;

import java.io.Serializable;

/**
 * What the public check may learn of a certificate before it is masked.
 *
 * @param printed what the face says
 * @param state where it stands
 * @param genuine whether a QR code given was ours, for this certificate, and says what the ledger says
 */
public record CheckedCertificate(PrintedFields printed, CertificateState state, boolean genuine)
        implements Serializable {}
