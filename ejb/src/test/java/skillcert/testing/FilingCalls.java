package skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.document.Documents;
import skillcert.filing.BodyView;
import skillcert.filing.CodeForm;
import skillcert.filing.FilingDrafts;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingPaper;
import skillcert.filing.FilingPart;
import skillcert.filing.FilingReviews;
import skillcert.filing.Filings;
import skillcert.filing.PaperRef;
import skillcert.filing.ScopeChoice;
import skillcert.filing.StandingForm;
import skillcert.filing.VersionAct;
import skillcert.filing.VisitForm;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.OpeningForm;
import skillcert.numbering.ExternalBodyForm;
import skillcert.testing.GoodCalls.Call;

/** Calls that succeed of the doors of the life of a filing, of the registry of codes and of opening balances. */
@ApplicationScoped
class FilingCalls {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Set<ScopeChoice> RANGE = Set.of(new ScopeChoice(4, "5"));
    private static final ListQuery FIRST = ListQuery.first(10);

    @Inject
    private FiledSchools schools;

    @Inject
    private TestActors actors;

    @Inject
    private Filings filings;

    @Inject
    private FilingDrafts drafts;

    @Inject
    private FilingReviews reviews;

    @Inject
    private Approvals approvals;

    @Inject
    private Documents documents;

    @Inject
    private BusinessClock clock;

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private Actor officer;
    private Actor decider;

    /** Makes the world and gives the calls by name. */
    Map<String, Call> calls() {
        calls.clear();
        officer = actors.account(schools.province(), Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(schools.province(), Role.PROVINCE_DECIDER);
        draft();
        review();
        code();
        live();
        return Map.copyOf(calls);
    }

    private void with(String name, Actor actor, Object... rest) {
        calls.put(name, Call.of(actor, rest));
    }

    private FilingForm newSchool() {
        String unit = actors.unit(UnitKind.SCHOOL);
        return schools.form(unit, "草稿技工学校" + unit, "00", RANGE);
    }

    private void draft() {
        FilingForm form = newSchool();
        long id = drafts.begin(officer, form.unitCode(), FilingKind.FIRST);
        with("FilingDrafts.begin", officer, actors.unit(UnitKind.SCHOOL), FilingKind.FIRST);
        with("FilingDrafts.open", officer);
        with("FilingDrafts.require", officer, id);
        with("FilingDrafts.addPaper", officer, id, FilingPaper.PLAN, "方案.pdf", other(), "application/pdf");
        with("FilingDrafts.addContract", officer, id, "合同.pdf", other(), "application/pdf");
        with("FilingDrafts.discard", officer, id);
        for (PaperRef paper : form.papers()) {
            drafts.addPaper(
                    officer,
                    id,
                    paper.paper(),
                    paper.fileName(),
                    documents.require(paper.hash()),
                    paper.paper().picture() ? "image/png" : "application/pdf");
        }
        long shown = drafts.require(officer, id).version();
        long version = drafts.save(officer, id, shown, "commitment", form);
        with("FilingDrafts.save", officer, id, version, "range", form);
        with("FilingDrafts.submit", officer, id, version);
        String plan = form.paper(FilingPaper.PLAN).orElseThrow().hash();
        with("FilingPapers.ofDraft", officer, id, plan);

        long returned = filings.enter(officer, newSchool(), IdempotencyKey.create());
        reviews.remark(officer, returned, FilingPart.PLAN, "方案没有写明考核方式");
        ApprovalView view = schools.waiting(decider, Filings.KIND, returned);
        approvals.giveBack(decider, view.item().id(), view.commandHash(), "请补正");
        with("FilingDrafts.correct", officer, returned);
        with("FilingDrafts.isOwn", officer, returned);
        with("FilingPapers.ofFiling", officer, returned, plan);
    }

    /** A paper that is not kept yet. */
    private static byte[] other() {
        return (new String(PDF, StandardCharsets.US_ASCII) + "\n%"
                        + IdempotencyKey.create().value())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void review() {
        long waiting = filings.enter(officer, newSchool(), IdempotencyKey.create());
        reviews.remark(officer, waiting, FilingPart.SITES, "场地面积与说明不符");
        with("FilingReviews.remark", officer, waiting, FilingPart.RANGE, "职业方向有误");
        with("FilingReviews.settle", officer, waiting, waiting, 1);
        with("FilingReviews.visit", officer, waiting, new VisitForm(clock.today(), 1, "李核查、王核查", "符合要求", true, null));
        with("FilingReviews.of", officer, waiting);
    }

    private void code() {
        FilingForm form = newSchool();
        long announced = filings.enter(officer, form, IdempotencyKey.create());
        schools.visit(officer, announced, form);
        schools.approve(decider, Filings.KIND, announced);
        schools.afterNotice();
        with("CodeRequests.ask", officer, announced, CodeForm.of("赋码〔2026〕1号"));
        with("CodeRequests.stop", decider, announced, "公示期间异议成立");
        with("CodeRequests.onNotice", officer);
    }

    private void live() {
        String unit = actors.unit(UnitKind.SCHOOL);
        Actor registrar = actors.account(unit, Role.SCHOOL_REGISTRAR);
        // whoever agrees to an opening balance must be there before it is asked for
        actors.account(unit, Role.SCHOOL_APPROVER);
        BodyView body = schools.file(unit, "在册技工学校" + unit, RANGE);
        StandingForm suspend =
                new StandingForm(VersionAct.SUSPENDED, StandingForm.Ground.DISORDER, "管理失序", "粤人社〔2026〕1号");
        with("StandingActs.propose", officer, body.bodyId(), suspend, IdempotencyKey.create());
        with("StandingActs.timeline", officer, body.bodyId());
        with("Bodies.asOf", officer, body.bodyId(), clock.today());
        with("Bodies.codes", officer, List.of(body.bodyId()));
        with("Bodies.findToEnd", officer, body.code());
        with("CodeRegistry.list", officer, FIRST);
        with("CodeRegistry.capacities", officer);
        with("CodeRegistry.external", officer, FIRST);
        ExternalBodyForm elsewhere = new ExternalBodyForm("S000011000001", "外省机构", "", "京人社〔2026〕1号");
        with("CodeRegistry.registerExternal", officer, elsewhere);
        with("CodeRegistry.story", officer, body.code());
        String proof = documents.store(PDF, "application/pdf");
        with("OpeningBalances.keepProof", registrar, PDF, "application/pdf");
        with(
                "OpeningBalances.propose",
                registrar,
                new OpeningForm(clock.today().getYear(), "5", 120, proof, "纸质台账核发至第 120 号"));
        with("OpeningBalances.of", registrar, body.code());
    }
}
