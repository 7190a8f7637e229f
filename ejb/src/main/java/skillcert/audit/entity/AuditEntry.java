package skillcert.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One fact, written once. Event, outcome and suite are kept as the text that was hashed, so that an entry that somebody
 * bent can still be read and named.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @EmbeddedId
    private AuditPosition position;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String role;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String correlation;

    @Column(updatable = false)
    private String event;

    @Column(updatable = false)
    private String outcome;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String detail;

    @Column(updatable = false)
    private String suite;

    @Column(updatable = false)
    private int version;

    @Column(name = "prev_hash", updatable = false)
    private byte[] prevHash;

    @Column(updatable = false)
    private byte[] hash;

    @Column(updatable = false)
    private byte[] mac;

    @Column(name = "mac_key", updatable = false)
    private int macKey;

    /** Made by the database of stream and number, for lists. */
    @Column(insertable = false, updatable = false)
    private String place;

    protected AuditEntry() {}

    /**
     * An entry that is ready to be written.
     *
     * @param fact what is told
     * @param hash of the fact, 32 bytes
     * @param mac over the hash, 32 bytes
     * @param macKey the CHAIN key that made it
     */
    public AuditEntry(AuditFact fact, byte[] hash, byte[] mac, int macKey) {
        this.position = new AuditPosition(fact.stream(), fact.seq());
        this.at = fact.at();
        this.actor = fact.actor();
        this.unit = fact.unit();
        this.role = fact.role();
        this.address = fact.address();
        this.correlation = fact.correlation();
        this.event = fact.event();
        this.outcome = fact.outcome();
        this.subject = fact.subject();
        this.detail = fact.detail();
        this.suite = fact.suite();
        this.version = fact.version();
        this.prevHash = fact.prevHash();
        this.hash = hash.clone();
        this.mac = mac.clone();
        this.macKey = macKey;
    }

    /** What is told: every column that is hashed. */
    public AuditFact fact() {
        return new AuditFact(
                position.stream(),
                position.seq(),
                at,
                actor,
                unit,
                role,
                address,
                correlation,
                event,
                outcome,
                subject,
                detail,
                suite,
                version,
                prevHash);
    }

    /** The hash of the fact, 32 bytes. */
    public byte[] hash() {
        return hash.clone();
    }

    /** The keyed hash over the hash, 32 bytes. */
    public byte[] mac() {
        return mac.clone();
    }

    /** The CHAIN key that made the keyed hash. */
    public int macKey() {
        return macKey;
    }
}
