package skillcert.jobs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import skillcert.jobs.JobError;
import skillcert.jobs.JobOrder;
import skillcert.jobs.JobRefusedException;
import skillcert.jobs.JobState;
import skillcert.jobs.JobStep;
import skillcert.jobs.JobView;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/** A job: what was ordered and how far it is. Its place in the work is not here but in the data (I18). */
@Entity
@Table(name = "job")
public class Job {

    private static final int RESULT = 500;
    private static final int FAILURE = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String kind;
    private String subject;
    private String title;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "unit_code")
    private String unitCode;

    private long done;
    private long total;
    private String node;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String result;
    private String failure;

    @Version
    private long version;

    protected Job() {}

    /** A job that waits. */
    public Job(JobOrder order, Actor by, Instant at) {
        this.kind = order.kind();
        this.subject = order.subject();
        this.title = order.title();
        this.state = JobState.WAITING;
        this.startedBy = by.login();
        this.unitCode = by.unit();
        this.node = "";
        this.orderedAt = at;
        this.result = "";
        this.failure = "";
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Which handler does it. */
    public String kind() {
        return kind;
    }

    /** What it is about. */
    public String subject() {
        return subject;
    }

    /** Where it stands. */
    public JobState state() {
        return state;
    }

    /** Login of who ordered it. */
    public String startedBy() {
        return startedBy;
    }

    /** Begins a chunk on this server. */
    public void begin(String server, Instant at) {
        node = server;
        state = JobState.RUNNING;
        heartbeatAt = at;
        startedAt = startedAt == null ? at : startedAt;
    }

    /** Takes what a chunk has done. */
    public void take(JobStep step, Instant at) {
        done = step.done();
        total = Math.max(step.total(), step.done());
        heartbeatAt = at;
        if (step.finished()) {
            state = JobState.DONE;
            result = cut(step.result(), RESULT);
            endedAt = at;
        }
    }

    /**
     * Ends it by a refusal or a failure.
     *
     * @param reference error code, or the reference under which the server log tells more
     */
    public void fail(String reference, Instant at) {
        state = JobState.FAILED;
        failure = cut(reference, FAILURE);
        endedAt = at;
    }

    /** Holds it; JOB_NOT_SO unless it goes on. */
    public void pause() {
        require(state.goesOn());
        state = JobState.PAUSED;
    }

    /** Lets it go on; JOB_NOT_SO unless it is held. */
    public void resume() {
        require(state == JobState.PAUSED);
        state = JobState.WAITING;
    }

    /** Ends it before it is done; JOB_NOT_SO if it has ended. */
    public void cancel(Instant at) {
        require(!state.ended());
        state = JobState.CANCELLED;
        endedAt = at;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new JobRefusedException(JobError.JOB_NOT_SO, id, state);
        }
    }

    /** Whether the actor may see it: people of the unit that ordered it, and the system administrator (I15). */
    public boolean isVisibleTo(Actor actor) {
        return unitCode.equals(actor.unit()) || actor.may(Right.ACCOUNT_ADMINISTER);
    }

    /** Whether the actor may pause, resume and cancel it. */
    public boolean isSteerableBy(Actor actor) {
        return startedBy.equals(actor.login()) || actor.may(Right.ACCOUNT_ADMINISTER);
    }

    /** As a person sees it, with the login alone of who ordered it. */
    public JobView view(Actor viewer) {
        return new JobView(
                id,
                kind,
                title,
                state,
                done,
                total,
                startedBy,
                orderedAt,
                startedAt,
                heartbeatAt,
                endedAt,
                node,
                result,
                failure,
                !state.ended() && isSteerableBy(viewer));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
