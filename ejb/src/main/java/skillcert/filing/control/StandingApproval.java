package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.StandingActs;
import skillcert.filing.StandingForm;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.StandingProposal;
import skillcert.filing.entity.VersionDecision;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;

/** What the decision on a proposed act does: the body gets its new standing, which binds whoever locks it next (I13). */
@ApplicationScoped
public class StandingApproval implements ApprovalHandler {

    @Inject
    private StandingRepository proposals;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyChanges changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.STANDING_PROPOSE);
    }

    @Override
    public String kind() {
        return StandingActs.KIND;
    }

    /**
     * Carries the act out.
     *
     * @throws FilingException FILING_ACT_DECIDED, FILING_CHANGED, FILING_BODY_ENDED or FILING_STANDING
     */
    @Override
    public void approved(Actor approver, String subject, String command) {
        StandingProposal proposal = lock(subject);
        StandingForm form = proposal.form();
        Body body = body(proposal);
        String name = bodies.requireVersion(
                        body.id(), bodies.standing(body.id()).versionNo())
                .name();
        if (!StandingText.of(body, name, form).equals(command)) {
            throw new FilingException(FilingError.FILING_CHANGED, subject);
        }
        proposal.decide(true);
        changes.act(
                approver,
                body,
                form.act(),
                new VersionDecision(
                        clock.today(), approver.login(), clock.instant(), form.reason(), form.documentNumber()));
        audit.record(
                approver, AuditEvent.STANDING_CHANGED, body.code(), form.act().name());
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        end(approver, subject);
    }

    @Override
    public void withdrawn(Actor requester, String subject, String command) {
        end(requester, subject);
    }

    @Override
    public void expired(Actor system, String subject, String command) {
        end(system, subject);
    }

    private void end(Actor actor, String subject) {
        StandingProposal proposal = lock(subject);
        proposal.decide(false);
        audit.record(
                actor,
                AuditEvent.STANDING_REFUSED,
                body(proposal).code(),
                proposal.form().act().name());
    }

    private Body body(StandingProposal proposal) {
        return bodies.find(proposal.bodyId()).orElseThrow();
    }

    private StandingProposal lock(String subject) {
        return proposals
                .lock(Long.parseLong(subject))
                .orElseThrow(() -> new FilingException(FilingError.FILING_ACT_UNKNOWN, subject));
    }
}
