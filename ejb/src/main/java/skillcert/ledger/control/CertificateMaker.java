package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import skillcert.assessment.ApprovedRow;
import skillcert.filing.BodyInForce;
import skillcert.filing.ScopeRow;
import skillcert.keys.ChainHash;
import skillcert.keys.FieldCrypto;
import skillcert.keys.Signatures;
import skillcert.keys.SignedBytes;
import skillcert.keys.Suite;
import skillcert.ledger.CertificateQr;
import skillcert.ledger.PrintedFields;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.CertificateData;
import skillcert.numbering.CertificateNumber;

/** Freezes what a certificate says: filed name, catalogue names, holder, photo, digest and signature. */
@ApplicationScoped
public class CertificateMaker {

    /** Where a sealed ID number of this table belongs. */
    public static final String ID_NUMBER = "certificate.id_number";

    private static final int DIGEST_VERSION = 1;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private Signatures signatures;

    /**
     * @param body as filed and in force on the day of issue (R118)
     * @param scope the item of its range in force on that day (I4)
     * @param row of the approved list
     * @param number that the counter gave
     * @param issuedOn day of issue
     */
    public Certificate make(
            BodyInForce body, ScopeRow scope, ApprovedRow row, CertificateNumber number, LocalDate issuedOn) {
        PrintedFields printed = new PrintedFields(
                number,
                body.name(),
                row.holderName(),
                row.idType().text(),
                row.idTail(),
                scope.occupation(),
                scope.workType(),
                number.level().label(),
                issuedOn);
        byte[] digest = digest(signatures.suite(), printed);
        SignedBytes signed = signatures.sign(CertificateQr.signedBytes(number, issuedOn, digest));
        return new Certificate(new CertificateData(
                printed,
                body.bodyId(),
                scope.scopeItemId(),
                scope.occupationRowId(),
                scope.occupationCode(),
                row.listId(),
                row.position(),
                crypto.seal(row.idNumber(), ID_NUMBER),
                row.personKey().value(),
                row.photoHash(),
                digest,
                signed.raw(),
                signed.keyId()));
    }

    /** The digest over the printed fields, 32 bytes; the QR code carries the first ten. */
    public static byte[] digest(Suite suite, PrintedFields printed) {
        ChainHash hash = ChainHash.after(suite, DIGEST_VERSION, new byte[0]);
        printed.inOrder().forEach(hash::text);
        return hash.hash();
    }
}
