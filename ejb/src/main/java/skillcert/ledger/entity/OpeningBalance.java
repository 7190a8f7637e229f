package skillcert.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import skillcert.ledger.LedgerError;
import skillcert.ledger.LedgerRefusedException;
import skillcert.ledger.OpeningForm;
import skillcert.ledger.OpeningRow;

/** The last serial that a school gave on paper in a year at a level: proposed, and agreed by two others or refused. */
@Entity
@Table(name = "opening_balance")
public class OpeningBalance {

    private static final String PROPOSED = "PROPOSED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_code")
    private String bodyCode;

    @Column(name = "issue_year")
    private int year;

    private String level;

    @Column(name = "last_serial")
    private int lastSerial;

    @Column(name = "proof_hash")
    private String proofHash;

    private String reason;

    private String state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version
    private long version;

    protected OpeningBalance() {}

    /** @param form that was checked */
    public OpeningBalance(String bodyCode, OpeningForm form, String proposedBy, Instant proposedAt) {
        this.bodyCode = bodyCode;
        year = form.year();
        level = form.level();
        lastSerial = form.lastSerial();
        proofHash = form.proofHash();
        reason = form.reason().strip();
        state = PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** Notes that it stands. */
    public void agree(String login, Instant at) {
        requireProposed();
        state = "AGREED";
        agreedBy = login;
        agreedAt = at;
    }

    /** Notes that it does not; another one can be proposed. */
    public void refuse() {
        requireProposed();
        state = "REFUSED";
    }

    private void requireProposed() {
        if (!state.equals(PROPOSED)) {
            throw new LedgerRefusedException(LedgerError.LEDGER_OPENING_DECIDED, String.valueOf(id));
        }
    }

    /** Whether it says the same as a form of the same person (I9). */
    public boolean isOf(String login, OpeningForm form) {
        return proposedBy.equals(login)
                && lastSerial == form.lastSerial()
                && proofHash.equals(form.proofHash())
                && reason.equals(form.reason().strip());
    }

    /** The counter that it opens. */
    public SerialCounter.Key series() {
        return new SerialCounter.Key(bodyCode, year, level);
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The last serial given on paper. */
    public int lastSerial() {
        return lastSerial;
    }

    /** Hash of the scanned register. */
    public String proofHash() {
        return proofHash;
    }

    /** Why, in words. */
    public String reason() {
        return reason;
    }

    /** As a list shows it. */
    public OpeningRow row() {
        return new OpeningRow(
                id, bodyCode, year, level, lastSerial, proofHash, state, proposedBy, proposedAt, agreedBy);
    }
}
