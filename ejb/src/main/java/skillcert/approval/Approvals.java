package skillcert.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import skillcert.approval.control.DecidingActor;
import skillcert.approval.control.Handlers;
import skillcert.approval.control.RequestRepository;
import skillcert.approval.control.RequestViews;
import skillcert.approval.control.Terms;
import skillcert.approval.control.Trace;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Dossier;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;

/**
 * The door for those who decide (I8). Any account may come in; what it sees and may decide follows from the right and the
 * unit that each step names, asked of the account as it stands at that moment. Who has nothing to do with a request is not
 * told that it exists. A decision that is sent again gets the answer of the first time (I9).
 */
@Stateless
public class Approvals {

    @Inject
    private RequestRepository requests;

    @Inject
    private RequestViews views;

    @Inject
    private Handlers handlers;

    @Inject
    private DecidingActor deciding;

    @Inject
    private Terms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * A request with its command, for its requester, for those who may decide it and for those who have.
     *
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     */
    @Permitted
    public ApprovalView require(Actor actor, long id) {
        Actor now = deciding.now(actor);
        return views.view(
                now, requests.find(id).filter(found -> found.concerns(now)).orElseThrow(() -> unknown(id)));
    }

    /**
     * Approves a request; the last approval it needs executes its command in this transaction.
     *
     * @param shownHash hash of the command that the page showed
     * @param reason may be empty
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException as {@link Dossier#decide} says
     */
    @Permitted
    public Outcome approve(Actor actor, long id, String shownHash, String reason) {
        return decide(actor, id, ApprovalAct.APPROVED, shownHash, reason);
    }

    /**
     * Refuses a request for good: one refusal refuses.
     *
     * @param shownHash hash of the command that the page showed
     * @param reason 1 to 500 characters
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException as {@link Dossier#decide} says
     */
    @Permitted
    public Outcome refuse(Actor actor, long id, String shownHash, String reason) {
        return decide(actor, id, ApprovalAct.REFUSED, shownHash, reason);
    }

    /**
     * Returns a request to its requester for correction.
     *
     * @param shownHash hash of the command that the page showed
     * @param reason what is to be corrected, 1 to 500 characters
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException as {@link Dossier#decide} says, or APPROVAL_NOT_RETURNABLE
     */
    @Permitted
    public Outcome giveBack(Actor actor, long id, String shownHash, String reason) {
        return decide(actor, id, ApprovalAct.RETURNED, shownHash, reason);
    }

    private Outcome decide(Actor actor, long id, ApprovalAct act, String shownHash, String reason) {
        Actor now = deciding.now(actor);
        Dossier dossier = lock(now, id);
        String trace = Trace.of(dossier);
        if (act == ApprovalAct.APPROVED) {
            // also when it is sent again: an attempt that the audit cannot take is none (I7)
            audit.attempted(now, AuditEvent.APPROVAL_GIVEN, dossier.round().subject(), trace);
        }
        Optional<Outcome> before = dossier.repeated(now, act, requests.findRound(id, shownHash));
        if (before.isPresent()) {
            return before.get();
        }
        ApprovalRequest request = dossier.request();
        ApprovalHandler handler = handlers.require(request.kind());
        if (act == ApprovalAct.RETURNED && !handler.returnable()) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_NOT_RETURNABLE, id);
        }
        Instant at = clock.instant();
        Outcome outcome = dossier.decide(deciding.decider(now), act, shownHash, reason, at, clock.today());
        if (outcome == Outcome.RETURNED) {
            dossier.limitCorrection(terms.ofCorrection());
        }
        requests.keep(dossier);
        String subject = dossier.round().subject();
        String command = dossier.round().command();
        String said = dossier.journal().last().reason();
        AuditEvent event =
                switch (outcome) {
                    case EXECUTED -> {
                        handler.approved(now, subject, command);
                        yield AuditEvent.APPROVAL_GIVEN;
                    }
                    case PASSED_ON -> AuditEvent.APPROVAL_STEP_GIVEN;
                    case REFUSED -> {
                        handler.refused(now, subject, command, said);
                        yield AuditEvent.APPROVAL_REFUSED;
                    }
                    case RETURNED -> {
                        handler.returned(now, subject, command, said);
                        yield AuditEvent.APPROVAL_RETURNED;
                    }
                };
        audit.record(now, event, subject, trace);
        return outcome;
    }

    /**
     * Takes one's own request back while it is open, or that of a colleague who can no longer do so; taken back before, it
     * stays so (I9).
     *
     * @param reason needed for a colleague's, 1 to 500 characters; may be empty for one's own
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException somebody else's who can do so, closed, or without the reason it needs
     */
    @Permitted
    public void withdraw(Actor actor, long id, String reason) {
        Actor now = deciding.now(actor);
        Dossier dossier = lock(now, id);
        if (!dossier.submissions().withdraw(now, reason, clock.instant())) {
            return;
        }
        requests.keep(dossier);
        handlers.require(dossier.request().kind())
                .withdrawn(now, dossier.round().subject(), dossier.round().command());
        audit.record(now, AuditEvent.APPROVAL_WITHDRAWN, dossier.round().subject(), Trace.of(dossier));
    }

    private Dossier lock(Actor actor, long id) {
        return requests.lock(id).filter(found -> found.concerns(actor)).orElseThrow(() -> unknown(id));
    }

    private static UnknownApprovalException unknown(long id) {
        return new UnknownApprovalException(id);
    }
}
