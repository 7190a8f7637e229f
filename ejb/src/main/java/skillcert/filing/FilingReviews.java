package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.control.FilingRepository;
import skillcert.filing.control.ReviewRepository;
import skillcert.filing.control.Texts;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingStatement;
import skillcert.filing.entity.Remark;
import skillcert.filing.entity.RemarkSettled;
import skillcert.filing.entity.Visit;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door for the review of applications: remarks on parts, which stay open until a reviewer settles them, and visits on
 * site. Those who check and those who decide may review, each in its territory; the school reads what was found.
 */
@Stateless
public class FilingReviews {

    private static final int LONGEST_REMARK = 500;
    private static final int LONGEST_VISITORS = 200;
    private static final int LONGEST_FINDINGS = 1000;

    @Inject
    private FilingRepository filings;

    @Inject
    private ReviewRepository review;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Notes what is to be mended at a part. The same remark again is the same one (I9).
     *
     * @param content 1 to 500 characters
     * @throws FilingException FILING_UNKNOWN, FILING_DECIDED, FILING_REQUIRED, FILING_TOO_LONG or FILING_UNFIT_TEXT
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void remark(Actor actor, long filingId, FilingPart part, String content) {
        lockWaiting(actor, filingId);
        String text = Texts.require(content, LONGEST_REMARK);
        List<Remark> before = review.remarks(Set.of(filingId));
        boolean said = before.stream()
                .anyMatch(each -> each.part() == part
                        && each.content().equals(text)
                        && each.remarkedBy().equals(actor.login()));
        if (!said) {
            Remark.Key key = new Remark.Key(filingId, before.size() + 1);
            review.add(new Remark(key, part, text, actor.login(), clock.instant()));
            audit.record(actor, AuditEvent.FILING_REMARKED, String.valueOf(filingId), part.name());
        }
    }

    /**
     * Settles a remark on this application or on one that it corrects; settled before, it stays so (I9).
     *
     * @param remarkedOn the application that the remark was made on
     * @param no its number there
     * @throws FilingException FILING_UNKNOWN, also if there is no such remark, or FILING_DECIDED
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void settle(Actor actor, long filingId, long remarkedOn, int no) {
        lockWaiting(actor, filingId);
        Set<Long> chain = review.withCorrected(filingId);
        Remark.Key key = new Remark.Key(remarkedOn, no);
        if (review.remarks(chain).stream().noneMatch(remark -> remark.key().equals(key))) {
            throw unknown(remarkedOn);
        }
        if (!review.settled(chain).containsKey(key)) {
            review.add(new RemarkSettled(key, filingId, actor.login(), clock.instant()));
            audit.record(actor, AuditEvent.FILING_REMARK_SETTLED, String.valueOf(filingId), remarkedOn + "/" + no);
        }
    }

    /**
     * Records a visit on site. The same record again is the same one (I9).
     *
     * @throws FilingException FILING_UNKNOWN, also if it has no such site, FILING_DECIDED, FILING_REQUIRED,
     *     FILING_TOO_LONG, FILING_UNFIT_TEXT, or FILING_VISIT_DAY for a day to come
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void visit(Actor actor, long filingId, VisitForm form) {
        lockWaiting(actor, filingId);
        filings.statement(filingId).site(form.siteNo()).orElseThrow(() -> unknown(filingId));
        if (form.visitedOn() == null || form.visitedOn().isAfter(clock.today())) {
            throw new FilingException(FilingError.FILING_VISIT_DAY, clock.today());
        }
        VisitForm normal = new VisitForm(
                form.visitedOn(),
                form.siteNo(),
                Texts.require(form.visitors(), LONGEST_VISITORS),
                Texts.require(form.findings(), LONGEST_FINDINGS),
                form.fit(),
                form.recordHash());
        List<Visit> before = review.visits(filingId);
        if (before.stream().noneMatch(visit -> visit.form().equals(normal))) {
            Remark.Key key = new Remark.Key(filingId, before.size() + 1);
            review.add(new Visit(key, normal, actor.login(), clock.instant()));
            audit.record(actor, AuditEvent.FILING_VISITED, String.valueOf(filingId), String.valueOf(form.siteNo()));
        }
    }

    /**
     * The review of an application and of those that it corrects.
     *
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it (I15)
     */
    @Permitted(Right.FILING_READ)
    public ReviewView of(Actor actor, long filingId) {
        Filing filing = filings.find(filingId)
                .filter(found -> covers(found, actor, Right.FILING_READ))
                .orElseThrow(() -> unknown(filingId));
        Set<Long> chain = review.withCorrected(filingId);
        List<Remark> remarks = review.remarks(chain);
        Map<Remark.Key, RemarkSettled> settled = review.settled(chain);
        List<Visit> visits =
                chain.stream().flatMap(each -> review.visits(each).stream()).toList();
        Map<String, Person> persons = people.of(Stream.of(
                        remarks.stream().map(Remark::remarkedBy),
                        settled.values().stream().map(RemarkSettled::settledBy),
                        visits.stream().map(Visit::recordedBy))
                .flatMap(each -> each)
                .toList());
        boolean may = filing.row().state() == FilingState.ENTERED
                && covers(filing, actor, Right.FILING_CHECK, Right.FILING_DECIDE);
        FilingStatement statement = filings.statement(filingId);
        return new ReviewView(
                remarks.stream()
                        .map(remark -> row(remark, settled.get(remark.key()), persons))
                        .toList(),
                visits.stream()
                        .map(visit -> new ReviewView.VisitRow(
                                visit.form(),
                                statement
                                        .site(visit.form().siteNo())
                                        .map(SiteLine::name)
                                        .orElse(""),
                                persons.get(visit.recordedBy()),
                                visit.recordedAt()))
                        .toList(),
                may);
    }

    private static ReviewView.RemarkRow row(Remark remark, RemarkSettled settled, Map<String, Person> persons) {
        return new ReviewView.RemarkRow(
                remark.key().filingId(),
                remark.key().no(),
                remark.part(),
                remark.content(),
                persons.get(remark.remarkedBy()),
                remark.remarkedAt(),
                settled == null ? null : persons.get(settled.settledBy()),
                settled == null ? null : settled.settledAt());
    }

    private void lockWaiting(Actor actor, long filingId) {
        Filing filing = filings.lock(filingId)
                .filter(found -> covers(found, actor, Right.FILING_CHECK, Right.FILING_DECIDE))
                .orElseThrow(() -> unknown(filingId));
        if (filing.row().state() != FilingState.ENTERED) {
            throw new FilingException(
                    FilingError.FILING_DECIDED,
                    String.valueOf(filingId),
                    filing.row().state());
        }
    }

    private static boolean covers(Filing filing, Actor actor, Right... rights) {
        return Territory.of(actor, rights)
                .covers(filing.row().unitCode(), filing.row().place());
    }

    private static FilingException unknown(long id) {
        return new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(id));
    }
}
