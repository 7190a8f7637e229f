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
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.UnknownApprovalException;
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
import skillcert.policy.CalendarYears;
import skillcert.policy.ParameterForm;
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
        // a second security administrator is the same office
        Actor colleague = actors.account(security.unit(), Role.SECURITY_ADMINISTRATOR);
        assertThatThrownBy(() -> approvals.require(colleague, request)).isInstanceOf(UnknownApprovalException.class);
        approve(decider, request);
        assertThat(parameters.number(NAME, from)).isEqualTo(120);
        assertThat(parameters.number(NAME, from.minusDays(1))).isEqualTo(100);
        ParameterView view = settings.all(decider).stream()
                .filter(each -> each.name().equals(NAME))
                .findFirst()
                .orElseThrow();
        assertThat(view.settings().get(0).phase()).isEqualTo(ParameterView.Phase.COMING);
        assertThat(view.settings().get(0).proposedBy()).isEqualTo(security.login());
        assertThat(view.settings().get(0).agreedBy()).isEqualTo(decider.login());
        assertThat(view.settings().get(0).citation()).isEqualTo("平台默认：" + CLAUSE);
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
