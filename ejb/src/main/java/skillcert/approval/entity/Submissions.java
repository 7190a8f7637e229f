package skillcert.approval.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalState;
import skillcert.kernel.Actor;

/**
 * The side of those who ask: they correct what was returned, and take back what is open. Neither hangs on one account: a
 * colleague, who is of the same unit and holds a right by which such a command is asked for, corrects in the place of the
 * requester, and withdraws when the requester can no longer act. Whoever asked or edited in an earlier round is an editor
 * of the next one, and so does not decide it (I8).
 */
public final class Submissions {

    private final Dossier dossier;

    Submissions(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The first round of a request that was just written. */
    public static Dossier first(ApprovalRequest request, ApprovalCommand command, Surroundings surroundings) {
        return Dossier.submitted(request, command, List.of(), ApprovalAct.REQUESTED, surroundings);
    }

    /** Whether this account is of the unit that asked and may ask for such a command itself. */
    boolean colleague(Actor actor) {
        return dossier.request().requestedUnit().equals(actor.unit())
                && dossier.surroundings().mayAsk(actor);
    }

    /** Whether the actor could correct it now. */
    public boolean correctableBy(Actor actor, LocalDate today) {
        return dossier.request().state() == ApprovalState.RETURNED
                && !today.isAfter(dossier.request().expiresOn())
                && (dossier.isOf(actor) || colleague(actor));
    }

    /** Whether the actor could take it back now. */
    public boolean withdrawableBy(Actor actor) {
        return dossier.isOpen() && (dossier.isOf(actor) || colleague(actor) && orphaned());
    }

    /** Whether its requester can no longer act: the account is closed, or may not ask for such a command any more. */
    private boolean orphaned() {
        return dossier.surroundings()
                .accounts()
                .apply(dossier.request().requestedBy())
                .filter(this::colleague)
                .isEmpty();
    }

    /**
     * Submits it anew after a correction. A colleague becomes the requester of the new round.
     *
     * @return the next round
     * @throws skillcert.approval.ApprovalRefusedException APPROVAL_NOT_REQUESTER, APPROVAL_EXPIRED or
     *     APPROVAL_NOT_RETURNED
     */
    public Dossier again(Actor actor, ApprovalCommand command, Deadline deadline, Instant at, LocalDate today) {
        ApprovalRequest request = dossier.request();
        if (!dossier.isOf(actor) && !colleague(actor)) {
            throw dossier.refusal(ApprovalError.APPROVAL_NOT_REQUESTER);
        }
        if (request.state() != ApprovalState.RETURNED || !command.kind().equals(request.kind())) {
            throw dossier.refusal(ApprovalError.APPROVAL_NOT_RETURNED, request.state());
        }
        dossier.requireInTime(today);
        Collection<String> editors = new TreeSet<>(command.editors());
        editors.addAll(dossier.authors());
        request.submit(actor, command, deadline, at);
        return Dossier.submitted(
                request,
                command.editedBy(editors),
                dossier.journal().entries(),
                ApprovalAct.RESUBMITTED,
                dossier.surroundings());
    }

    /**
     * Takes the request back; taken back before, it stays so (I9).
     *
     * @param reason needed of a colleague, 1 to 500 characters; may be empty otherwise
     * @return whether it was taken back now
     * @throws skillcert.approval.ApprovalRefusedException APPROVAL_NOT_REQUESTER by somebody else,
     *     APPROVAL_REQUESTER_ACTS by a colleague while the requester can do so, APPROVAL_REASON, or APPROVAL_CLOSED
     */
    public boolean withdraw(Actor actor, String reason, Instant now) {
        boolean own = dossier.isOf(actor);
        if (!own && !colleague(actor)) {
            throw dossier.refusal(ApprovalError.APPROVAL_NOT_REQUESTER);
        }
        if (!own && !orphaned()) {
            throw dossier.refusal(ApprovalError.APPROVAL_REQUESTER_ACTS);
        }
        if (dossier.request().state() == ApprovalState.WITHDRAWN) {
            return false;
        }
        if (!dossier.isOpen()) {
            throw dossier.refusal(
                    ApprovalError.APPROVAL_CLOSED, dossier.request().state());
        }
        String said = Reason.of(dossier.request().id(), !own, reason);
        dossier.enter(ApprovalAct.WITHDRAWN, actor.login(), now, said);
        dossier.request().become(ApprovalState.WITHDRAWN);
        return true;
    }
}
