package skillcert.filing.entity;

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
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingRow;
import skillcert.filing.FilingState;

/**
 * An application for filing. What was applied for never changes, it stands in {@link FilingStatement}; how the application
 * stands moves on: entered, returned and replaced by its correction, or approved, perhaps after a public notice.
 */
@Entity
@Table(name = "filing")
public class Filing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingKind kind;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "body_id")
    private Long bodyId;

    private String name;

    private String place;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingState state;

    private Long corrects;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "notice_from")
    private LocalDate noticeFrom;

    @Column(name = "notice_until")
    private LocalDate noticeUntil;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_unit")
    private String enteredUnit;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "request_key")
    private String requestKey;

    @Version
    private long version;

    protected Filing() {}

    /** Notes that it was approved and is carried out. */
    public void approve(String approver, Instant at) {
        decide(FilingState.APPROVED, approver, at);
    }

    /** Notes that it was refused, or taken back by who entered it. */
    public void refuse(String who, Instant at) {
        decide(FilingState.REFUSED, who, at);
    }

    /** Notes that it was returned for correction. */
    public void giveBack(String approver, Instant at) {
        decide(FilingState.RETURNED, approver, at);
    }

    /**
     * Notes that it was approved and goes on public notice before its code is given.
     *
     * @param until last day of the notice
     */
    public void announce(String approver, Instant at, LocalDate from, LocalDate until) {
        decide(FilingState.NOTICE, approver, at);
        noticeFrom = from;
        noticeUntil = until;
    }

    /**
     * Notes that the code was given, which carries it out.
     *
     * @throws FilingException FILING_NOT_ON_NOTICE, or FILING_NOTICE_RUNS with the last day of the notice
     */
    public void file(Instant at, LocalDate today) {
        requireNoticeEnded(today);
        state = FilingState.APPROVED;
        decidedAt = at;
    }

    /**
     * Refuses unless its public notice has ended.
     *
     * @throws FilingException FILING_NOT_ON_NOTICE, or FILING_NOTICE_RUNS with the last day of the notice
     */
    public void requireNoticeEnded(LocalDate today) {
        if (state != FilingState.NOTICE) {
            throw new FilingException(FilingError.FILING_NOT_ON_NOTICE, String.valueOf(id), state);
        }
        if (!today.isAfter(noticeUntil)) {
            throw new FilingException(FilingError.FILING_NOTICE_RUNS, String.valueOf(id), noticeUntil);
        }
    }

    /**
     * Ends it while it is on public notice, because an objection was found right.
     *
     * @throws FilingException FILING_NOT_ON_NOTICE
     */
    public void stop(String who, Instant at) {
        if (state != FilingState.NOTICE) {
            throw new FilingException(FilingError.FILING_NOT_ON_NOTICE, String.valueOf(id), state);
        }
        state = FilingState.REFUSED;
        decidedBy = who;
        decidedAt = at;
    }

    /**
     * Gives way to the corrected application.
     *
     * @throws FilingException FILING_NOT_RETURNED: it was not returned for correction
     */
    public void replace() {
        if (state != FilingState.RETURNED) {
            throw new FilingException(FilingError.FILING_NOT_RETURNED, String.valueOf(id), state);
        }
        state = FilingState.REPLACED;
    }

    private void decide(FilingState end, String who, Instant at) {
        boolean afterReturn = state == FilingState.RETURNED && end == FilingState.REFUSED;
        if (state != FilingState.ENTERED && !afterReturn) {
            throw new FilingException(FilingError.FILING_DECIDED, String.valueOf(id), state);
        }
        state = end;
        decidedBy = who;
        decidedAt = at;
    }

    /** Whether it is the same command of the same person: the same content (I9). */
    public boolean isOf(String login, String hash) {
        return enteredBy.equals(login) && contentHash.equals(hash);
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** What it asks for. */
    public FilingKind kind() {
        return kind;
    }

    /** The body that it is about; empty where it makes one. */
    public Optional<Long> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    /** The returned application that it corrects. */
    public Optional<Long> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** What was applied for, as one number: see {@code control.FilingDigest}. */
    public String contentHash() {
        return contentHash;
    }

    /** Last day of its public notice, once it has one. */
    public Optional<LocalDate> noticeUntil() {
        return Optional.ofNullable(noticeUntil);
    }

    /** First day of its public notice, once it has one. */
    public Optional<LocalDate> noticeFrom() {
        return Optional.ofNullable(noticeFrom);
    }

    /** Login of who entered it. */
    public String enteredBy() {
        return enteredBy;
    }

    /** Unit of who entered it: the school itself, or a department for it. */
    public String enteredUnit() {
        return enteredUnit;
    }

    /** Login of who decided it, or took it back. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** When that was. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** As a list shows it. */
    public FilingRow row() {
        return new FilingRow(id, kind, unitCode, name, place, state, validUntil, enteredAt);
    }
}
