package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.FieldCrypto;
import skillcert.ledger.control.CertificateMaker;
import skillcert.ledger.control.CertificateRows;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.CertificateData;

/** Hands issued certificates to the paper: the one place where the ledger opens ID numbers. */
@Stateless
public class IssuedSheets {

    @Inject
    private CertificateRows rows;

    @Inject
    private FieldCrypto crypto;

    /** Scheme, host and port that QR codes lead to. */
    @Inject
    @ConfigProperty(name = "skillcert.lookup.base", defaultValue = "http://localhost:8080")
    private String lookupBase;

    /** The numbers of the valid certificates of a list, in the order of the list. */
    @Permitted({Right.PRINT_ORDER, Right.PRINT})
    public List<String> validNumbers(Actor actor, long listId) {
        return rows.validNumbers(listId);
    }

    /**
     * The sheets of the given certificates, in the order of their numbers.
     *
     * @param numbers 22 characters each
     */
    @Permitted(Right.PRINT)
    public List<IssuedSheet> of(Actor actor, List<String> numbers) {
        return rows.of(numbers).stream().map(this::sheet).toList();
    }

    private IssuedSheet sheet(Certificate certificate) {
        CertificateData data = certificate.data();
        PrintedFields printed = data.printed();
        CertificateQr qr = new CertificateQr(printed.number(), printed.issuedOn(), data.digest(), data.signature());
        return new IssuedSheet(
                certificate.number(),
                certificate.edition(),
                certificate.listPosition(),
                printed,
                crypto.open(data.idNumber(), CertificateMaker.ID_NUMBER),
                data.photoHash(),
                qr.text(lookupBase));
    }
}
