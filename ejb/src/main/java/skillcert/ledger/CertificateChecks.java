package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import skillcert.keys.Signatures;
import skillcert.keys.SignedBytes;
import skillcert.ledger.control.CertificateMaker;
import skillcert.ledger.control.CertificateRows;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.CertificateData;
import skillcert.numbering.CertificateNumber;

/** Answers the public look-up, which has no actor: one certificate by its number, with or without its QR code (T-25, T-38). */
@Stateless
public class CertificateChecks {

    @Inject
    private CertificateRows rows;

    @Inject
    private Signatures signatures;

    /** The certificate with this number; it says nothing of a QR code. */
    public Optional<CheckedCertificate> find(CertificateNumber number) {
        return rows.find(number.toString()).map(found -> new CheckedCertificate(found.printed(), found.state(), false));
    }

    /** The certificate that a QR code names, and whether the code is the one that was printed on it. */
    public Optional<CheckedCertificate> find(CertificateQr qr) {
        return rows.find(qr.number().toString())
                .map(found -> new CheckedCertificate(found.printed(), found.state(), isOf(found, qr)));
    }

    private boolean isOf(Certificate found, CertificateQr qr) {
        CertificateData data = found.data();
        boolean signed = signatures.verify(qr.signedBytes(), new SignedBytes(data.signKey(), qr.signature()));
        byte[] rebuilt = CertificateMaker.digest(signatures.suite(data.signKey()), data.printed());
        return signed
                && Arrays.equals(rebuilt, data.digest())
                && qr.issuedOn().equals(data.printed().issuedOn())
                && Arrays.equals(qr.digest(), Arrays.copyOf(data.digest(), CertificateQr.DIGEST_BYTES));
    }
}
