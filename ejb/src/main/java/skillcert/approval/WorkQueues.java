package skillcert.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import skillcert.approval.control.DecidingActor;
import skillcert.approval.control.RequestRepository;
import skillcert.approval.control.Terms;
import skillcert.approval.control.Trace;
import skillcert.approval.control.WorkQueue;
import skillcert.approval.entity.Dossier;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;

/**
 * The door for work queues: what waits for a person and for their unit, what they asked for and what they decided, and
 * claims. A claim gives no right, and it keeps others from deciding: until the same time of the next working day, until it
 * is given up, until a colleague takes it over with a reason, or until its holder can decide no more. The same person
 * claims a step twice at the most.
 */
@Stateless
public class WorkQueues {

    @Inject
    private WorkQueue queue;

    @Inject
    private RequestRepository requests;

    @Inject
    private DecidingActor deciding;

    @Inject
    private Terms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** What waits for the actor, the oldest first; filters kind, subject, state and title. */
    @Permitted
    public ListPage<WorkItem> todo(Actor actor, ListQuery query) {
        return queue.todo(actor, query);
    }

    /** How much waits for the actor; three short queries, for the frame of every page. */
    @Permitted
    public Waiting waiting(Actor actor) {
        return queue.waiting(actor);
    }

    /**
     * What waits at the actor's unit for a right that the actor holds, with who has claimed it, and what was returned to the
     * unit for correction and the actor may correct as well; same filters.
     */
    @Permitted
    public ListPage<WorkItem> atUnit(Actor actor, ListQuery query) {
        return queue.atUnit(actor, query);
    }

    /** What the actor requested, the newest first; same filters. */
    @Permitted
    public ListPage<WorkItem> requested(Actor actor, ListQuery query) {
        return queue.requestedBy(actor, query);
    }

    /** What the actor decided, the newest first; same filters. */
    @Permitted
    public ListPage<WorkItem> decided(Actor actor, ListQuery query) {
        return queue.decidedBy(actor, query);
    }

    /**
     * Claims a request: until the same time of the next working day others cannot decide it. Claimed by the same person
     * before, it stays so (I9).
     *
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException the actor could not decide it, somebody else holds it, or the actor has claimed it
     *     too often
     */
    @Permitted
    public void claim(Actor actor, long id) {
        Actor now = deciding.now(actor);
        Dossier dossier = lock(now, id);
        Instant at = clock.instant();
        if (dossier.claims().claim(deciding.decider(now), at, terms.claimUntil(at), clock.today())) {
            keep(now, dossier, AuditEvent.APPROVAL_CLAIMED);
        }
    }

    /**
     * Takes a claim over from a colleague, who is named in the timeline with the reason. Held by the same person already, it
     * stays so (I9); what nobody holds any more is claimed.
     *
     * @param reason why, 1 to 500 characters
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException the actor could not decide it, gives no reason, or has claimed it too often
     */
    @Permitted
    public void takeOver(Actor actor, long id, String reason) {
        Actor now = deciding.now(actor);
        Dossier dossier = lock(now, id);
        Instant at = clock.instant();
        if (dossier.claims().takeOver(deciding.decider(now), reason, at, terms.claimUntil(at), clock.today())) {
            keep(now, dossier, AuditEvent.APPROVAL_TAKEN_OVER);
        }
    }

    /**
     * Gives a claim up; what nobody holds stays so (I9).
     *
     * @throws UnknownApprovalException there is none, or it is none of the actor's business
     * @throws ApprovalRefusedException APPROVAL_NOT_HOLDER
     */
    @Permitted
    public void release(Actor actor, long id) {
        Actor now = deciding.now(actor);
        Dossier dossier = lock(now, id);
        if (dossier.claims().release(deciding.decider(now), clock.instant())) {
            keep(now, dossier, AuditEvent.APPROVAL_RELEASED);
        }
    }

    private void keep(Actor actor, Dossier dossier, AuditEvent event) {
        requests.keep(dossier);
        audit.record(actor, event, dossier.round().subject(), Trace.of(dossier));
    }

    private Dossier lock(Actor actor, long id) {
        return requests.lock(id)
                .filter(found -> found.concerns(actor))
                .orElseThrow(() -> new UnknownApprovalException(id));
    }
}
