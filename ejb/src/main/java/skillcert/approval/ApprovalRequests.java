package skillcert.approval;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import skillcert.approval.control.Handlers;
import skillcert.approval.control.RequestRepository;
import skillcert.approval.control.Terms;
import skillcert.approval.control.Timelines;
import skillcert.approval.control.Trace;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Dossier;
import skillcert.approval.entity.Submissions;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.PersonAccounts;
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
    private PersonAccounts persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Asks for approval.
     *
     * @return number of the request
     * @throws ApprovalRefusedException APPROVAL_TOO_FEW: fewer persons than a step demands could decide it
     */
    public long request(Actor requester, ApprovalCommand command) {
        handlers.require(command.kind());
        Set<String> authors = new TreeSet<>(command.editors());
        authors.add(requester.login());
        requireEnough(command, authors);
        ApprovalRequest request = new ApprovalRequest(requester, command, terms.of(command.term()), clock.instant());
        requests.add(request);
        Dossier dossier = Submissions.first(request, command, requests.surroundings(request, request.subject()));
        requests.keep(dossier);
        audit.record(requester, AuditEvent.APPROVAL_REQUESTED, request.subject(), Trace.of(dossier));
        return request.id();
    }

    /**
     * Submits a request anew that was returned for correction: a new round with its own command, hash and deadline. What
     * was decided before is kept and void. A colleague of the requester, of the same unit and with a right to ask for such
     * a command, takes it over thereby; who asked or edited before stays in as an editor.
     *
     * @param id number of the request
     * @throws UnknownApprovalException there is none
     * @throws ApprovalRefusedException APPROVAL_NOT_REQUESTER, APPROVAL_NOT_RETURNED, APPROVAL_EXPIRED or
     *     APPROVAL_TOO_FEW
     */
    public void resubmit(Actor requester, long id, ApprovalCommand command) {
        Dossier before = requests.lock(id).orElseThrow(() -> new UnknownApprovalException(id));
        Dossier next = before.submissions()
                .again(requester, command, terms.of(command.term()), clock.instant(), clock.today());
        requireEnough(command, next.authors());
        requests.keep(next);
        audit.record(requester, AuditEvent.APPROVAL_RESUBMITTED, command.subject(), Trace.of(next));
    }

    /** What nobody can decide would wait until it expires: it is said at once how many are there. */
    private void requireEnough(ApprovalCommand command, Set<String> authors) {
        int step = 0;
        for (ApprovalStep demanded : command.steps()) {
            step++;
            // nobody decides at two steps: those that ask the same people need them all
            int needed = command.steps().stream()
                    .filter(each -> each.right() == demanded.right() && Objects.equals(each.unit(), demanded.unit()))
                    .mapToInt(ApprovalStep::persons)
                    .sum();
            int holders = persons.holders(demanded.right(), demanded.unit(), authors);
            if (holders < needed) {
                throw new ApprovalRefusedException(ApprovalError.APPROVAL_TOO_FEW, step, needed, holders);
            }
        }
    }

    /** The request about a subject that was returned for correction, if this actor may submit it anew. */
    public OptionalLong findReturned(Actor actor, String kind, String subject) {
        return requests.findReturned(kind, subject)
                .filter(found -> found.submissions().correctableBy(actor, clock.today()))
                .map(found -> OptionalLong.of(found.request().id()))
                .orElse(OptionalLong.empty());
    }

    /** What happened to the requests about these subjects, for the timeline of a page, and what they wait for. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TimelineEntry> timeline(String kind, Collection<String> subjects) {
        return timelines.of(kind, subjects);
    }
}
