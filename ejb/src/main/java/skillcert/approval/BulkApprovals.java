package skillcert.approval;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Permitted;

/**
 * The door for approving several requests at one go. Each runs in a transaction of its own, so that one that fails takes
 * no other with it; each has its own result, and what was shown of each is what is executed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkApprovals {

    /** The most requests at one go. */
    public static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(BulkApprovals.class.getName());

    @Inject
    private Approvals approvals;

    /**
     * The requests of these numbers that can be approved so, each with its command; what the actor may not know of, and
     * what is not of a kind that allows it, is left out.
     *
     * @throws ApprovalRefusedException APPROVAL_TOO_MANY
     */
    @Permitted
    public List<ApprovalView> shown(Actor actor, Collection<Long> ids) {
        requireFew(ids);
        List<ApprovalView> views = new ArrayList<>();
        for (Long id : ids) {
            try {
                ApprovalView view = approvals.require(actor, id);
                if (view.item().bulk() && view.decidable()) {
                    views.add(view);
                }
            } catch (UnknownApprovalException none) {
                LOG.log(Level.FINE, "request {0} is not shown", id);
            }
        }
        return views;
    }

    /**
     * Approves them one after another.
     *
     * @param shown as {@link #shown} gave them to the page
     * @param reason for all of them; may be empty
     * @return one result each, in the same order
     */
    @Permitted
    public List<BulkResult> approve(Actor actor, List<ApprovalView> shown, String reason) {
        requireFew(shown);
        List<BulkResult> results = new ArrayList<>();
        for (ApprovalView view : shown) {
            results.add(approve(actor, view, reason));
        }
        return results;
    }

    private BulkResult approve(Actor actor, ApprovalView view, String reason) {
        WorkItem item = view.item();
        try {
            if (!item.bulk()) {
                throw new ApprovalRefusedException(ApprovalError.APPROVAL_NOT_BULK, item.id());
            }
            return new BulkResult(item, approvals.approve(actor, item.id(), view.commandHash(), reason), null);
        } catch (DomainException refusal) {
            return new BulkResult(item, null, refusal);
        } catch (EJBException failure) {
            LOG.log(Level.SEVERE, "request " + item.id() + " failed in a bulk approval", failure);
            return new BulkResult(item, null, new ApprovalRefusedException(ApprovalError.APPROVAL_FAILED, item.id()));
        }
    }

    private static void requireFew(Collection<?> chosen) {
        if (chosen.size() > MOST) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_TOO_MANY, MOST);
        }
    }
}
