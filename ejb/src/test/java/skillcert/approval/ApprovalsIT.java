package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
class ApprovalsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Approvals approvals;

    @Inject
    private TestActors actors;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private String school;
    private Actor requester;
    private Actor second;
    private String subject;

    @BeforeEach
    void people() {
        school = actors.unit(UnitKind.SCHOOL);
        requester = actors.account(school, Role.SCHOOL_APPROVER);
        second = actors.account(school, Role.SCHOOL_APPROVER);
        subject = subject();
    }

    private static String subject() {
        return "P-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private long request(String about, String command) throws Exception {
        transaction.begin();
        long id = approvals.request(
                requester,
                new ApprovalCommand(
                        ProbeHandler.KIND,
                        about,
                        "测试 " + about,
                        command,
                        Right.ASSESSMENT_APPROVE,
                        school,
                        LocalDate.of(2026, 12, 1)));
        transaction.commit();
        return id;
    }

    private String shown(long id) {
        return approvals.require(second, id).commandHash();
    }

    private ApprovalState state(long id) {
        return approvals.require(requester, id).item().state();
    }

    private int effects(String about) throws SQLException {
        return new AuditRows(database).number("SELECT COUNT(*) FROM policy_document WHERE code LIKE ?", about + "/%");
    }

    private int audited(String event, String outcome, String about) throws SQLException {
        return new AuditRows(database).count(event, outcome, about);
    }

    private static void assertRefused(ApprovalError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    @Test
    @DisplayName("I8 a second person approves: the command shown is executed once, with decision and audit")
    void approves() throws Exception {
        long id = request(subject, "命令一");
        approvals.approve(second, id, shown(id), "同意");
        ApprovalView view = approvals.require(requester, id);
        assertThat(view.item().state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(view.item().dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(view.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.decidedBy().login()).isEqualTo(second.login());
            assertThat(decision.verdict()).isEqualTo(Verdict.APPROVED);
            assertThat(decision.reason()).isEqualTo("同意");
        });
        assertThat(effects(subject)).isEqualTo(1);
        assertThat(new AuditRows(database)
                        .number(
                                "SELECT COUNT(*) FROM policy_document WHERE code LIKE ? AND title = '命令一'",
                                subject + "/%"))
                .isEqualTo(1);
        assertThat(audited("APPROVAL_REQUESTED", "DONE", subject)).isEqualTo(1);
        assertThat(audited("APPROVAL_GIVEN", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("I8 nobody decides their own request, and the attempt is audited")
    void own() throws Exception {
        long id = request(subject, "命令");
        String hash = approvals.require(requester, id).commandHash();
        assertThat(approvals.require(requester, id).decidable()).isFalse();
        int before = audited("COMMAND_REFUSED", "REFUSED", Long.toString(id));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(requester, id, hash, ""));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.refuse(requester, id, hash, "不同意"));
        assertThat(audited("COMMAND_REFUSED", "REFUSED", Long.toString(id))).isEqualTo(before + 2);
        assertThat(state(id)).isEqualTo(ApprovalState.PENDING);
        assertThat(effects(subject)).isZero();
    }

    @Test
    @DisplayName("I8 U12 a change of role does not let anybody decide what they asked for before it")
    void ownAfterAChangeOfRole() throws Exception {
        requester = actors.account(school, Role.SCHOOL_REGISTRAR);
        long id = request(subject, "命令");
        assertThat(approvals.pending(second)).isEqualTo(1);
        Actor changed = actors.change(requester, Role.SCHOOL_APPROVER);
        assertThat(changed.roles()).containsExactly("SCHOOL_APPROVER");
        String hash = shown(id);
        assertThat(approvals.require(changed, id).decidable()).isFalse();
        assertThat(approvals.pending(changed)).isZero();
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(changed, id, hash, ""));
        assertThat(state(id)).isEqualTo(ApprovalState.PENDING);
        assertThat(effects(subject)).isZero();
    }

    @Test
    @DisplayName("I8 nobody decides twice; for everybody else a decided request is closed")
    void twice() throws Exception {
        long id = request(subject, "命令");
        String hash = shown(id);
        approvals.approve(second, id, hash, "");
        Actor third = actors.account(school, Role.SCHOOL_APPROVER);
        assertRefused(ApprovalError.APPROVAL_TWICE, () -> approvals.approve(second, id, hash, ""));
        assertRefused(ApprovalError.APPROVAL_TWICE, () -> approvals.refuse(second, id, hash, "反悔"));
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> approvals.approve(third, id, hash, ""));
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> approvals.withdraw(requester, id));
        assertThat(effects(subject)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "I8 what was not shown is not executed: another hash is refused, and so is a command changed in its row")
    void hash() throws Exception {
        long id = request(subject, "命令");
        String other = shown(request(subject(), "别的命令"));
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, other, ""));
        String before = shown(id);
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate("UPDATE approval_request SET command = '换过的命令' WHERE id = " + id);
        }
        String after = shown(id);
        assertThat(after).isNotEqualTo(before);
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, before, ""));
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, after, ""));
        assertThat(state(id)).isEqualTo(ApprovalState.PENDING);
        assertThat(effects(subject)).isZero();
    }

    @Test
    @DisplayName("I8 two persons approve at the same moment: one effect, and the other is told that it is closed")
    void race() throws Exception {
        Actor third = actors.account(school, Role.SCHOOL_APPROVER);
        for (int round = 0; round < 10; round++) {
            String about = subject();
            long id = request(about, "命令");
            String hash = shown(id);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Object>> answers = new ArrayList<>();
            for (Actor approver : List.of(second, third)) {
                answers.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        approvals.approve(approver, id, hash, "");
                        return "approved";
                    } catch (DomainException refusal) {
                        return refusal.code();
                    }
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> answer : answers) {
                outcomes.add(answer.get(60, TimeUnit.SECONDS));
            }
            assertThat(outcomes).containsExactlyInAnyOrder("approved", ApprovalError.APPROVAL_CLOSED);
            assertThat(effects(about)).isEqualTo(1);
            assertThat(approvals.require(requester, id).decisions()).hasSize(1);
            assertThat(audited("APPROVAL_GIVEN", "DONE", about)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("I7 what the capability throws takes decision, effect and success row back")
    void handlerFails() throws Exception {
        long failing = request(subject, "FAIL");
        String hash = shown(failing);
        assertThatThrownBy(() -> approvals.approve(second, failing, hash, "")).isInstanceOf(EJBException.class);
        assertUntouched(failing, subject);
        String ruled = subject();
        long refused = request(ruled, "RULE");
        String ruledHash = shown(refused);
        assertRefused(ApprovalError.APPROVAL_REASON, () -> approvals.approve(second, refused, ruledHash, ""));
        assertUntouched(refused, ruled);
        assertThat(audited("COMMAND_REFUSED", "REFUSED", ruled)).isEqualTo(1);
    }

    private void assertUntouched(long id, String about) throws SQLException {
        ApprovalView view = approvals.require(second, id);
        assertThat(view.item().state()).isEqualTo(ApprovalState.PENDING);
        assertThat(view.decidable()).isTrue();
        assertThat(view.decisions()).isEmpty();
        assertThat(effects(about)).isZero();
        assertThat(audited("APPROVAL_GIVEN", "DONE", about)).isZero();
    }

    @Test
    @DisplayName("I8 a refusal carries its reason to the capability; without one it is none")
    void refuses() throws Exception {
        long id = request(subject, "命令");
        String hash = shown(id);
        assertRefused(ApprovalError.APPROVAL_REASON, () -> approvals.refuse(second, id, hash, " "));
        approvals.refuse(second, id, hash, "成绩有误");
        assertThat(state(id)).isEqualTo(ApprovalState.REFUSED);
        assertThat(new AuditRows(database)
                        .number(
                                "SELECT COUNT(*) FROM policy_document WHERE code LIKE ? AND title = '命令/成绩有误'",
                                subject + "/%"))
                .isEqualTo(1);
        assertThat(audited("APPROVAL_REFUSED", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("I8 the requester withdraws, nobody else; the capability is told")
    void withdraws() throws Exception {
        long id = request(subject, "命令");
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> approvals.withdraw(second, id));
        approvals.withdraw(requester, id);
        assertThat(state(id)).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(effects(subject)).isEqualTo(1);
        assertThat(audited("APPROVAL_WITHDRAWN", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("I15 another unit, or an account without the right, is not told that the request exists")
    void outsiders() throws Exception {
        long id = request(subject, "命令");
        String hash = shown(id);
        Actor elsewhere = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_APPROVER);
        Actor powerless = actors.account(school, Role.SCHOOL_REGISTRAR);
        Actor auditor = actors.account(actors.unit(UnitKind.PROVINCE), Role.AUDIT_ADMINISTRATOR);
        for (Actor outsider : List.of(elsewhere, powerless, auditor)) {
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.require(outsider, id));
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.approve(outsider, id, hash, ""));
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.withdraw(outsider, id));
            assertThat(approvals.pending(outsider)).isZero();
            assertThat(approvals.queue(outsider, ListQuery.first(10)).rows()).isEmpty();
        }
        assertThat(audited("COMMAND_REFUSED", "REFUSED", Long.toString(id))).isGreaterThanOrEqualTo(9);
        assertThat(effects(subject)).isZero();
    }

    @Test
    @DisplayName("issue 3 the queue shows what the actor may decide, page by page, never their own nor what is decided")
    void queue() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(request(subject, "命令" + i));
        }
        assertThat(approvals.pending(second)).isEqualTo(5);
        ListPage<WorkItem> first = approvals.queue(second, ListQuery.first(3));
        ListPage<WorkItem> rest = approvals.queue(second, new ListQuery(Map.of(), null, false, first.next(), 3));
        assertThat(first.count()).isEqualTo(5);
        assertThat(first.rows()).extracting(item -> item.requestedBy().name()).containsOnly(requester.name());
        assertThat(first.rows()).extracting(WorkItem::id).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(rest.rows()).extracting(WorkItem::id).containsExactlyElementsOf(ids.subList(3, 5));
        assertThat(rest.next()).isNull();
        assertThat(approvals.pending(requester)).isZero();
        assertThat(approvals.mine(requester, ListQuery.first(10)).rows())
                .extracting(WorkItem::id)
                .containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        approvals.approve(second, ids.get(0), shown(ids.get(0)), "");
        assertThat(approvals.pending(second)).isEqualTo(4);
        assertThat(approvals
                        .queue(second, new ListQuery(Map.of("subject", "none"), null, false, null, 3))
                        .rows())
                .isEmpty();
    }

    @Test
    @DisplayName("I7 a request exists only inside the transaction of the command that needs it")
    void mandatory() {
        ApprovalCommand command =
                new ApprovalCommand(ProbeHandler.KIND, subject, "测试", "命令", Right.ASSESSMENT_APPROVE, school, null);
        assertThatThrownBy(() -> approvals.request(requester, command)).isInstanceOf(EJBException.class);
    }
}
