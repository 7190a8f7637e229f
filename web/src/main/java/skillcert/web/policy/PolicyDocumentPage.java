package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One policy document with its clauses; a local notice can be ended here. */
@Named
@ViewScoped
public class PolicyDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PolicyDocuments documents;

    @Inject
    private CurrentActor actor;

    private String code;
    private PolicyDocumentView document;
    private LocalDate endedOn;
    private String reason;

    /** Reads the document of the address. */
    public void open() {
        document = documents.require(actor.get(), code);
    }

    /** Ends the local notice. */
    public String end() {
        documents.end(actor.get(), code, endedOn, reason);
        return PortalPage.POLICY_DOCUMENT.path() + "?faces-redirect=true&done=document.ended&code=" + code;
    }

    /** The document. */
    public PolicyDocumentView getDocument() {
        if (document == null) {
            open();
        }
        return document;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
