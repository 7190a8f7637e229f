package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalRequests;
import skillcert.approval.ApprovalStep;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.control.CommandText;
import skillcert.filing.control.FilingRepository;
import skillcert.filing.control.FilingRules;
import skillcert.filing.control.FilingWords;
import skillcert.filing.entity.Filing;
import skillcert.identity.Territory;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.occupation.OccupationRow;
import skillcert.policy.Parameters;

/** The door for applications: entered by one officer, decided by a second one through {@code approval}. */
@Stateless
public class Filings {

    /** Kind of the command that approval carries out. */
    public static final String KIND = "FILING";

    private static final String DECIDERS = "filing.deciders";

    @Inject
    private FilingRepository filings;

    @Inject
    private Units units;

    @Inject
    private FilingWords words;

    @Inject
    private ApprovalRequests approvals;

    @Inject
    private Parameters parameters;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Enters an application and asks for the decision of a second person. The same key again, also at the same moment,
     * gives the same number and nothing else (I9). Of two applications of one unit, also at the same moment, the second is
     * refused, unless the first was refused or withdrawn.
     *
     * @return number of the application
     * @throws FaultyFilingException with every fault of the form
     * @throws FilingException FILING_UNIT_FILED, FILING_OUT_OF_TERRITORY, or FILING_KEY_TAKEN if the key belongs to another
     *     person's form or to one with other contents
     */
    @Permitted(Right.FILING_ENTER)
    public long enter(Actor actor, FilingForm form, IdempotencyKey key) {
        Optional<Filing> earlier = filings.find(key.value());
        if (earlier.isPresent()) {
            return same(actor, form, earlier.get());
        }
        Filing filing = write(actor, form, key);
        if (filing.choices().isEmpty()) {
            filing.applyFor(form.range());
            approvals.request(actor, command(filing));
            audit.record(actor, AuditEvent.FILING_ENTERED, String.valueOf(filing.id()), form.unitCode());
        }
        return same(actor, form, filing);
    }

    /**
     * Corrects an application that was returned, and asks for the decision anew: the old one gives way to a new one, in the
     * next round of the same request. Who entered it does so, or a colleague of the same unit in their place. The same key again gives the same number and nothing else (I9).
     *
     * @param id number of the application that was returned
     * @return number of the corrected application
     * @throws FaultyFilingException with every fault of the form
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it (I15), FILING_NOT_RETURNED,
     *     FILING_UNIT_FILED for another unit than before, or as {@link #enter} says
     */
    @Permitted(Right.FILING_ENTER)
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
                .findReturned(actor, KIND, String.valueOf(id))
                .orElseThrow(() -> new FilingException(
                        FilingError.FILING_NOT_RETURNED,
                        String.valueOf(id),
                        before.row().state()));
        before.replace();
        if (!before.row().unitCode().equals(form.unitCode())) {
            throw new FilingException(FilingError.FILING_UNIT_FILED, form.unitCode());
        }
        Filing filing = write(actor, form, key);
        if (filing.choices().isEmpty()) {
            filing.applyFor(form.range());
            approvals.resubmit(actor, request, command(filing));
            audit.record(
                    actor, AuditEvent.FILING_ENTERED, String.valueOf(filing.id()), form.unitCode() + " corrects " + id);
        }
        return same(actor, form, filing);
    }

    /** The application of this key, just written and still without range, or written by the same form before. */
    private Filing write(Actor actor, FilingForm form, IdempotencyKey key) {
        LocalDate today = clock.today();
        Map<Integer, OccupationRow> catalogue = words.catalogue(today);
        FilingRules.require(form, units.findOpen(form.unitCode()), catalogue, today);
        if (!Territory.of(actor, Right.FILING_ENTER).covers(form.unitCode(), form.place())) {
            throw new FilingException(FilingError.FILING_OUT_OF_TERRITORY, form.place());
        }
        filings.addUnlessThere(new Filing(form, actor.login(), clock.instant(), key));
        return filings.find(key.value())
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNIT_FILED, form.unitCode()));
    }

    private ApprovalCommand command(Filing filing) {
        LocalDate today = clock.today();
        return ApprovalCommand.of(
                KIND,
                String.valueOf(filing.id()),
                "备案：" + filing.row().name(),
                CommandText.of(filing, words.catalogue(today)),
                new ApprovalStep(Right.FILING_DECIDE, null, parameters.number(DECIDERS, today)));
    }

    /** A page of the applications that the actor may know of, the newest first (I15). */
    @Permitted(Right.FILING_READ)
    public ListPage<FilingRow> list(Actor actor, ListQuery query) {
        return filings.list(Territory.of(actor, Right.FILING_READ), query);
    }

    /**
     * An application in full.
     *
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it (I15)
     */
    @Permitted(Right.FILING_READ)
    public FilingView require(Actor actor, long id) {
        Filing filing = filings.find(id)
                .filter(found -> Territory.of(actor, Right.FILING_READ)
                        .covers(found.row().unitCode(), found.row().place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(id)));
        return words.view(filing);
    }

    /** The schools that the actor may file and that have no application that waits or was approved, by code. */
    @Permitted(Right.FILING_ENTER)
    public List<UnitView> schoolsWithoutFiling(Actor actor) {
        Set<String> filed = filings.unitsWithFiling();
        Territory territory = Territory.of(actor, Right.FILING_ENTER);
        return units.ofKind(UnitKind.SCHOOL).stream()
                .filter(unit -> territory.covers(unit.code(), unit.place()) && !filed.contains(unit.code()))
                .toList();
    }

    private static long same(Actor actor, FilingForm form, Filing earlier) {
        if (!earlier.isOf(actor.login(), form)) {
            throw new FilingException(FilingError.FILING_KEY_TAKEN, String.valueOf(earlier.id()));
        }
        return earlier.id();
    }
}
