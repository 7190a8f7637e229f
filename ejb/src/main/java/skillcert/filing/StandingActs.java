package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.approval.TimelineEntry;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.control.BodyRepository;
import skillcert.filing.control.StandingRepository;
import skillcert.filing.control.StandingText;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.StandingProposal;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door for what departments do to a filed body: a city proposes for its territory, the province, which filed it,
 * decides (T-70, 谁备案谁负责). Suspension, its lifting and cancellation bind at once (I13).
 */
@Stateless
public class StandingActs {

    /** Kind of the command that approval carries out; its subject is the number of the proposal. */
    public static final String KIND = "STANDING";

    @Inject
    private BodyRepository bodies;

    @Inject
    private StandingRepository proposals;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Proposes an act. The same key again gives the same number and nothing else (I9).
     *
     * @return number of the proposal
     * @throws FilingException FILING_BODY_UNKNOWN, also if the actor may not know of it (I15); FILING_BODY_ENDED,
     *     FILING_STANDING, FILING_ACT_WAITS; FILING_KEY_TAKEN; FILING_STANDING_ACT, FILING_GROUND, or as a text is refused
     */
    @Permitted(Right.STANDING_PROPOSE)
    public long propose(Actor actor, long bodyId, StandingForm form, IdempotencyKey key) {
        StandingForm normal = form.normal();
        Body body = bodies.find(bodyId)
                .filter(found -> Territory.of(actor, Right.STANDING_PROPOSE).covers(found.unitCode(), found.place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(bodyId)));
        // one after the other: two officers may propose at the same moment
        bodies.lockStandingAlone(bodyId).requireFits(body.code(), normal.act());
        Optional<StandingProposal> earlier = proposals.find(key.value());
        if (earlier.isPresent()) {
            if (!earlier.get().isOf(actor.login(), bodyId, normal)) {
                throw new FilingException(
                        FilingError.FILING_KEY_TAKEN,
                        String.valueOf(earlier.get().id()));
            }
            return earlier.get().id();
        }
        if (proposals.findOpen(bodyId).isPresent()) {
            throw new FilingException(FilingError.FILING_ACT_WAITS, body.code());
        }
        StandingProposal proposal = new StandingProposal(bodyId, normal, actor.login(), clock.instant(), key.value());
        proposals.add(proposal);
        String name = bodies.requireVersion(bodyId, bodies.standing(bodyId).versionNo())
                .name();
        approvals.request(
                actor,
                ApprovalCommand.of(
                        KIND,
                        String.valueOf(proposal.id()),
                        StandingText.title(name, normal),
                        StandingText.of(body, name, normal),
                        ApprovalStep.of(Right.FILING_DECIDE, null)));
        audit.record(
                actor, AuditEvent.STANDING_PROPOSED, body.code(), normal.act().name());
        return proposal.id();
    }

    /**
     * What happened to the proposals about a body, for its page.
     *
     * @throws FilingException FILING_BODY_UNKNOWN, also if the actor may not know of it (I15)
     */
    @Permitted({Right.STANDING_PROPOSE, Right.FILING_DECIDE})
    public List<TimelineEntry> timeline(Actor actor, long bodyId) {
        bodies.find(bodyId)
                .filter(found -> Territory.of(actor, Right.STANDING_PROPOSE, Right.FILING_DECIDE)
                        .covers(found.unitCode(), found.place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(bodyId)));
        return approvals.timeline(
                KIND,
                proposals.of(bodyId).stream()
                        .map(each -> String.valueOf(each.id()))
                        .toList());
    }
}
