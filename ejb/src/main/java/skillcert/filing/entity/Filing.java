package skillcert.filing.entity;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingRow;
import skillcert.filing.FilingState;
import skillcert.filing.ScopeChoice;
import skillcert.kernel.IdempotencyKey;

/** An application for filing. What was applied for never changes; it is decided once. */
@Entity
@Table(name = "filing")
public class Filing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "unit_code")
    private String unitCode;

    private String name;

    @Column(name = "organisation_code")
    private String organisationCode;

    private String place;

    private String address;

    @Column(name = "site_name")
    private String siteName;

    @Column(name = "site_address")
    private String siteAddress;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingState state;

    @Column(name = "entered_by")
    private String enteredBy;

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

    @ElementCollection
    @CollectionTable(name = "filing_range", joinColumns = @JoinColumn(name = "filing_id"))
    private Set<RangeChoice> range = new HashSet<>();

    protected Filing() {}

    /**
     * @param form without fault
     * @param enteredBy login of who entered it
     * @param key of the form, one for each application (I9)
     */
    public Filing(FilingForm form, String enteredBy, Instant enteredAt, IdempotencyKey key) {
        FilingForm normal = form.normal();
        unitCode = normal.unitCode();
        name = normal.name();
        organisationCode = normal.organisationCode();
        place = normal.place();
        address = normal.address();
        siteName = normal.siteName();
        siteAddress = normal.siteAddress();
        validUntil = normal.validUntil();
        state = FilingState.ENTERED;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        requestKey = key.value();
    }

    /** Takes the range into an application that was just written. */
    public void applyFor(Set<ScopeChoice> choices) {
        choices.forEach(choice -> range.add(new RangeChoice(choice.occupationRowId(), choice.level())));
    }

    /** Notes that it was approved. */
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

    /** Whether it is the same command of the same person, every field and the whole range (I9). */
    public boolean isOf(String login, FilingForm form) {
        return enteredBy.equals(login) && form().equals(form.normal());
    }

    /** Its number; null before it is written. */
    public Long id() {
        return id;
    }

    /** Key of the form that entered it. */
    public String requestKey() {
        return requestKey;
    }

    /** Login of who entered it. */
    public String enteredBy() {
        return enteredBy;
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
        return new FilingRow(id == null ? 0 : id, unitCode, name, place, state, validUntil, enteredAt);
    }

    /** What was applied for, the range in order. */
    public FilingForm form() {
        return new FilingForm(
                unitCode, name, organisationCode, place, address, siteName, siteAddress, validUntil, choices());
    }

    /** The range applied for, by row and level. */
    public Set<ScopeChoice> choices() {
        return range.stream()
                .map(choice -> new ScopeChoice(choice.occupationRowId(), choice.level()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
