package skillcert.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.ledger.CertificateReveals;
import skillcert.ledger.CertificateView;
import skillcert.ledger.Certificates;
import skillcert.web.frame.CurrentActor;

/** One certificate: what its face says, what its number says, and its history with the hashes of the ledger. */
@Named
@RequestScoped
public class CertificatePage {

    @EJB
    private Certificates certificates;

    @EJB
    private CertificateReveals reveals;

    @Inject
    private CurrentActor actor;

    private String number;
    private CertificateView certificate;
    private String reason;
    private String idNumber;

    /** The number of the address: also a form that is refused before its values are taken is answered on its certificate. */
    @PostConstruct
    void prepare() {
        number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("number");
    }

    /** Reads the certificate of the number in the address. */
    public void open() {
        certificate = certificates.require(actor.get(), number);
    }

    /** Shows the whole ID number in the answer to this one request. */
    public void reveal() {
        idNumber = reveals.reveal(actor.get(), number, reason);
    }

    /** The whole ID number, or null before it was asked for. */
    public String getIdNumber() {
        return idNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The certificate as it stands now. */
    public CertificateView getCertificate() {
        if (certificate == null) {
            open();
        }
        return certificate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
