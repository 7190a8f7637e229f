package skillcert.approval;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import skillcert.approval.control.Handlers;
import skillcert.approval.control.RequestRepository;
import skillcert.approval.control.Terms;
import skillcert.approval.control.Timelines;
import skillcert.approval.control.Trace;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Dossier;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/**
 * The door for capabilities whose commands need other persons: they ask, ask again after a correction, and show what came
 * of it. It works inside the transaction of the command, whose door has checked the actor.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApprovalRequests {

    @Inject
    private RequestRepository requests;

    @Inject
    private Handlers handlers;

    @Inject
    private Timelines timelines;

    @Inject
    private Terms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Asks for approval.
     *
     * @return number of the request
     */
    public long request(Actor requester, ApprovalCommand command) {
        handlers.require(command.kind());
        ApprovalRequest request = new ApprovalRequest(requester, command, terms.of(command.term()), clock.instant());
        requests.add(request);
        Dossier dossier = Dossier.open(request, command);
        requests.keep(dossier);
        audit.record(requester, AuditEvent.APPROVAL_REQUESTED, request.subject(), Trace.of(dossier));
        return request.id();
    }

    /**
     * Submits a request anew that was returned for correction: a new round with its own command, hash and deadline. What
     * was decided before is kept and void.
     *
     * @param id number of the request
     * @throws UnknownApprovalException there is none
     * @throws ApprovalRefusedException APPROVAL_NOT_REQUESTER, APPROVAL_NOT_RETURNED or APPROVAL_EXPIRED
     */
    public void resubmit(Actor requester, long id, ApprovalCommand command) {
        Dossier before = requests.lock(id).orElseThrow(() -> new UnknownApprovalException(id));
        Dossier next = before.resubmit(requester, command, terms.of(command.term()), clock.instant(), clock.today());
        requests.keep(next);
        audit.record(requester, AuditEvent.APPROVAL_RESUBMITTED, command.subject(), Trace.of(next));
    }

    /** The request about a subject that was returned for correction and waits to be submitted anew. */
    public OptionalLong findReturned(String kind, String subject) {
        return requests.findReturned(kind, subject).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** What happened to the requests about these subjects, for the timeline of a page, and what they wait for. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TimelineEntry> timeline(String kind, Collection<String> subjects) {
        return timelines.of(kind, subjects);
    }
}
