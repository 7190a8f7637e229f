package skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import javax.imageio.ImageIO;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.WorkQueues;
import skillcert.document.Documents;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.filing.CodeForm;
import skillcert.filing.CodeRequests;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingPart;
import skillcert.filing.FilingReviews;
import skillcert.filing.Filings;
import skillcert.filing.ScopeChoice;
import skillcert.filing.SiteLine;
import skillcert.filing.VisitForm;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.identity.UnitForm;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;

/** Files schools through the doors as people would: application, visit on site, decision, public notice, code. */
@ApplicationScoped
public class FiledSchools {

    private static final byte[] PAPER =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private TestActors actors;

    @Inject
    private Units units;

    @Inject
    private Documents documents;

    @Inject
    private Filings filings;

    @Inject
    private FilingReviews reviews;

    @Inject
    private CodeRequests codes;

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private Bodies bodies;

    @Inject
    private BusinessClock clock;

    private Actor officer;
    private Actor decider;

    /** The unit of the province; made if there is none. */
    public String province() {
        return department("00", UnitKind.PROVINCE, "GD", "测试省厅");
    }

    /** The unit of the city of a place; made if there is none. */
    public String city(String place) {
        return department(place, UnitKind.CITY, "GD" + place, "测试市局" + place);
    }

    private String department(String place, UnitKind kind, String code, String name) {
        return units.findDepartment(place).map(unit -> unit.code()).orElseGet(() -> {
            units.create(TestActors.ADMINISTRATOR, new UnitForm(code, kind, name, place, ""));
            return code;
        });
    }

    /** An application without fault of a school that is not filed, its papers kept. */
    public FilingForm form(String unit, String name, String place, Collection<ScopeChoice> range) {
        return FilingForms.of(
                unit, FilingKind.FIRST, name, place, clock.today().plusYears(3).minusDays(1), range, paper(), seal());
    }

    /** A paper that {@code document} keeps; its hash. */
    public String paper() {
        return documents.store(PAPER, "application/pdf");
    }

    private String seal() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", out);
            return documents.store(out.toByteArray(), "image/png");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files a school of place 00: an officer of the province enters, another decides; the clock runs past the notice. */
    public BodyView file(String unit, String name, Collection<ScopeChoice> range) {
        return carryOut(officer(), form(unit, name, "00", range));
    }

    /** Enters an application, has it visited, decided and, where it makes a body, announced and coded. */
    public BodyView carryOut(Actor officer, FilingForm form) {
        // before anything is asked for: what nobody could decide is refused
        Actor decider = decider();
        long id = filings.enter(officer, form, IdempotencyKey.create());
        visit(officer, id, form);
        approve(decider, Filings.KIND, id);
        if (form.kind().makesBody()) {
            afterNotice();
            codes.ask(officer, id, CodeForm.of("赋码〔2026〕" + id + "号"));
            approve(decider, CodeRequests.KIND, id);
        }
        Actor school = TestActors.of("school", form.unitCode(), UnitKind.SCHOOL, form.place(), Role.SCHOOL_SUPERVISOR);
        return bodies.require(officer, bodies.findOfUnit(school).orElseThrow().bodyId());
    }

    private synchronized Actor officer() {
        if (officer == null) {
            officer = actors.account(province(), Role.PROVINCE_FILING_OFFICER);
        }
        return officer;
    }

    /** Somebody of the province who decides; one is enough, because making accounts takes long. */
    private synchronized Actor decider() {
        if (decider == null) {
            decider = actors.account(province(), Role.PROVINCE_DECIDER);
        }
        return decider;
    }

    /** Records a visit to every site of an application, each found fit. */
    public void visit(Actor officer, long filing, FilingForm form) {
        for (SiteLine site : form.sites()) {
            reviews.visit(officer, filing, new VisitForm(clock.today(), site.no(), "李核查、王核查", "场地设备符合要求", true, null));
        }
    }

    /** Says what is to be mended about the sites of an application, so that it can be returned. */
    public void remark(Actor reviewer, long filing) {
        reviews.remark(reviewer, filing, FilingPart.SITES, "场地地址不完整");
    }

    /** Settles, on the corrected application, what {@link #remark} said about the one before. */
    public void settle(Actor reviewer, long corrected, long remarkedOn) {
        reviews.settle(reviewer, corrected, remarkedOn, 1);
    }

    /** Lets the clock run past the public notices that run now. */
    public void afterNotice() {
        clock.shift(clock.shift().plus(Duration.ofDays(20)));
    }

    /** Approves the request of a kind about a subject, whoever it waits for. */
    public void approve(Actor decider, String kind, Object subject) {
        ApprovalView view = waiting(decider, kind, subject);
        approvals.approve(decider, view.item().id(), view.commandHash(), "同意");
    }

    /** The request of a kind about a subject, as this decider sees it. */
    public ApprovalView waiting(Actor decider, String kind, Object subject) {
        ListQuery query =
                new ListQuery(Map.of("kind", kind, "subject", String.valueOf(subject)), null, false, null, 10);
        return queues.todo(decider, query).rows().stream()
                .map(item -> approvals.require(decider, item.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + kind + " " + subject + " waits for " + decider));
    }
}
