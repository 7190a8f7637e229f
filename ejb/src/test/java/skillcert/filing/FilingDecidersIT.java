package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.administration.RuleProposals;
import skillcert.approval.ApprovalError;
import skillcert.approval.Approvals;
import skillcert.approval.Outcome;
import skillcert.identity.AccountAdministration;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.policy.ParameterForm;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;

/** Who decides an application, and who acts for an officer who no longer can. */
@ArquillianTest
@Tag("h2")
class FilingDecidersIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeySetup keys;

    @Inject
    private TestActors actors;

    @Inject
    private Filings filings;

    @Inject
    private FiledSchools schools;

    @Inject
    private Approvals approvals;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private RuleProposals proposals;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private Actor officer;
    private Actor decider;
    private String school;

    @BeforeEach
    void people() {
        keys.open();
        String province = schools.province();
        officer = actors.account(province, Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(province, Role.PROVINCE_DECIDER);
        school = actors.unit(UnitKind.SCHOOL);
    }

    private long enter(IdempotencyKey key) {
        FilingForm form = schools.form(school, "某技工学校" + school, "00", TestForms.RANGE);
        long id = filings.enter(officer, form, key);
        schools.visit(officer, id, form);
        return id;
    }

    private long request(long filing) throws SQLException {
        return new AuditRows(database)
                .number(
                        "SELECT id FROM approval_request WHERE kind = 'FILING' AND subject = ?",
                        String.valueOf(filing));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    /** Closes the accounts of all other deciders that tests have made. */
    private void disableDeciders() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE account SET enabled = FALSE WHERE login <> '" + decider.login()
                    + "' AND login IN (SELECT login FROM account_role WHERE role = 'PROVINCE_DECIDER')");
        }
    }

    @Test
    @DisplayName("I8 U12 two deciders by parameter: both must agree, one refusal refuses, and one alone is too few")
    void twoDeciders() throws Exception {
        setDeciders(2);
        try {
            disableDeciders();
            assertThatThrownBy(() -> enter(IdempotencyKey.create()))
                    .isInstanceOfSatisfying(DomainException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(ApprovalError.APPROVAL_TOO_FEW);
                        assertThat(refusal.values()).containsExactly(1, 2, 1);
                    });
            Actor other = actors.account(decider.unit(), Role.PROVINCE_DECIDER);
            long id = enter(IdempotencyKey.create());
            long request = request(id);
            String hash = approvals.require(decider, request).commandHash();
            assertThat(approvals.approve(decider, request, hash, "")).isEqualTo(Outcome.PASSED_ON);
            assertThat(filings.require(officer, id).row().state()).isEqualTo(FilingState.ENTERED);
            assertThat(approvals.approve(decider, request, hash, "")).as("I9").isEqualTo(Outcome.PASSED_ON);
            assertThat(approvals.approve(other, request, hash, "")).isEqualTo(Outcome.EXECUTED);
            assertThat(filings.require(officer, id).row().state()).isEqualTo(FilingState.NOTICE);
            school = actors.unit(UnitKind.SCHOOL);
            long second = enter(IdempotencyKey.create());
            long asked = request(second);
            String shown = approvals.require(decider, asked).commandHash();
            approvals.approve(decider, asked, shown, "");
            assertThat(approvals.refuse(other, asked, shown, "材料不全")).isEqualTo(Outcome.REFUSED);
            assertThat(filings.require(officer, second).row().state()).isEqualTo(FilingState.REFUSED);
        } finally {
            setDeciders(1);
        }
    }

    /** By two persons, as any parameter. */
    private void setDeciders(int persons) {
        Actor security = actors.account(decider.unit(), Role.SECURITY_ADMINISTRATOR);
        Actor agrees = actors.account(decider.unit(), Role.PROVINCE_DECIDER);
        long id = proposals.propose(
                security,
                new ParameterForm(
                        "filing.deciders", clock.today().plusDays(1), String.valueOf(persons), "PLATFORM", "备案决定人数"),
                IdempotencyKey.create());
        approvals.approve(agrees, id, approvals.require(agrees, id).commandHash(), "");
        accounts.disable(TestActors.ADMINISTRATOR, agrees.login(), "离岗");
        clock.shift(clock.shift().plus(Duration.ofDays(1)));
    }

    @Test
    @DisplayName("I8 who entered it is disabled: a colleague of the unit corrects it, or takes it back with a reason")
    void colleague() throws Exception {
        Actor colleague = actors.account(officer.unit(), Role.PROVINCE_FILING_OFFICER);
        long id = enter(IdempotencyKey.create());
        long request = request(id);
        schools.remark(decider, id);
        approvals.giveBack(decider, request, approvals.require(decider, request).commandHash(), "地址不完整");
        accounts.disable(TestActors.ADMINISTRATOR, officer.login(), "离岗");
        FilingForm form = schools.form(school, "更正校" + school, "00", TestForms.RANGE);
        IdempotencyKey key = IdempotencyKey.create();
        long next = filings.correct(colleague, id, form, key);
        assertThat(filings.correct(colleague, id, form, key)).as("I9").isEqualTo(next);
        accounts.enable(TestActors.ADMINISTRATOR, officer.login());
        Actor former = actors.change(officer, Role.PROVINCE_DECIDER);
        Actor taker = actors.change(colleague, Role.PROVINCE_DECIDER);
        String hash = approvals.require(decider, request).commandHash();
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approvals.approve(former, request, hash, ""));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(taker, request, hash, ""));
        Actor third = actors.account(officer.unit(), Role.PROVINCE_FILING_OFFICER);
        approvals.withdraw(third, request, "经办人已调岗");
        assertThat(filings.require(third, next).row().state()).isEqualTo(FilingState.REFUSED);
    }
}
