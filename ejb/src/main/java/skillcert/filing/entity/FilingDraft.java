package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingKind;
import skillcert.keys.Sealed;

/**
 * An application that is being typed: saved step by step, gone on with by any colleague of the office that began it, and
 * once submitted or thrown away never opened again. Its content is sealed, because it names people (I14).
 */
@Entity
@Table(name = "filing_draft")
public class FilingDraft {

    private static final String OPEN = "OPEN";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "unit_code")
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingKind kind;

    @Column(name = "owner_unit")
    private String ownerUnit;

    private Long corrects;

    private String step;

    @Lob
    @Column(length = Length.LONG32)
    private byte[] content;

    private String state;

    @Column(name = "filing_id")
    private Long filingId;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "request_key")
    private String requestKey;

    @Version
    private long version;

    protected FilingDraft() {}

    /**
     * @param ownerUnit the office that types it: the school, or a department for it
     * @param corrects the returned application that it will correct, or null
     */
    public FilingDraft(String unitCode, FilingKind kind, String ownerUnit, Long corrects, String requestKey) {
        this.unitCode = unitCode;
        this.kind = kind;
        this.ownerUnit = ownerUnit;
        this.corrects = corrects;
        this.requestKey = requestKey;
        step = "";
        state = OPEN;
    }

    /** Keeps what was typed. */
    public void save(String newStep, Sealed newContent, String login, Instant at) {
        requireOpen();
        step = newStep;
        content = newContent.bytes();
        savedBy = login;
        savedAt = at;
    }

    /**
     * Refuses to overwrite what somebody else saved meanwhile.
     *
     * @param shown version that the page showed
     * @throws FilingException FILING_DRAFT_CHANGED with who saved it and when
     */
    public void requireVersion(long shown) {
        requireOpen();
        if (version != shown) {
            throw new FilingException(FilingError.FILING_DRAFT_CHANGED, savedBy, savedAt);
        }
    }

    /** Notes the application that came of it, and forgets what was typed. */
    public void submit(long filing, Instant at) {
        requireOpen();
        state = "SUBMITTED";
        filingId = filing;
        savedAt = at;
        content = null;
    }

    /** Throws it away, with what was typed. */
    public void discard(Instant at) {
        requireOpen();
        state = "DISCARDED";
        savedAt = at;
        content = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new FilingException(FilingError.FILING_DRAFT_CLOSED, String.valueOf(id));
        }
    }

    /** Whether it can be typed on. */
    public boolean isOpen() {
        return state.equals(OPEN);
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The school's unit. */
    public String unitCode() {
        return unitCode;
    }

    /** What it asks for. */
    public FilingKind kind() {
        return kind;
    }

    /** The office that types it. */
    public String ownerUnit() {
        return ownerUnit;
    }

    /** The returned application that it will correct. */
    public Optional<Long> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Where the wizard was left. */
    public String step() {
        return step;
    }

    /** What was typed; nothing once it is closed. */
    public Optional<Sealed> content() {
        return Optional.ofNullable(content).map(Sealed::of);
    }

    /** The application that came of it. */
    public Optional<Long> filingId() {
        return Optional.ofNullable(filingId);
    }

    /** Login of who saved it last. */
    public String savedBy() {
        return savedBy;
    }

    /** When. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Key of the submission that comes of it. */
    public String requestKey() {
        return requestKey;
    }

    /** Counts the savings. */
    public long version() {
        return version;
    }
}
