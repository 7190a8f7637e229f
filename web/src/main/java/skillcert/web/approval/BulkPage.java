package skillcert.web.approval;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import skillcert.approval.ApprovalView;
import skillcert.approval.BulkApprovals;
import skillcert.approval.BulkResult;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.ErrorTexts;

/** Several requests, each shown in full and approved by itself; then what became of each. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient BulkApprovals bulk;

    @Inject
    private CurrentActor actor;

    private List<ApprovalView> shown = List.of();
    private List<BulkResult> results = List.of();
    private String reason;

    /** Reads the requests that were ticked; what cannot be approved so is left out. */
    public void open() {
        String[] picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("pick");
        shown = bulk.shown(
                actor.get(),
                Stream.of(picked == null ? new String[0] : picked)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList());
    }

    /** Approves what is shown, one after another; the same form again shows what became of them (I9). */
    public void approve() {
        if (!results.isEmpty()) {
            return;
        }
        results = bulk.approve(actor.get(), shown, reason == null ? "" : reason.strip());
    }

    /** The requests with their commands. */
    public List<ApprovalView> getShown() {
        return shown;
    }

    /** What became of each; empty before. */
    public List<BulkResult> getResults() {
        return results;
    }

    /** How many were approved. */
    public long getApproved() {
        return results.stream().filter(result -> result.refusal() == null).count();
    }

    /** Why a request was not approved. */
    public String why(BulkResult result) {
        return ErrorTexts.of(result.refusal());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
