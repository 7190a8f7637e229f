package skillcert.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.policy.CalendarForm;
import skillcert.policy.CalendarView;
import skillcert.policy.CalendarYears;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterRevisionForm;
import skillcert.policy.ParameterSettings;
import skillcert.policy.ParameterView;
import skillcert.policy.Parameters;
import skillcert.policy.PolicyError;
import skillcert.policy.WorkingDays;
import skillcert.testing.Deployments;

@ArquillianTest
class RuleProposalsIT {

    private static final String NAME = "printing.tray.sheets";
    private static final String CLAUSE = "每个印制文件的张数";

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private RuleProposals proposals;

    @Inject
    private Approvals approvals;

    @Inject
    private Parameters parameters;

    @Inject
    private ParameterSettings settings;

    @Inject
    private CalendarYears calendar;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private Actor security;
    private Actor decider;

    @BeforeEach
    void people() {
        String province = actors.unit(UnitKind.PROVINCE);
        security = actors.account(province, Role.SECURITY_ADMINISTRATOR);
        decider = actors.account(province, Role.PROVINCE_DECIDER);
    }

    @Test
    @DisplayName("R001 I8 I16 a parameter is proposed by one office and agreed to by the other, and begins on its day")
    void parameter() throws SQLException {
        LocalDate from = clock.today().plusYears(30);
        long request = proposals.propose(
                security, new ParameterForm(NAME, from, " 120 ", "PLATFORM", CLAUSE), IdempotencyKey.create());
        assertThat(parameters.number(NAME, from)).isEqualTo(100);
        assertThat(approvals.require(security, request).decidable()).isFalse();
        // a second security administrator is the same office: who could go on asking, and not decide
        Actor colleague = actors.account(security.unit(), Role.SECURITY_ADMINISTRATOR);
        ApprovalView seen = approvals.require(colleague, request);
        assertThat(seen.decidable()).isFalse();
        refused(ApprovalError.APPROVAL_OTHER_STEP, () -> approvals.approve(colleague, request, seen.commandHash(), ""));
        refused(ApprovalError.APPROVAL_REQUESTER_ACTS, () -> approvals.withdraw(colleague, request, "代为撤回"));
        approve(decider, request);
        assertThat(parameters.number(NAME, from)).isEqualTo(120);
        assertThat(parameters.number(NAME, from.minusDays(1))).isEqualTo(100);
        ParameterView.Setting coming = settings.all(decider).stream()
                .filter(each -> each.name().equals(NAME))
                .flatMap(each -> each.settings().stream())
                .filter(each -> each.validFrom().equals(from))
                .findFirst()
                .orElseThrow();
        assertThat(coming.phase()).isEqualTo(ParameterView.Phase.COMING);
        assertThat(coming.proposedBy()).isEqualTo(security.login());
        assertThat(coming.agreedBy()).isEqualTo(decider.login());
        assertThat(coming.citation()).isEqualTo("平台默认：" + CLAUSE);
        assertThat(new AuditRows(database).count("PARAMETER_SET", "DONE", NAME)).isPositive();
        refused(
                PolicyError.POLICY_SETTING_TAKEN,
                () -> proposals.propose(
                        decider, new ParameterForm(NAME, from, "90", "PLATFORM", CLAUSE), IdempotencyKey.create()));
    }

    @Test
    @DisplayName("I16 T-67 the past is not rewritten, bounds hold, and a clause must stand in the register")
    void refusals() {
        LocalDate from = clock.today().plusYears(31);
        refused(
                PolicyError.POLICY_SETTING_PAST,
                () -> proposals.propose(
                        security,
                        new ParameterForm(NAME, clock.today(), "90", "PLATFORM", CLAUSE),
                        IdempotencyKey.create()));
        for (String setting : new String[] {"59", "101", "6x", "", "060"}) {
            refused(
                    PolicyError.POLICY_SETTING,
                    () -> proposals.propose(
                            decider,
                            new ParameterForm("assessment.pass.mark", from, setting, "PLATFORM", "理论、技能合格分数"),
                            IdempotencyKey.create()));
        }
        refused(
                PolicyError.POLICY_UNKNOWN_CLAUSE,
                () -> proposals.propose(
                        security, new ParameterForm(NAME, from, "90", "GD-2020-39", "正文九"), IdempotencyKey.create()));
        refused(
                PolicyError.POLICY_UNKNOWN_PARAMETER,
                () -> proposals.propose(
                        security,
                        new ParameterForm("no.such", from, "90", "PLATFORM", CLAUSE),
                        IdempotencyKey.create()));
        Actor city = actors.account(actors.unit(UnitKind.CITY), Role.CITY_OFFICER);
        assertThatThrownBy(() -> proposals.propose(
                        city, new ParameterForm(NAME, from, "90", "PLATFORM", CLAUSE), IdempotencyKey.create()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    @DisplayName("I8 I16 the database itself refuses a setting by one person, and any change of a setting")
    void database() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(
                            () -> statement.executeUpdate("INSERT INTO parameter (name, valid_from, setting, document,"
                                    + " clause, proposed_by, agreed_by) VALUES ('" + NAME
                                    + "', DATE '2090-01-01', '7', 'PLATFORM', '"
                                    + CLAUSE + "', 'li', 'li')"))
                    .isInstanceOf(SQLException.class);
            for (String sql : new String[] {
                "UPDATE parameter SET setting = '1'",
                "DELETE FROM parameter",
                "UPDATE calendar_day SET working = TRUE",
                "DELETE FROM calendar_day",
                "UPDATE policy_clause SET content = ''",
                "UPDATE policy_document SET title = ''"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    @DisplayName("I16 the arrangement of a year counts when the other office has agreed; before, the week alone counts")
    void year() {
        LocalDate friday = LocalDate.of(2041, 10, 4);
        assertThat(calendar.year(security, 2041).known()).isFalse();
        assertThat(workingDays.isWorking(friday)).isTrue();
        CalendarForm form = new CalendarForm(
                2041,
                "国办发明电〔2040〕1号",
                "国务院办公厅关于2041年部分节假日安排的通知",
                "2041-10-01,休,国庆节\r\n2041-10-02,休,国庆节\r\n2041-10-03,休,国庆节\r\n2041-10-04,休,国庆节\r\n2041-10-12,班,国庆节");
        long request = proposals.propose(decider, form, IdempotencyKey.create());
        assertThat(workingDays.isWorking(friday)).isTrue();
        approve(security, request);
        assertThat(workingDays.isWorking(friday)).isFalse();
        assertThat(workingDays.isWorking(LocalDate.of(2041, 10, 12))).isTrue();
        assertThat(workingDays.plus(LocalDate.of(2041, 9, 30), 5)).isEqualTo(LocalDate.of(2041, 10, 11));
        assertThat(calendar.year(security, 2041).citation()).isEqualTo("国办发明电〔2040〕1号");
        refused(PolicyError.POLICY_YEAR_KNOWN, () -> proposals.propose(security, form, IdempotencyKey.create()));
    }

    @Test
    @DisplayName(
            "I8 I16 a year is amended by two persons: the latest row of a day counts, and what was reckoned stands")
    void amendedYear() {
        approve(
                security,
                proposals.propose(
                        decider,
                        new CalendarForm(
                                2043,
                                "国办发明电〔2042〕1号",
                                "关于2043年部分节假日安排的通知",
                                "2043-10-01,休,国庆节\n2043-10-02,休,国庆节\n2043-10-10,班,国庆节"),
                        IdempotencyKey.create()));
        LocalDate reckoned = workingDays.plus(LocalDate.of(2043, 9, 30), 1);
        assertThat(reckoned).isEqualTo(LocalDate.of(2043, 10, 5));
        CalendarForm later =
                new CalendarForm(2043, "国办发明电〔2043〕9号", "关于调整2043年国庆节安排的通知", "2043-10-02,班,国庆节\n2043-10-10,休,国庆节");
        long request = proposals.proposeAmendment(security, later, IdempotencyKey.create());
        assertThat(workingDays.isWorking(LocalDate.of(2043, 10, 2))).isFalse();
        approve(decider, request);
        assertThat(workingDays.isWorking(LocalDate.of(2043, 10, 1))).isFalse();
        assertThat(workingDays.isWorking(LocalDate.of(2043, 10, 2))).isTrue();
        assertThat(workingDays.isWorking(LocalDate.of(2043, 10, 10))).isFalse();
        assertThat(workingDays.plus(LocalDate.of(2043, 9, 30), 1)).isEqualTo(LocalDate.of(2043, 10, 2));
        // a slip in entering the later notice is set right under its own number, with a holiday it did not name
        approve(
                security,
                proposals.proposeAmendment(
                        decider,
                        new CalendarForm(2043, "国办发明电〔2043〕9号", "关于调整2043年国庆节安排的通知", "2043-10-02,休,中秋节"),
                        IdempotencyKey.create()));
        assertThat(workingDays.isWorking(LocalDate.of(2043, 10, 2))).isFalse();
        CalendarView view = calendar.year(security, 2043);
        assertThat(view.citation()).isEqualTo("国办发明电〔2042〕1号");
        assertThat(view.days()).extracting(CalendarView.Day::working).containsExactly(false, false, false);
        assertThat(view.amendments()).hasSize(2);
        assertThat(view.amendments().get(0).days())
                .extracting(CalendarView.Day::working)
                .containsExactly(true, false);
        assertThat(view.amendments().get(0).citation()).isEqualTo("国办发明电〔2043〕9号");
        assertThat(view.amendments().get(1).proposedBy()).isEqualTo(decider.login());
        assertThat(view.amendments().get(1).agreedBy()).isEqualTo(security.login());
    }

    @Test
    @DisplayName(
            "I16 no amendment of a year that is unknown, of a day that has come, or under another document's number")
    void badAmendments() throws SQLException {
        refused(
                PolicyError.POLICY_YEAR_UNKNOWN,
                () -> proposals.proposeAmendment(
                        security,
                        new CalendarForm(2044, "国办发明电〔2043〕1号", "通知", "2044-10-03,休,国庆节"),
                        IdempotencyKey.create()));
        int year = clock.today().getYear();
        refused(
                PolicyError.POLICY_YEAR_DAY_PAST,
                () -> proposals.proposeAmendment(
                        security,
                        new CalendarForm(year, "国办发明电〔" + year + "〕99号", "通知", clock.today() + ",休,国庆节"),
                        IdempotencyKey.create()));
        refused(
                PolicyError.POLICY_NUMBER_TAKEN,
                () -> proposals.proposeAmendment(
                        security,
                        new CalendarForm(year, "粤人社办〔2020〕39号", "通知", year + "-12-31,休,元旦"),
                        IdempotencyKey.create()));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {
                "UPDATE amended_day SET working = TRUE",
                "DELETE FROM calendar_amendment",
                "DELETE FROM parameter_revision",
                "UPDATE parameter_revision SET setting = '1'",
                "UPDATE policy_document_title SET title = 'x'",
                "DELETE FROM policy_document_file",
                "INSERT INTO calendar_amendment VALUES (2026, 99, 'CALENDAR-2026', 'li', 'li', '2026-01-01 00:00:00')"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    @DisplayName("I8 I16 a wrong setting to come is replaced or withdrawn by two persons, and the history is kept")
    void revision() {
        LocalDate from = clock.today().plusYears(32);
        approve(
                decider,
                proposals.propose(
                        security, new ParameterForm(NAME, from, "333", "PLATFORM", CLAUSE), IdempotencyKey.create()));
        ParameterForm better = new ParameterForm(NAME, from, "133", "PLATFORM", CLAUSE);
        long request =
                proposals.propose(security, new ParameterRevisionForm(better, "333", "录入有误"), IdempotencyKey.create());
        long same =
                proposals.propose(decider, new ParameterRevisionForm(better, "333", "录入有误"), IdempotencyKey.create());
        assertThat(parameters.number(NAME, from)).isEqualTo(333);
        approve(decider, request);
        assertThat(parameters.number(NAME, from)).isEqualTo(133);
        // the second request was made on what stands no more
        refused(PolicyError.POLICY_SETTING_MOVED, () -> approve(security, same));
        approve(
                security,
                proposals.propose(
                        decider, ParameterRevisionForm.withdrawal(NAME, from, "133", "不再调整"), IdempotencyKey.create()));
        int before = parameters.number(NAME, from.minusDays(1));
        assertThat(parameters.number(NAME, from)).isEqualTo(before);
        ParameterView view = settings.all(decider).stream()
                .filter(each -> each.name().equals(NAME))
                .findFirst()
                .orElseThrow();
        assertThat(view.settings().stream().filter(each -> each.validFrom().equals(from)))
                .extracting(ParameterView.Setting::value, ParameterView.Setting::phase, ParameterView.Setting::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", ParameterView.Phase.WITHDRAWN, "不再调整"),
                        org.assertj.core.groups.Tuple.tuple("133", ParameterView.Phase.REPLACED, "录入有误"),
                        org.assertj.core.groups.Tuple.tuple("333", ParameterView.Phase.REPLACED, ""));
        // the day can be used again
        approve(
                decider,
                proposals.propose(
                        security,
                        new ParameterRevisionForm(new ParameterForm(NAME, from, "144", "PLATFORM", CLAUSE), "", "重新设定"),
                        IdempotencyKey.create()));
        assertThat(parameters.number(NAME, from)).isEqualTo(144);
    }

    @Test
    @DisplayName("I16 a setting that has begun is never revised, and bounds and clauses hold for what replaces it")
    void badRevisions() {
        refused(
                PolicyError.POLICY_SETTING_PAST,
                () -> proposals.propose(
                        security,
                        ParameterRevisionForm.withdrawal(NAME, LocalDate.of(2020, 8, 19), "100", "有误"),
                        IdempotencyKey.create()));
        LocalDate from = clock.today().plusYears(34);
        refused(
                PolicyError.POLICY_SETTING_MOVED,
                () -> proposals.propose(
                        security, ParameterRevisionForm.withdrawal(NAME, from, "100", "有误"), IdempotencyKey.create()));
        approve(
                decider,
                proposals.propose(
                        security, new ParameterForm(NAME, from, "222", "PLATFORM", CLAUSE), IdempotencyKey.create()));
        refused(
                PolicyError.POLICY_SETTING,
                () -> proposals.propose(
                        security,
                        new ParameterRevisionForm(
                                new ParameterForm(NAME, from, "501", "PLATFORM", CLAUSE), "222", "有误"),
                        IdempotencyKey.create()));
        refused(
                PolicyError.POLICY_UNKNOWN_CLAUSE,
                () -> proposals.propose(
                        security,
                        new ParameterRevisionForm(new ParameterForm(NAME, from, "120", "PLATFORM", "没有"), "222", "有误"),
                        IdempotencyKey.create()));
        refused(
                PolicyError.POLICY_TEXT,
                () -> proposals.propose(
                        security, ParameterRevisionForm.withdrawal(NAME, from, "222", " "), IdempotencyKey.create()));
    }

    private void approve(Actor second, long request) {
        ApprovalView view = approvals.require(second, request);
        approvals.approve(second, request, view.commandHash(), "同意");
    }

    private static void refused(ErrorCode code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(Objects.requireNonNull(e.code()))
                        .isEqualTo(code));
    }
}
