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
import skillcert.ledger.control.LedgerTerritory;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.CertificateData;

/** Hands issued certificates to the paper: the one place where the ledger opens ID numbers. */
@Stateless
public class IssuedSheets {

    @Inject
    private CertificateRows rows;

    @Inject
    private LedgerTerritory territory;

    @Inject
    private FieldCrypto crypto;

    /** Scheme, host and port that QR codes lead to; without a value the application does not start. */
    @Inject
    @ConfigProperty(name = "skillcert.lookup.base")
    private String lookupBase;

    /** The editions in force of the valid certificates of a list, in the order of the list. */
    @Permitted({Right.PRINT_ORDER, Right.PRINT})
    public List<IssuedEdition> validEditions(Actor actor, long listId) {
        return rows.validEditions(territory.ofPaper(actor), listId);
    }

    /**
     * The sheets of the given certificates, in the order of their numbers; a school gets its own only.
     *
     * @param numbers 22 characters each
     * @throws LedgerRefusedException LEDGER_NOT_VALID when one of them is not valid any more (I13)
     */
    @Permitted({Right.PRINT_ORDER, Right.PRINT})
    public List<IssuedSheet> of(Actor actor, List<String> numbers) {
        return rows.of(territory.ofPaper(actor), numbers).stream()
                .map(this::sheet)
                .toList();
    }

    private IssuedSheet sheet(Certificate certificate) {
        if (certificate.state() != CertificateState.VALID) {
            throw new LedgerRefusedException(LedgerError.LEDGER_NOT_VALID, certificate.number(), certificate.state());
        }
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
