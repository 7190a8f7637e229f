package skillcert.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.audit.AuditVerification;
import skillcert.audit.AuditVerifier;
import skillcert.web.frame.CurrentActor;

/** One verification with what it found. */
@Named
@RequestScoped
public class AuditVerificationPage {

    @EJB
    private AuditVerifier verifier;

    @Inject
    private CurrentActor actor;

    private long id;
    private AuditVerification verification;

    /** Reads the verification of the number in the address. */
    public void open() {
        verification = verifier.require(actor.get(), id);
    }

    /** The verification. */
    public AuditVerification getVerification() {
        return verification;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
