package skillcert.assessment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.assessment.AssessmentError;
import skillcert.assessment.AssessmentRefusedException;
import skillcert.assessment.BatchForm;
import skillcert.assessment.BatchState;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;

/**
 * A batch: one occupation and level of the filed range, assessed by one body on one day.
 *
 * <p>While it is prepared, candidates, photos and scores come in. Submitting its list to public notice freezes it; a refusal
 * of the list opens it again, an approval closes it for ever.
 */
@Entity
@Table(name = "batch")
public class Batch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "unit_code")
    private String unitCode;

    private String title;

    @Column(name = "scope_item_id")
    private long scopeItemId;

    @Column(name = "occupation_row_id")
    private int occupationRowId;

    private String level;

    @Column(name = "exam_on")
    private LocalDate examOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BatchState state;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_by")
    private String editedBy;

    @ElementCollection
    @CollectionTable(name = "batch_editor", joinColumns = @JoinColumn(name = "batch_id"))
    @Column(name = "login")
    private Set<String> editors = new HashSet<>();

    @Column(name = "request_key")
    private String requestKey;

    @Version
    private long version;

    protected Batch() {}

    /**
     * Plans a batch inside the range.
     *
     * @param bodyId the body of the actor's unit
     * @param scopeItemId the item of its range that covers occupation, level and day
     * @throws AssessmentRefusedException ASSESSMENT_PLAN_TITLE
     */
    public Batch(long bodyId, long scopeItemId, BatchForm form, Actor actor, Instant at, IdempotencyKey key) {
        if (form.title() == null || form.title().isBlank() || form.title().length() > 120) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_PLAN_TITLE);
        }
        this.bodyId = bodyId;
        this.unitCode = actor.unit();
        this.title = form.title().strip();
        this.scopeItemId = scopeItemId;
        this.occupationRowId = form.occupationRowId();
        this.level = form.level();
        this.examOn = form.examOn();
        this.state = BatchState.PREPARED;
        this.createdBy = actor.login();
        this.editedBy = actor.login();
        this.editors.add(actor.login());
        this.createdAt = at;
        this.requestKey = key.value();
    }

    /**
     * This batch, if the form that comes a second time under its key says the same.
     *
     * @throws AssessmentRefusedException ASSESSMENT_KEY_TAKEN
     */
    public Batch requireSame(Actor actor, BatchForm form, IdempotencyKey key) {
        boolean same = unitCode.equals(actor.unit())
                && form.title() != null
                && title.equals(form.title().strip())
                && occupationRowId == form.occupationRowId()
                && level.equals(form.level())
                && examOn.equals(form.examOn());
        if (!same) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_KEY_TAKEN, key);
        }
        return this;
    }

    /** Takes down who changes its candidates, photos or scores; none of them can approve its list (I8, U12). */
    public void edit(Actor actor) {
        requirePrepared();
        editedBy = actor.login();
        editors.add(actor.login());
    }

    /** Who planned it and everybody who ever changed it. */
    public Set<String> editors() {
        Set<String> all = new HashSet<>(editors);
        all.add(createdBy);
        all.add(editedBy);
        return Set.copyOf(all);
    }

    /** Refuses when the batch is frozen. */
    public void requirePrepared() {
        if (state != BatchState.PREPARED) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_BATCH_FROZEN, id, state);
        }
    }

    /** Its list goes on public notice. */
    public void announce() {
        requirePrepared();
        state = BatchState.NOTICE;
    }

    /** A second person has approved the list. */
    public void approve() {
        requireOnNotice();
        state = BatchState.APPROVED;
    }

    /** The list was refused; the batch is open for another one. */
    public void reopen() {
        requireOnNotice();
        state = BatchState.PREPARED;
    }

    private void requireOnNotice() {
        if (state != BatchState.NOTICE) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_BATCH_FROZEN, id, state);
        }
    }

    /** Identifier. */
    public long id() {
        return id;
    }

    /** The body. */
    public long bodyId() {
        return bodyId;
    }

    /** Its unit. */
    public String unitCode() {
        return unitCode;
    }

    /** Name of the batch. */
    public String title() {
        return title;
    }

    /** Row of the catalogue. */
    public int occupationRowId() {
        return occupationRowId;
    }

    /** Level code. */
    public String level() {
        return level;
    }

    /** Day of the exam. */
    public LocalDate examOn() {
        return examOn;
    }

    /** Login of who planned it. */
    public String createdBy() {
        return createdBy;
    }

    /** When it was planned. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Where it stands. */
    public BatchState state() {
        return state;
    }
}
