package skillcert.web.ledger;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.ledger.CertificateView;
import skillcert.ledger.Certificates;
import skillcert.web.frame.CurrentActor;

/** One certificate: what its face says, what its number says, and its history with the hashes of the ledger. */
@Named
@RequestScoped
public class CertificatePage {

    @EJB
    private Certificates certificates;

    @Inject
    private CurrentActor actor;

    private String number;
    private CertificateView certificate;

    /** Reads the certificate of the number in the address. */
    public void open() {
        certificate = certificates.require(actor.get(), number);
    }

    /** The certificate as it stands now. */
    public CertificateView getCertificate() {
        return certificate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
