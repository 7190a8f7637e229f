package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.administration.KeyAdministration;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.WorkQueues;
import skillcert.assessment.BatchForm;
import skillcert.assessment.Batches;
import skillcert.assessment.Rosters;
import skillcert.identity.ChangedMeanwhileException;
import skillcert.identity.Role;
import skillcert.identity.Sessions;
import skillcert.identity.SigningIn;
import skillcert.identity.TestActors;
import skillcert.identity.UnitForm;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeyPurpose;
import skillcert.ledger.Certificates;
import skillcert.ledger.Issuing;
import skillcert.printing.PrintFiles;
import skillcert.printing.PrintJobs;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** What stands in the audit of what was done, tried, refused and failed, on MySQL. */
@ArquillianTest
class AuditedCommandsIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private Certificates certificates;

    @Inject
    private Rosters rosters;

    @Inject
    private Batches batches;

    @Inject
    private PrintJobs jobs;

    @Inject
    private PrintFiles files;

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Units units;

    @Inject
    private KeyAdministration keys;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditExport export;

    @Inject
    private AuditHeads heads;

    @Inject
    private AuditLog log;

    @Inject
    private Behind behind;

    @Inject
    private UserTransaction transaction;

    private long count(String correlation, String more) throws SQLException {
        return ((Number) behind.value(
                        "SELECT COUNT(*) FROM audit_entry WHERE correlation = '" + correlation + "' AND " + more))
                .longValue();
    }

    private static Actor at(Actor actor, String correlation) {
        return actor.inRequest("192.0.2.7", correlation);
    }

    private ApprovalView waiting(Actor decider) {
        long id = queues.todo(decider, ListQuery.first(100)).rows().get(0).id();
        return approvals.require(decider, id);
    }

    @Test
    @DisplayName("R5 I7 rolled back after the success row: no success row, one attempt row")
    void rolledBack() throws Exception {
        ListedSchool school = schools.withListOnNotice(1);
        schools.afterNotice();
        Actor approver = at(school.approver(), "ROLLBACK");
        ApprovalView view = waiting(approver);
        transaction.begin();
        approvals.approve(approver, view.item().id(), view.commandHash(), "同意");
        assertThat(count("ROLLBACK", "outcome = 'ATTEMPTED'")).isEqualTo(1);
        transaction.rollback();
        assertThat(count("ROLLBACK", "outcome = 'DONE'")).isZero();
        assertThat(count("ROLLBACK", "outcome = 'ATTEMPTED' AND event = 'APPROVAL_GIVEN'"))
                .isEqualTo(1);
        assertThat(count("ROLLBACK", "address = '192.0.2.7' AND role = 'SCHOOL_APPROVER'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R6 two transactions interleaved by hand: the second is told that it changed meanwhile, and leaves a trace")
    void interleaved() throws Exception {
        ListedSchool school = schools.withListOnNotice(1);
        schools.afterNotice();
        Actor second = at(school.approver(), "SECOND");
        ApprovalView view = waiting(second);
        long id = view.item().id();
        ExecutorService first = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            approvals.require(second, id);
            first.submit(() -> approvals.withdraw(at(school.registrar(), "FIRST"), id))
                    .get();
            assertThatThrownBy(() -> approvals.approve(second, id, view.commandHash(), "同意"))
                    .isInstanceOfSatisfying(ChangedMeanwhileException.class, refusal -> assertThat(
                                    refusal.code().kind().status())
                            .isEqualTo(409));
        } finally {
            transaction.rollback();
            first.shutdownNow();
        }
        assertThat(count("FIRST", "event = 'APPROVAL_WITHDRAWN' AND outcome = 'DONE'"))
                .isEqualTo(1);
        assertThat(count("SECOND", "outcome = 'DONE'")).isZero();
        assertThat(count("SECOND", "outcome = 'REFUSED' AND detail LIKE '%IDENTITY_CHANGED_MEANWHILE'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("I7 a refusal inside of doors with several transactions is written once, a failure as COMMAND_FAILED")
    void once() throws Exception {
        ListedSchool school = schools.withApprovedList(1);
        ListedSchool other = schools.withListOnNotice(1);
        Actor stranger = at(other.approver(), "ONCE");
        assertThatThrownBy(() -> issuing.issue(stranger, school.listId())).isInstanceOf(RuntimeException.class);
        assertThat(count("ONCE", "event = 'COMMAND_REFUSED'")).isEqualTo(1);
        assertThat(count("ONCE", "event = 'COMMAND_REFUSED' AND detail LIKE 'Issuing.issue %'"))
                .isEqualTo(1);
        Actor failing = at(school.registrar(), "FAILING");
        assertThatThrownBy(() -> batches.plan(failing, null, IdempotencyKey.create()))
                .isInstanceOf(RuntimeException.class);
        assertThat(count("FAILING", "event = 'COMMAND_FAILED' AND outcome = 'FAILED' AND detail = 'Batches.plan'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("I14 reading candidates and certificates is audited, with who, where from and in which request")
    void reading() throws Exception {
        ListedSchool school = schools.withApprovedList(1);
        String number = issuing.issue(school.approver(), school.listId()).first();
        Actor reader = at(school.registrar(), "READER");
        rosters.candidates(reader, school.batchId(), ListQuery.first(10));
        certificates.search(reader, ListQuery.first(10));
        certificates.require(reader, number);
        for (String event : new String[] {"CANDIDATES_READ", "CERTIFICATES_READ", "CERTIFICATE_READ"}) {
            assertThat(count("READER", "event = '" + event + "'")).as(event).isEqualTo(1);
        }
        assertThat(log.search(
                                AUDITOR,
                                AuditRange.ALL,
                                new ListQuery(Map.of("correlation", "READER"), null, false, null, 2))
                        .rows())
                .extracting(AuditLine::event)
                .containsExactly("CERTIFICATE_READ", "CERTIFICATES_READ");
    }

    @Test
    @DisplayName("R4 I7 the audit cannot be written: every command is refused and nothing is written; verification and"
            + " export still work")
    void failClosed() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        String number = issuing.issue(school.approver(), school.listId()).first();
        ListedSchool notIssued = schools.withApprovedList(2);
        ListedSchool onNotice = schools.withListOnNotice(1);
        schools.afterNotice();
        ApprovalView waiting = waiting(onNotice.approver());
        Actor printer = TestActors.of("it-printer", "GD-PRINT", UnitKind.PRINTING, Role.PRINTING_CLERK);
        long job = jobs.order(school.registrar(), school.listId(), IdempotencyKey.create());
        heads.export(AUDITOR);
        Map<String, ThrowingCallable> commands = new LinkedHashMap<>();
        commands.put("issue", () -> issuing.issue(notIssued.approver(), notIssued.listId()));
        commands.put("issueNext", () -> issuing.issueNext(notIssued.approver(), notIssued.listId(), 1));
        commands.put(
                "approve",
                () -> approvals.approve(onNotice.approver(), waiting.item().id(), waiting.commandHash(), "同意"));
        commands.put(
                "refuse",
                () -> approvals.refuse(onNotice.approver(), waiting.item().id(), waiting.commandHash(), "不同意"));
        commands.put(
                "withdraw",
                () -> approvals.withdraw(onNotice.registrar(), waiting.item().id()));
        commands.put(
                "plan",
                () -> batches.plan(
                        school.registrar(),
                        new BatchForm("批次", IssuedSchool.OCCUPATION, IssuedSchool.LEVEL, schools.today()),
                        IdempotencyKey.create()));
        commands.put("order", () -> jobs.order(school.registrar(), notIssued.listId(), IdempotencyKey.create()));
        commands.put("print", () -> files.make(printer, job));
        commands.put("candidates", () -> rosters.candidates(school.registrar(), school.batchId(), ListQuery.first(10)));
        commands.put("certificate", () -> certificates.require(school.registrar(), number));
        commands.put("certificates", () -> certificates.search(school.registrar(), ListQuery.first(10)));
        commands.put(
                "unit",
                () -> units.create(
                        TestActors.ADMINISTRATOR,
                        new UnitForm("IT-closed", UnitKind.SCHOOL, "不应存在", "00", TestActors.ORGANISATION)));
        String login = sessions.begin(school.registrar(), "127.0.0.1", "a browser");
        commands.put("signOut", () -> sessions.signOut(login));
        commands.put(
                "authenticate",
                () -> signingIn.authenticate(school.registrar().login(), TestActors.PASSWORD, Actor.SYSTEM));
        commands.put(
                "rotate",
                () -> keys.rotate(TestActors.SECURITY, KeyPurpose.DOCUMENT, "换用新密钥", IdempotencyKey.create()));
        behind.run("REVOKE INSERT ON audit_entry FROM skillcert_app");
        try {
            // streams that were never opened are opened before the entry; that is no trace of the command
            commands.values().forEach(AuditedCommandsIT::quietly);
            Map<String, Long> before = behind.rows();
            commands.forEach(
                    (name, command) -> assertThatThrownBy(command, name).isInstanceOf(EJBException.class));
            assertThat(behind.rows()).isEqualTo(before);
            AuditVerification verification = verifier.verifyAll(AUDITOR);
            assertThat(verification.recorded()).isFalse();
            assertThat(verification.entries()).isPositive();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(export.write(AUDITOR, AuditRange.ALL, out)).isEqualTo(before.get("audit_entry"));
            assertThat(out.toString(StandardCharsets.US_ASCII)).contains("\"recorded\":\"false\"");
            assertThat(heads.export(AUDITOR).recorded()).isFalse();
            assertThat(behind.rows()).isEqualTo(before);
        } finally {
            behind.run("GRANT INSERT ON audit_entry TO skillcert_app");
        }
        assertThat(verifier.verifyAll(AUDITOR).recorded()).isTrue();
    }

    private static void quietly(ThrowingCallable command) {
        org.assertj.core.api.Assertions.catchThrowable(command);
    }
}
