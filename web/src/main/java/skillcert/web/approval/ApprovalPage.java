package skillcert.web.approval;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.Outcome;
import skillcert.approval.WorkQueues;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One request: what will be executed, what was decided so far, and the decision of this person. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Approvals approvals;

    @EJB
    private transient WorkQueues queues;

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
        return decided(approvals.approve(actor.get(), id, request.commandHash(), reason()));
    }

    /** Refuses it with the reason, for good. */
    public String refuse() {
        return decided(approvals.refuse(actor.get(), id, request.commandHash(), reason()));
    }

    /** Returns it for correction with what is to be corrected. */
    public String giveBack() {
        return decided(approvals.giveBack(actor.get(), id, request.commandHash(), reason()));
    }

    /** Takes the request back: one's own, or with the reason that of a colleague who no longer can. */
    public String withdraw() {
        approvals.withdraw(actor.get(), id, reason());
        return done(PortalPage.MINE.path() + "?", "withdrawn");
    }

    /** Tells the colleagues that this person is at it. */
    public String claim() {
        queues.claim(actor.get(), id);
        return done(PortalPage.APPROVAL.path() + "?id=" + id + "&", "claimed");
    }

    /** Takes it over, with the reason, from the colleague who has claimed it. */
    public String takeOver() {
        queues.takeOver(actor.get(), id, reason());
        return done(PortalPage.APPROVAL.path() + "?id=" + id + "&", "takenover");
    }

    /** Leaves it to the colleagues again. */
    public String release() {
        queues.release(actor.get(), id);
        return done(PortalPage.APPROVAL.path() + "?id=" + id + "&", "released");
    }

    private String reason() {
        return reason == null ? "" : reason.strip();
    }

    private String decided(Outcome outcome) {
        // what was executed is said in the words of its kind
        String kind = request.item().kind().toLowerCase(Locale.ROOT).replace("_", "");
        return done(
                PortalPage.QUEUE.path() + "?",
                switch (outcome) {
                    case EXECUTED -> "approved." + kind;
                    case PASSED_ON -> "passed";
                    case REFUSED -> "refused";
                    case RETURNED -> "returned";
                });
    }

    private static String done(String address, String what) {
        return address + "faces-redirect=true&done=approval." + what;
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
