package skillcert.web.approval;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One request: what will be executed, what was decided so far, and the decision of this person. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Approvals approvals;

    @Inject
    private CurrentActor actor;

    private long id;
    private String reason;
    private ApprovalView request;

    /** Reads the request; the decision carries the hash of exactly this command. */
    public void open() {
        request = approvals.require(actor.get(), id);
    }

    /** Approves what is shown. */
    public String approve() {
        approvals.approve(actor.get(), id, request.commandHash(), reason());
        return done("approved." + request.item().kind().toLowerCase(Locale.ROOT).replace("_", ""));
    }

    /** Sends it back with the reason. */
    public String refuse() {
        approvals.refuse(actor.get(), id, request.commandHash(), reason());
        return done("refused");
    }

    /** Takes one's own request back. */
    public String withdraw() {
        approvals.withdraw(actor.get(), id);
        return done("withdrawn");
    }

    private String reason() {
        return reason == null ? "" : reason.strip();
    }

    private static String done(String what) {
        return PortalPage.QUEUE.path() + "?faces-redirect=true&done=approval." + what;
    }

    /** The request as it was read. */
    public ApprovalView getRequest() {
        return request;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
