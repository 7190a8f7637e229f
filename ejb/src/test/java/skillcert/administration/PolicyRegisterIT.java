package skillcert.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.document.DocumentException;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.policy.AnnouncementForm;
import skillcert.policy.AnnouncementView;
import skillcert.policy.Announcements;
import skillcert.policy.ClauseRow;
import skillcert.policy.DocumentKind;
import skillcert.policy.LocalNoticeForm;
import skillcert.policy.ParameterForm;
import skillcert.policy.PolicyDocumentForm;
import skillcert.policy.PolicyDocumentRow;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyDocuments;
import skillcert.policy.PolicyError;
import skillcert.testing.Deployments;

@ArquillianTest
class PolicyRegisterIT {

    private static final String NAME = "printing.tray.sheets";
    private static final byte[] NOTHING = {};

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private DocumentRegister register;

    @Inject
    private LocalNotices notices;

    @Inject
    private PolicyDocuments documents;

    @Inject
    private RuleProposals proposals;

    @Inject
    private Announcements announcements;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private Actor officer;
    private Actor city;
    private Actor security;

    @BeforeEach
    void people() {
        String province = actors.unit(UnitKind.PROVINCE);
        officer = actors.account(province, Role.PROVINCE_FILING_OFFICER);
        security = actors.account(province, Role.SECURITY_ADMINISTRATOR);
        // somebody must be there who could decide, or nothing can be proposed
        actors.account(province, Role.PROVINCE_DECIDER);
        city = actors.account(actors.unit(UnitKind.CITY), Role.CITY_OFFICER);
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static PolicyDocumentForm national(LocalDate validFrom) {
        String number = "人社部发〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return new PolicyDocumentForm(
                DocumentKind.NATIONAL, number, "关于测试的通知", "人力资源和社会保障部", null, validFrom, "", "第三条 测试", null);
    }

    @Test
    @DisplayName("R045 the words of the notice are shown to everybody, and a clause leads to its line")
    void words() {
        PolicyDocumentView notice = documents.require(city, "GD-2020-39");
        assertThat(notice.text()).hasSizeGreaterThan(200);
        assertThat(notice.shows("正文五（四）")).isTrue();
        assertThat(notice.extendable()).isFalse();
        assertThat(documents.require(city, "PIPL").text()).isEmpty();
    }

    @Test
    @DisplayName("R001 the province enters a national document with its clauses and adds files to it; nothing is lost")
    void enter() throws SQLException {
        byte[] first = pdf();
        String code = register.add(officer, national(null), first);
        assertThat(code).startsWith("NATIONAL-");
        byte[] second = pdf();
        register.attach(officer, code, second, "官网下载件");
        PolicyDocumentView view = documents.require(officer, code);
        assertThat(view.clauses()).extracting(ClauseRow::clause).containsExactly("", "第三条");
        assertThat(view.files()).extracting(PolicyDocumentView.File::no).containsExactly(0, 1);
        assertThat(view.files().get(1).addedBy()).isEqualTo(officer.login());
        assertThat(register.open(city, code, 0)).isEqualTo(first);
        assertThat(register.open(city, code, 1)).isEqualTo(second);
        refused(PolicyError.POLICY_UNKNOWN_DOCUMENT, () -> register.open(city, code, 2));
        assertThat(new AuditRows(database).count("POLICY_FILE_ADDED", "DONE", code))
                .isEqualTo(1);
        refused(PolicyError.POLICY_NO_FILE, () -> register.attach(officer, code, NOTHING, "空"));
        assertThatThrownBy(() -> register.attach(officer, code, "MZ".getBytes(StandardCharsets.US_ASCII), "程序"))
                .isInstanceOf(DocumentException.class);
        refused(PolicyError.POLICY_NO_PROVINCE, () -> register.attach(city, code, second, "市局"));
        refused(PolicyError.POLICY_NO_PROVINCE, () -> register.add(city, national(null), NOTHING));
    }

    @Test
    @DisplayName("R001 a title that was not known is completed once, by the province, and is found from then on")
    void title() {
        String code = "GD-2022-151";
        refused(PolicyError.POLICY_NO_PROVINCE, () -> documents.complete(city, code, "关于测试的通知"));
        refused(PolicyError.POLICY_TITLE_KNOWN, () -> documents.complete(officer, "PIPL", "另一个标题"));
        assertThat(documents.require(city, code).titleMissing()).isFalse();
        if (documents.require(officer, code).titleMissing()) {
            documents.complete(officer, code, "关于数据上报补录标题的通知");
        }
        assertThat(documents.require(officer, code).row().title()).isEqualTo("关于数据上报补录标题的通知");
        assertThat(documents
                        .list(officer, new ListQuery(Map.of("title", "补录标题的"), "title", false, null, 10))
                        .rows())
                .extracting(PolicyDocumentRow::code)
                .containsExactly(code);
        refused(PolicyError.POLICY_TITLE_KNOWN, () -> documents.complete(officer, code, "再改一次"));
    }

    @Test
    @DisplayName("I15 I16 a setting for the province rests on no city's notice, and on nothing that begins after it")
    void citable() {
        LocalDate today = clock.today();
        String number = "穗人社〔2026〕" + UUID.randomUUID().toString().substring(0, 8);
        String local =
                notices.add(city, new LocalNoticeForm(number, "关于本市的通知", today, today, "", "第一条 测试", null), NOTHING);
        String coming = register.add(officer, national(today.plusYears(3)), NOTHING);
        assertThat(documents.citable(officer))
                .extracting(ClauseRow::document)
                .contains(coming, "PLATFORM")
                .doesNotContain(local);
        assertThat(documents.replaceable(city)).extracting(ClauseRow::document).contains(local, "PLATFORM");
        assertThat(documents.replaceable(officer))
                .extracting(ClauseRow::document)
                .doesNotContain(local);
        refused(
                PolicyError.POLICY_UNKNOWN_CLAUSE,
                () -> proposals.propose(
                        security,
                        new ParameterForm(NAME, today.plusYears(40), "90", local, "第一条"),
                        IdempotencyKey.create()));
        refused(
                PolicyError.POLICY_UNKNOWN_CLAUSE,
                () -> proposals.propose(
                        security,
                        new ParameterForm(NAME, today.plusYears(2), "90", coming, "第三条"),
                        IdempotencyKey.create()));
        assertThat(proposals.propose(
                        security,
                        new ParameterForm(NAME, today.plusYears(3), "90", coming, "第三条"),
                        IdempotencyKey.create()))
                .isPositive();
    }

    @Test
    @DisplayName(
            "an announcement is withdrawn once, with a reason that is shown, and the list finds by state and publisher")
    void announcement() {
        LocalDate today = clock.today();
        AnnouncementForm form = new AnnouncementForm("测试公告", "内容", java.util.Set.of(), today, today.plusDays(1));
        Actor decider = actors.account(officer.unit(), Role.PROVINCE_DECIDER);
        long id = announcements.publish(decider, form, IdempotencyKey.create());
        assertThat(announcements.require(decider, id).publishedBy()).isEqualTo(decider.login());
        assertThat(found(decider, "SHOWN")).contains(id);
        refused(PolicyError.POLICY_TEXT, () -> announcements.withdraw(decider, id, " "));
        announcements.withdraw(decider, id, "内容有误");
        assertThat(announcements.require(decider, id).withdrawal().reason()).isEqualTo("内容有误");
        assertThat(found(decider, "WITHDRAWN")).contains(id);
        assertThat(found(decider, "SHOWN")).doesNotContain(id);
        refused(PolicyError.POLICY_WITHDRAWN, () -> announcements.withdraw(decider, id, "再撤"));
    }

    private java.util.List<Long> found(Actor actor, String state) {
        return announcements
                .list(
                        actor,
                        new ListQuery(Map.of("state", state, "publishedBy", actor.login()), "state", false, null, 10))
                .rows()
                .stream()
                .map(AnnouncementView::id)
                .toList();
    }

    private static void refused(ErrorCode code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
