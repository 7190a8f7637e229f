package skillcert.approval;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import skillcert.approval.control.Handlers;
import skillcert.approval.control.RequestRepository;
import skillcert.approval.control.WorkQueue;
import skillcert.approval.entity.ApprovalDecision;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;

/**
 * The door for the second person (I8). Any account may come in; what it sees and may decide follows from the right and
 * the unit that each request names. Who may neither decide a request nor made it is not told that it exists.
 */
@Stateless
public class Approvals {

    @Inject
    private RequestRepository requests;

    @Inject
    private WorkQueue queue;

    @Inject
    private Handlers handlers;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Asks for a second person; part of the transaction of the command that needs one.
     *
     * @return number of the request
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long request(Actor requester, ApprovalCommand command) {
        handlers.require(command.kind());
        ApprovalRequest request = new ApprovalRequest(requester, command, clock.instant());
        requests.add(request);
        audit.record(requester, AuditEvent.APPROVAL_REQUESTED, request.subject(), trace(request));
        return request.id();
    }

    /** What waits and the actor may decide, the oldest first; filters kind, subject, state and title. */
    @Permitted
    public ListPage<WorkItem> queue(Actor actor, ListQuery query) {
        return queue.decidable(actor, query);
    }

    /** How many requests wait for the actor. */
    @Permitted
    public int pending(Actor actor) {
        return queue.countDecidable(actor);
    }

    /** What the actor requested, the newest first; filters kind, subject, state and title. */
    @Permitted
    public ListPage<WorkItem> mine(Actor actor, ListQuery query) {
        return queue.requestedBy(actor, query);
    }

    /**
     * A request with its command, for its requester and for those who may decide it.
     *
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     */
    @Permitted
    public ApprovalView require(Actor actor, long id) {
        ApprovalRequest request = requests.find(id)
                .filter(found -> found.isFor(actor) || found.isOf(actor))
                .orElseThrow(() -> new UnknownApprovalException(id));
        List<ApprovalDecision> decisions = requests.decisions(id);
        Map<String, Person> persons = people.of(Stream.concat(
                        Stream.of(request.requestedBy()), decisions.stream().map(ApprovalDecision::decidedBy))
                .toList());
        return new ApprovalView(
                request.item().by(persons.get(request.requestedBy())),
                request.command(),
                request.shownHash(),
                request.decidableBy(actor)
                        && decisions.stream().noneMatch(one -> one.decidedBy().equals(actor.login())),
                request.withdrawableBy(actor),
                decisions.stream()
                        .map(one -> one.view().by(persons.get(one.decidedBy())))
                        .toList());
    }

    /**
     * Approves a request and executes its command in this transaction.
     *
     * @param shownHash hash of the command that the page showed
     * @param reason may be empty
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException own, twice, closed, or not the command that was shown
     */
    @Permitted
    public void approve(Actor actor, long id, String shownHash, String reason) {
        ApprovalRequest request = lock(actor, id);
        audit.attempted(actor, AuditEvent.APPROVAL_GIVEN, request.subject(), trace(request));
        Instant now = clock.instant();
        request.approve(actor, shownHash);
        requests.add(new ApprovalDecision(request, actor, Verdict.APPROVED, reason, now));
        handlers.require(request.kind()).approved(actor, request.subject(), request.command());
        audit.record(actor, AuditEvent.APPROVAL_GIVEN, request.subject(), trace(request));
    }

    /**
     * Refuses a request.
     *
     * @param shownHash hash of the command that the page showed
     * @param reason 1 to 500 characters
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException own, twice, closed, not the command that was shown, or no reason
     */
    @Permitted
    public void refuse(Actor actor, long id, String shownHash, String reason) {
        ApprovalRequest request = lock(actor, id);
        request.refuse(actor, shownHash);
        ApprovalDecision decision = new ApprovalDecision(request, actor, Verdict.REFUSED, reason, clock.instant());
        requests.add(decision);
        handlers.require(request.kind()).refused(actor, request.subject(), request.command(), decision.reason());
        audit.record(actor, AuditEvent.APPROVAL_REFUSED, request.subject(), trace(request));
    }

    /**
     * Takes one's own request back while it is pending.
     *
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException somebody else's, or closed
     */
    @Permitted
    public void withdraw(Actor actor, long id) {
        ApprovalRequest request = lock(actor, id);
        request.withdraw(actor);
        handlers.require(request.kind()).withdrawn(actor, request.subject(), request.command());
        audit.record(actor, AuditEvent.APPROVAL_WITHDRAWN, request.subject(), trace(request));
    }

    /** The request, locked, if it is the actor's business and they have not decided it before. */
    private ApprovalRequest lock(Actor actor, long id) {
        ApprovalRequest request = requests.lock(id)
                .filter(found -> found.isFor(actor) || found.isOf(actor))
                .orElseThrow(() -> new UnknownApprovalException(id));
        if (requests.hasDecided(id, actor.login())) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_TWICE, id);
        }
        return request;
    }

    private static String trace(ApprovalRequest request) {
        return request.kind() + " #" + request.id() + " " + request.shownHash();
    }
}
