package skillcert.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
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
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
class JobsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Jobs jobs;

    @Inject
    private JobChunks chunks;

    @Inject
    private JobWatch watch;

    @Inject
    private ProbeJob probe;

    @Inject
    private TestActors actors;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private Actor owner;
    private String subject;

    @BeforeEach
    void people() {
        owner = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        subject = "probe-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName(
            "I18 a job begins after its order has committed, goes on by itself to the end and says what came of it")
    void done() throws Exception {
        transaction.begin();
        long id = jobs.order(owner, new JobOrder(ProbeJob.KIND, subject, "五件"));
        assertThat(probe.quiet()).isTrue();
        transaction.commit();
        for (int piece = 1; piece <= ProbeJob.PIECES; piece++) {
            assertThat(probe.awaitCommit()).isEqualTo(piece);
        }
        JobView view = jobs.require(owner, id);
        assertThat(view.state()).isEqualTo(JobState.DONE);
        assertThat(view.percent()).isEqualTo(100);
        assertThat(view.result()).isEqualTo("五件已办完");
        assertThat(view.startedBy().login()).isEqualTo(owner.login());
        assertThat(probe.pieces(subject)).isEqualTo(ProbeJob.PIECES);
        AuditRows audit = new AuditRows(database);
        assertThat(audit.count("JOB_ORDERED", "DONE", "job:" + id)).isEqualTo(1);
        assertThat(audit.count("JOB_ENDED", "DONE", "job:" + id)).isEqualTo(1);
    }

    @Test
    @DisplayName("I18 a job that a kill has left running is taken up where the data stand, and nothing is done twice")
    void killed() throws Exception {
        long id = left("RUNNING");
        chunks.next(id);
        chunks.next(id);
        assertThat(probe.awaitCommit()).isEqualTo(1);
        assertThat(probe.awaitCommit()).isEqualTo(2);
        // as a server that was killed leaves it: running, its last sign long ago
        execute("UPDATE job SET node = 'killed', heartbeat_at = '2020-01-01 00:00:00' WHERE id = ?", id);
        watch.look();
        for (int piece = 3; piece <= ProbeJob.PIECES; piece++) {
            assertThat(probe.awaitCommit()).isEqualTo(piece);
        }
        assertThat(jobs.require(owner, id).state()).isEqualTo(JobState.DONE);
        assertThat(chunks.next(id)).isFalse();
        assertThat(probe.pieces(subject)).isEqualTo(ProbeJob.PIECES);
        assertThat(new AuditRows(database).count("JOB_ENDED", "DONE", "job:" + id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("I18 a chunk that fails leaves nothing behind; it is tried again, and the third failure ends the job")
    void failing() throws Exception {
        probe.fail(2);
        long once = order();
        for (int piece = 1; piece <= ProbeJob.PIECES; piece++) {
            assertThat(probe.awaitCommit()).isEqualTo(piece);
        }
        assertThat(jobs.require(owner, once).state()).isEqualTo(JobState.DONE);

        subject = subject + "b";
        long id = left("PAUSED");
        probe.fail(1);
        execute("UPDATE job SET state = 'RUNNING' WHERE id = ?", id);
        assertThatThrownBy(() -> chunks.next(id)).isInstanceOf(EJBException.class);
        assertThat(probe.pieces(subject)).isZero();
        chunks.fail(id, "REFERENCE-1");
        assertThat(jobs.require(owner, id).failure()).isEqualTo("REFERENCE-1");
        assertThat(jobs.require(owner, id).state()).isEqualTo(JobState.FAILED);
        assertThat(chunks.next(id)).isFalse();
    }

    @Test
    @DisplayName("I18 a job is held and goes on, and a cancelled one keeps what it has done")
    void steered() throws Exception {
        long id = left("WAITING");
        chunks.next(id);
        assertThat(probe.awaitCommit()).isEqualTo(1);
        jobs.pause(owner, id);
        assertThat(chunks.next(id)).isFalse();
        assertThat(probe.pieces(subject)).isEqualTo(1);
        jobs.resume(owner, id);
        for (int piece = 2; piece <= ProbeJob.PIECES; piece++) {
            assertThat(probe.awaitCommit()).isEqualTo(piece);
        }
        assertThat(jobs.require(owner, id).state()).isEqualTo(JobState.DONE);

        subject = subject + "c";
        long cancelled = left("WAITING");
        chunks.next(cancelled);
        assertThat(probe.awaitCommit()).isEqualTo(1);
        jobs.cancel(owner, cancelled);
        assertThat(chunks.next(cancelled)).isFalse();
        assertThat(probe.pieces(subject)).isEqualTo(1);
        refused(JobError.JOB_NOT_SO, () -> jobs.resume(owner, cancelled));
    }

    @Test
    @DisplayName("I9 the same work is never under way twice; when it has ended it may be ordered again")
    void once() throws Exception {
        long id = left("PAUSED");
        refused(JobError.JOB_UNDER_WAY, this::order);
        jobs.cancel(owner, id);
        order();
        for (int piece = 1; piece <= ProbeJob.PIECES; piece++) {
            probe.awaitCommit();
        }
    }

    @Test
    @DisplayName(
            "I15 another school neither sees nor steers a job, a colleague sees it, the system administrator steers it")
    void whose() throws Exception {
        long id = left("PAUSED");
        Actor stranger = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        Actor colleague = actors.account(owner.unit(), Role.SCHOOL_APPROVER);
        refused(JobError.JOB_UNKNOWN, () -> jobs.require(stranger, id));
        refused(JobError.JOB_UNKNOWN, () -> jobs.cancel(stranger, id));
        assertThat(jobs.list(stranger, ListQuery.first(10)).rows()).isEmpty();
        assertThat(jobs.require(colleague, id).steerable()).isFalse();
        refused(JobError.JOB_NOT_YOURS, () -> jobs.cancel(colleague, id));
        assertThat(jobs.list(colleague, ListQuery.first(10)).rows())
                .extracting(JobView::id)
                .containsExactly(id);
        jobs.cancel(TestActors.ADMINISTRATOR, id);
        assertThat(jobs.require(owner, id).state()).isEqualTo(JobState.CANCELLED);
    }

    private long order() {
        try {
            transaction.begin();
            long id = jobs.order(owner, new JobOrder(ProbeJob.KIND, subject, "五件"));
            transaction.commit();
            return id;
        } catch (DomainException e) {
            rollback();
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A job as a server that is gone has left it: no thread works at it. */
    private long left(String state) throws SQLException {
        execute(
                "INSERT INTO job (kind, subject, title, state, started_by, unit_code, done, total, node, ordered_at,"
                        + " heartbeat_at, result, failure, version) VALUES ('PROBE', ?, '五件', '" + state
                        + "', ?, ?, 0, 0,"
                        + " 'gone', '2026-01-01 00:00:00', '2099-01-01 00:00:00', '', '', 0)",
                subject,
                owner.login(),
                owner.unit());
        return new AuditRows(database).number("SELECT MAX(id) FROM job WHERE subject = ?", subject);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void refused(JobError code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(JobRefusedException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
