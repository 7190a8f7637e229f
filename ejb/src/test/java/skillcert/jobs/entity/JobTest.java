package skillcert.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.jobs.JobError;
import skillcert.jobs.JobOrder;
import skillcert.jobs.JobState;
import skillcert.jobs.JobStep;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

class JobTest {

    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor OWNER = actor("wang.li", "SCH-1");

    private final Job job = new Job(new JobOrder("KIND", "list:1", "核发证书"), OWNER, AT);

    @Test
    @DisplayName("I18 a job waits, runs, is held and goes on, and ends once")
    void life() {
        assertThat(job.state()).isEqualTo(JobState.WAITING);
        job.begin("node-1", AT);
        job.take(JobStep.more(40, 100), AT.plusSeconds(1));
        assertThat(job.view(OWNER).percent()).isEqualTo(40);
        job.pause();
        assertThat(job.state().goesOn()).isFalse();
        job.resume();
        job.begin("node-2", AT.plusSeconds(5));
        job.take(JobStep.finished(100, "完成"), AT.plusSeconds(6));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.view(OWNER).percent()).isEqualTo(100);
        assertThat(job.view(OWNER).startedAt()).isEqualTo(AT);
        refused(job::pause);
        refused(job::resume);
        refused(() -> job.cancel(AT));
    }

    @Test
    @DisplayName("I18 a job that a person ended does not go on, nor does one that failed")
    void ended() {
        job.cancel(AT);
        assertThat(job.state().goesOn()).isFalse();
        Job other = new Job(new JobOrder("KIND", "list:2", "核发证书"), OWNER, AT);
        other.fail("LEDGER_NOT_OWN_LIST", AT);
        assertThat(other.state()).isEqualTo(JobState.FAILED);
        refused(() -> other.cancel(AT));
    }

    @Test
    @DisplayName("I15 a job is seen by its unit and steered by who ordered it; the system administrator may both")
    void whose() {
        assertThat(job.isVisibleTo(actor("li.na", "SCH-1"))).isTrue();
        assertThat(job.isSteerableBy(actor("li.na", "SCH-1"))).isFalse();
        assertThat(job.isVisibleTo(actor("li.na", "SCH-2"))).isFalse();
        assertThat(job.isSteerableBy(OWNER)).isTrue();
        Actor administrator =
                new Actor("sysadmin", "管理员", "GD", UnitKind.PROVINCE, "00", Set.of(Right.ACCOUNT_ADMINISTER));
        assertThat(job.isVisibleTo(administrator)).isTrue();
        assertThat(job.isSteerableBy(administrator)).isTrue();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(JobError.JOB_NOT_SO));
    }

    private static Actor actor(String login, String unit) {
        return new Actor(login, login, unit, UnitKind.SCHOOL, "01", Set.of());
    }
}
