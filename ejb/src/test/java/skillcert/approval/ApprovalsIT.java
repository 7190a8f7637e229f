package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.AccountAdministration;
import skillcert.identity.Role;
import skillcert.identity.RoleForm;
import skillcert.identity.RoleGrants;
import skillcert.identity.TestActors;
import skillcert.identity.UnknownAccountException;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
@Tag("gm")
class ApprovalsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Approvals approvals;

    @Inject
    private ApprovalRequests requests;

    @Inject
    private Probes probes;

    @Inject
    private TestActors actors;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private BusinessClock clock;

    @Resource
    private ManagedExecutorService threads;

    private String school;
    private Actor requester;
    private Actor second;
    private Actor third;
    private String subject;

    @BeforeEach
    void people() {
        school = actors.unit(UnitKind.SCHOOL);
        requester = actors.account(school, Role.SCHOOL_APPROVER);
        second = actors.account(school, Role.SCHOOL_APPROVER);
        third = actors.account(school, Role.SCHOOL_APPROVER);
        subject = probes.subject();
    }

    private long request(String text) throws Exception {
        return probes.request(requester, probes.command(subject, text, school));
    }

    private ApprovalState state(long id) {
        return approvals.require(requester, id).item().state();
    }

    private static void assertRefused(ApprovalError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    @Test
    @DisplayName("I8 a second person approves: the command shown is executed once, with decision and audit")
    void approves() throws Exception {
        long id = request("命令一");
        assertThat(approvals.approve(second, id, probes.shown(second, id), "同意"))
                .isEqualTo(Outcome.EXECUTED);
        ApprovalView view = approvals.require(requester, id);
        assertThat(view.item().state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(view.timeline()).extracting(TimelineEntry::act).containsExactly("REQUESTED", "APPROVED");
        assertThat(view.timeline().get(1).who().login()).isEqualTo(second.login());
        assertThat(view.timeline().get(1).reason()).isEqualTo("同意");
        assertThat(probes.effects(subject)).isEqualTo(1);
        assertThat(probes.executed(subject, "命令一")).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_REQUESTED", "DONE", subject)).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_GIVEN", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("I8 R12 nobody decides what they requested or last edited, and the attempt is audited")
    void ownAndEdited() throws Exception {
        long id =
                probes.request(requester, probes.command(subject, "命令", school).editedBy(Set.of(third.login())));
        String hash = probes.shown(requester, id);
        int before = probes.audited("COMMAND_REFUSED", "REFUSED", Long.toString(id));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(requester, id, hash, ""));
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approvals.approve(third, id, hash, ""));
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approvals.refuse(third, id, hash, "不同意"));
        assertThat(approvals.require(third, id).decidable()).isFalse();
        assertThat(probes.audited("COMMAND_REFUSED", "REFUSED", Long.toString(id)))
                .isEqualTo(before + 3);
        assertThat(state(id)).isEqualTo(ApprovalState.PENDING);
        assertThat(probes.effects(subject)).isZero();
    }

    @Test
    @DisplayName(
            "I8 U12 a role taken after the request makes nobody the second person of their own; what is lost is lost")
    void changeOfRole() throws Exception {
        Actor registrar = actors.account(school, Role.SCHOOL_REGISTRAR);
        long id = probes.request(registrar, probes.command(subject, "命令", school));
        String hash = probes.shown(second, id);
        grants.of(TestActors.SECURITY, registrar.login())
                .forEach(grant -> grants.withdraw(TestActors.SECURITY, grant.id(), "测试"));
        grants.grant(
                TestActors.SECURITY, registrar.login(), new RoleForm(Role.SCHOOL_APPROVER, clock.today(), null, "测试"));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(registrar, id, hash, ""));
        grants.of(TestActors.SECURITY, second.login())
                .forEach(grant -> grants.withdraw(TestActors.SECURITY, grant.id(), "测试"));
        // the actor of the open page still says otherwise
        assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.approve(second, id, hash, ""));
        assertThat(approvals.approve(third, id, hash, "")).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("I8 an account that was disabled meanwhile decides nothing, whatever its open page says")
    void disabled() throws Exception {
        long id = request("命令");
        String hash = probes.shown(second, id);
        accounts.disable(TestActors.ADMINISTRATOR, second.login(), "离岗");
        assertThatThrownBy(() -> approvals.approve(second, id, hash, "")).isInstanceOf(UnknownAccountException.class);
        assertThat(probes.effects(subject)).isZero();
    }

    @Test
    @DisplayName("I8 a unit that gets another name keeps its requests and its approvers")
    void renamedUnit() throws Exception {
        long id = request("命令");
        String hash = probes.shown(second, id);
        probes.bend("UPDATE unit SET name = '改名学校" + school + "' WHERE code = '" + school + "'");
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(requester, id, hash, ""));
        assertThat(approvals.approve(second, id, hash, "")).isEqualTo(Outcome.EXECUTED);
        assertThat(approvals.require(requester, id).timeline().get(1).who().unit())
                .isEqualTo("改名学校" + school);
    }

    @Test
    @DisplayName(
            "I9 a double click or retry of a decision has one effect and the same answer; another decision is none")
    void again() throws Exception {
        long approved = request("命令");
        String hash = probes.shown(second, approved);
        for (int i = 0; i < 3; i++) {
            assertThat(approvals.approve(second, approved, hash, "")).isEqualTo(Outcome.EXECUTED);
        }
        assertRefused(ApprovalError.APPROVAL_TWICE, () -> approvals.refuse(second, approved, hash, "反悔"));
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> approvals.approve(third, approved, hash, ""));
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> approvals.withdraw(requester, approved, ""));
        assertThat(probes.effects(subject)).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_GIVEN", "DONE", subject)).isEqualTo(1);
        subject = probes.subject();
        long refused = request("命令");
        String shown = probes.shown(second, refused);
        for (int i = 0; i < 2; i++) {
            assertThat(approvals.refuse(second, refused, shown, "成绩有误")).isEqualTo(Outcome.REFUSED);
        }
        assertThat(probes.executed(subject, "命令/成绩有误")).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_REFUSED", "DONE", subject)).isEqualTo(1);
        subject = probes.subject();
        long withdrawn = request("命令");
        approvals.withdraw(requester, withdrawn, "");
        approvals.withdraw(requester, withdrawn, "");
        assertThat(probes.effects(subject)).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_WITHDRAWN", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("I9 the same decision sent twice at the same moment: one effect, and both get the same answer")
    void doubleClick() throws Exception {
        for (int round = 0; round < 5; round++) {
            subject = probes.subject();
            long id = request("命令");
            String hash = probes.shown(second, id);
            assertThat(atOnce(List.of(second, second), id, hash)).containsExactly(Outcome.EXECUTED, Outcome.EXECUTED);
            assertThat(probes.effects(subject)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("I8 R6 two persons approve at the same moment: one effect, and the other is told of the change")
    void race() throws Exception {
        for (int round = 0; round < 5; round++) {
            subject = probes.subject();
            long id = request("命令");
            assertThat(atOnce(List.of(second, third), id, probes.shown(second, id)))
                    .containsExactlyInAnyOrder(Outcome.EXECUTED, ApprovalError.APPROVAL_CLOSED);
            assertThat(probes.effects(subject)).isEqualTo(1);
            assertThat(probes.audited("APPROVAL_GIVEN", "DONE", subject)).isEqualTo(1);
        }
    }

    /** What each of them is answered who approve at the same moment, each in a transaction of their own. */
    private List<Object> atOnce(List<Actor> approvers, long id, String hash) throws Exception {
        CyclicBarrier start = new CyclicBarrier(approvers.size());
        List<Future<Object>> answers = new ArrayList<>();
        for (Actor approver : approvers) {
            answers.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    return approvals.approve(approver, id, hash, "");
                } catch (DomainException refusal) {
                    return refusal.code();
                }
            }));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> answer : answers) {
            outcomes.add(answer.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    @Test
    @DisplayName("I8 what was not shown is not executed: another hash, a bent command, a softened step are refused")
    void tampered() throws Exception {
        long id = request("命令");
        String other = probes.shown(second, probes.request(requester, probes.command(probes.subject(), "别的", school)));
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, other, ""));
        String before = probes.shown(second, id);
        for (String bent : List.of(
                "UPDATE approval_round SET command = '换过的命令' WHERE request_id = " + id,
                "UPDATE approval_step SET persons = 2 WHERE request_id = " + id,
                "UPDATE approval_request SET requested_by = '" + third.login() + "' WHERE id = " + id)) {
            probes.bend(bent);
            String after = probes.shown(second, id);
            assertThat(after).isNotEqualTo(before);
            assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, before, ""));
            assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, after, ""));
        }
        assertThat(probes.effects(subject)).isZero();
    }

    @Test
    @DisplayName("I8 the database has the last word: no second part in a round, and nothing written is changed")
    void lastWord() throws Exception {
        long id = request("命令");
        for (Actor barred : List.of(requester)) {
            assertThatThrownBy(() -> probes.attempt("INSERT INTO approval_hand (request_id, round, login, part, step)"
                            + " VALUES (" + id + ", 1, '" + barred.login() + "', 'DECIDER', 1)"))
                    .isInstanceOf(SQLException.class);
        }
        approvals.approve(second, id, probes.shown(second, id), "");
        assertThatThrownBy(() -> probes.attempt("INSERT INTO approval_hand (request_id, round, login, part, step)"
                        + " VALUES (" + id + ", 1, '" + second.login() + "', 'DECIDER', 1)"))
                .isInstanceOf(SQLException.class);
        for (String table : List.of("approval_round", "approval_step", "approval_hand", "approval_entry")) {
            assertThatThrownBy(() -> probes.attempt("UPDATE " + table + " SET round = 2 WHERE request_id = " + id))
                    .as(table)
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> probes.attempt("DELETE FROM " + table + " WHERE request_id = " + id))
                    .as(table)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName("I7 what the capability throws takes decision, effect and success row back")
    void handlerFails() throws Exception {
        long failing = request("FAIL");
        String hash = probes.shown(second, failing);
        assertThatThrownBy(() -> approvals.approve(second, failing, hash, "")).isInstanceOf(EJBException.class);
        assertUntouched(failing);
        subject = probes.subject();
        long refused = request("RULE");
        String ruled = probes.shown(second, refused);
        assertRefused(ApprovalError.APPROVAL_REASON, () -> approvals.approve(second, refused, ruled, ""));
        assertUntouched(refused);
        assertThat(probes.audited("COMMAND_REFUSED", "REFUSED", subject)).isEqualTo(1);
    }

    private void assertUntouched(long id) throws SQLException {
        ApprovalView view = approvals.require(second, id);
        assertThat(view.item().state()).isEqualTo(ApprovalState.PENDING);
        assertThat(view.decidable()).isTrue();
        assertThat(view.timeline()).extracting(TimelineEntry::act).containsExactly("REQUESTED", "AWAITED");
        assertThat(probes.effects(subject)).isZero();
        assertThat(probes.audited("APPROVAL_GIVEN", "DONE", subject)).isZero();
    }

    @Test
    @DisplayName("I7 a request exists only inside the transaction of the command that needs it")
    void mandatory() {
        ApprovalCommand command = probes.command(subject, "命令", school);
        assertThatThrownBy(() -> requests.request(requester, command)).isInstanceOf(EJBException.class);
    }
}
