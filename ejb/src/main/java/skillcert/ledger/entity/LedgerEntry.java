package skillcert.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMac;
import skillcert.keys.Suite;
import skillcert.ledger.LedgerAct;

/**
 * One thing that happened to a certificate, chained to the entry before it in the stream of its body (I6). It is written
 * once; the database refuses a change to the application's user, and verification names a row that was changed behind it.
 */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry {

    /** Version of the order of the chained fields. */
    public static final int VERSION = 1;

    /** Body code and place in its chain, from 1. */
    @Embeddable
    public record Key(String stream, long seq) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LedgerAct act;

    private String number;
    private int edition;
    private String payload;
    private String suite;
    private int version;

    @Column(name = "prev_hash")
    private byte[] prevHash;

    private byte[] hash;
    private byte[] mac;

    @Column(name = "mac_key")
    private int macKey;

    protected LedgerEntry() {}

    /**
     * Writes what happened, chained after {@code head}; the keyed seal is put on by {@link #seal}.
     *
     * @param head end of the chain of the body
     * @param suite algorithms of the hash
     * @param at instant of the act
     * @param actor login of who acted
     * @param act what was done
     * @param number the certificate
     * @param edition the edition that the act made or concerned
     * @param payload the frozen data in their canonical form
     */
    public LedgerEntry(
            LedgerHead head,
            Suite suite,
            Instant at,
            String actor,
            LedgerAct act,
            String number,
            int edition,
            String payload) {
        this.key = new Key(head.stream(), head.seq() + 1);
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.number = number;
        this.edition = edition;
        this.payload = payload;
        this.suite = suite.code();
        this.version = VERSION;
        this.prevHash = head.hash();
        this.hash = computeHash(suite);
    }

    /** Puts the keyed seal on: a MAC over the chain hash. */
    public void seal(ChainMac seal) {
        if (mac != null) {
            throw new IllegalStateException("entry " + key + " is sealed already");
        }
        mac = seal.value();
        macKey = seal.keyId();
    }

    private byte[] computeHash(Suite suite) {
        return ChainHash.after(suite, version, prevHash)
                .text(key.stream())
                .number(key.seq())
                .instant(at)
                .text(actor)
                .text(act.name())
                .text(number)
                .number(edition)
                .text(payload)
                .hash();
    }

    /** Whether the stored hash is the hash of the fields. */
    public boolean hashHolds() {
        return Suite.find(suite)
                .map(this::computeHash)
                .filter(computed -> Arrays.equals(hash, computed))
                .isPresent();
    }

    /** Whether this entry says that it follows an entry with this hash. */
    public boolean follows(byte[] previous) {
        return Arrays.equals(prevHash, previous);
    }

    /** Body code and place in the chain. */
    public Key key() {
        return key;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** Login of who acted. */
    public String actor() {
        return actor;
    }

    /** What was done. */
    public LedgerAct act() {
        return act;
    }

    /** The certificate. */
    public String number() {
        return number;
    }

    /** The edition made or concerned. */
    public int edition() {
        return edition;
    }

    /** The frozen data. */
    public String payload() {
        return payload;
    }

    /** The chain hash. */
    public byte[] hash() {
        return hash.clone();
    }

    /** The keyed seal. */
    public ChainMac mac() {
        return new ChainMac(macKey, mac);
    }
}
