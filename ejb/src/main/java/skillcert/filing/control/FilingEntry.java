package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.Filings;
import skillcert.filing.Standing;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingStatement;
import skillcert.identity.Territory;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.policy.Parameters;

/**
 * Submits applications. One that comes from a school is checked by the department of its place and then decided by the
 * province; one that a department enters for a school has been checked by doing so.
 */
@ApplicationScoped
public class FilingEntry {

    private static final String DECIDERS = "filing.deciders";

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingFiles files;

    @Inject
    private BodyRepository bodies;

    @Inject
    private Contexts contexts;

    @Inject
    private Units units;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private Parameters parameters;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** As {@link Filings#enter}. */
    public long enter(Actor actor, FilingForm form, IdempotencyKey key) {
        Optional<Filing> earlier = filings.find(key.value());
        if (earlier.isPresent()) {
            return same(actor, form, earlier.get());
        }
        FilingForm normal = form.normal();
        Filing filing = write(actor, normal, null, key);
        FilingStatement statement = filings.statement(filing.id());
        if (statement.isBare()) {
            files.state(statement, normal);
            approvals.request(actor, command(actor, filing, normal));
            audit.record(actor, AuditEvent.FILING_ENTERED, String.valueOf(filing.id()), normal.unitCode());
        }
        return same(actor, form, filing);
    }

    /** As {@link Filings#correct}. */
    public long correct(Actor actor, long id, FilingForm form, IdempotencyKey key) {
        Optional<Filing> earlier = filings.find(key.value());
        if (earlier.isPresent()) {
            return same(actor, form, earlier.get());
        }
        Filing before = filings.lock(id)
                .filter(found -> Territory.of(actor, Right.FILING_ENTER)
                        .covers(found.row().unitCode(), found.row().place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(id)));
        long request = approvals
                .findReturned(actor, Filings.KIND, String.valueOf(id))
                .orElseThrow(() -> new FilingException(
                        FilingError.FILING_NOT_RETURNED,
                        String.valueOf(id),
                        before.row().state()));
        before.replace();
        FilingForm normal = form.normal();
        if (!before.row().unitCode().equals(normal.unitCode()) || before.kind() != normal.kind()) {
            throw new FilingException(FilingError.FILING_UNIT_FILED, normal.unitCode());
        }
        Filing filing = write(actor, normal, id, key);
        FilingStatement statement = filings.statement(filing.id());
        if (statement.isBare()) {
            files.state(statement, normal);
            approvals.resubmit(actor, request, command(actor, filing, normal));
            audit.record(
                    actor,
                    AuditEvent.FILING_ENTERED,
                    String.valueOf(filing.id()),
                    normal.unitCode() + " corrects " + id);
        }
        return same(actor, form, filing);
    }

    /** The application of this key, just written and still bare, or written by the same form before. */
    private Filing write(Actor actor, FilingForm form, Long corrects, IdempotencyKey key) {
        FilingRules.require(form, contexts.of(form));
        if (!Territory.of(actor, Right.FILING_ENTER).covers(form.unitCode(), form.place())) {
            throw new FilingException(FilingError.FILING_OUT_OF_TERRITORY, form.place());
        }
        Optional<Body> body = bodies.findLive(form.unitCode());
        if (form.kind().makesBody()) {
            requireNoOtherBody(form, body);
            requireParents(actor, form);
        }
        Long bodyId = form.kind().makesBody() ? null : body.map(Body::id).orElseThrow();
        filings.addUnlessThere(actor, form, bodyId, corrects, clock.instant(), key);
        return filings.find(key.value())
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNIT_FILED, form.unitCode()));
    }

    /** A school gets a second body only by ending the first one in the same act (T-29, T-30). */
    private static void requireNoOtherBody(FilingForm form, Optional<Body> body) {
        if (body.isPresent() && !form.parents().contains(body.get().id())) {
            throw new FilingException(FilingError.FILING_UNIT_FILED, form.unitCode());
        }
    }

    /** The bodies to be ended exist, have not ended, and the actor may know of them (I15). */
    private void requireParents(Actor actor, FilingForm form) {
        boolean department = actor.unitKind() != UnitKind.SCHOOL;
        for (long parent : form.parents()) {
            Body body = bodies.find(parent)
                    // a school names the schools it joins with; a department those of its territory
                    .filter(found -> !department
                            || Territory.of(actor, Right.FILING_ENTER).covers(found.unitCode(), found.place()))
                    .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(parent)));
            if (bodies.standing(parent).standing() == Standing.CANCELLED) {
                throw new FilingException(
                        FilingError.FILING_BODY_ENDED,
                        body.code(),
                        bodies.standing(parent).since());
            }
        }
    }

    private ApprovalCommand command(Actor actor, Filing filing, FilingForm form) {
        LocalDate today = clock.today();
        List<ApprovalStep> steps = new ArrayList<>();
        if (actor.unitKind() == UnitKind.SCHOOL) {
            UnitView department = units.findDepartment(form.place())
                    .orElseThrow(() -> new FilingException(FilingError.FILING_NO_DEPARTMENT, form.place()));
            steps.add(ApprovalStep.of(Right.FILING_CHECK, department.code()));
        }
        steps.add(new ApprovalStep(Right.FILING_DECIDE, null, parameters.number(DECIDERS, today)));
        return ApprovalCommand.of(
                Filings.KIND,
                String.valueOf(filing.id()),
                CommandText.title(form),
                CommandText.of(filing, form, contexts.catalogue(today)),
                steps.toArray(ApprovalStep[]::new));
    }

    private static long same(Actor actor, FilingForm form, Filing earlier) {
        if (!earlier.isOf(actor.login(), FilingDigest.of(form.normal()))) {
            throw new FilingException(FilingError.FILING_KEY_TAKEN, String.valueOf(earlier.id()));
        }
        return earlier.id();
    }
}
