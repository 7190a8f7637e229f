package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.WorkQueues;
import skillcert.assessment.Batches;
import skillcert.assessment.Rosters;
import skillcert.identity.ChangedMeanwhileException;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.Certificates;
import skillcert.ledger.Issuing;
import skillcert.ledger.LedgerRefusedException;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** What stands in the audit of what was done, tried, refused and failed, on MySQL. */
@ArquillianTest
@Tag("gm")
class AuditedCommandsIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private Issuing issuing;

    @Inject
    private Certificates certificates;

    @Inject
    private Rosters rosters;

    @Inject
    private Batches batches;

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private AuditLog log;

    @Inject
    private AuditedAct audited;

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
    @DisplayName(
            "I7 R5 a refusal inside a command never waits for its own caller, who holds the head of the unit's stream")
    void refusedInside() throws Exception {
        ListedSchool other = schools.withApprovedList(1);
        ListedSchool school = schools.withApprovedList(1);
        Actor approver = at(school.approver(), "INSIDE");
        transaction.begin();
        try {
            audited.by(approver);
            assertThatThrownBy(() -> issuing.issueNext(approver, other.listId(), 1))
                    .isInstanceOf(LedgerRefusedException.class);
            assertThat(count("INSIDE", "outcome = 'REFUSED' AND detail LIKE '%LEDGER_NOT_OWN_LIST'"))
                    .as("while the caller has not ended")
                    .isEqualTo(1);
        } finally {
            transaction.rollback();
        }
        assertThat(count("INSIDE", "outcome = 'DONE'")).isZero();
        assertThat(count("INSIDE", "outcome = 'REFUSED'")).isEqualTo(1);
        assertThat(verifier.verify(AUDITOR, AuditTrail.UNIT + school.unit()).whole())
                .isTrue();
        assertThat(verifier.verify(AUDITOR, AuditTrail.ATTEMPT + school.unit()).whole())
                .isTrue();
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
            first.submit(() -> approvals.withdraw(at(school.registrar(), "FIRST"), id, ""))
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
}
