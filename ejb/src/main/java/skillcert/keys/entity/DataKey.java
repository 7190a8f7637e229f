package skillcert.keys.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import skillcert.keys.KeyPurpose;
import skillcert.keys.Suite;

/**
 * A data key at rest: wrapped by the master key and bound to its id, purpose, suite and public half (I14). The newest of
 * a purpose writes, all of them read; it is never deleted while a row names it.
 */
@Entity
@Table(name = "data_key")
public class DataKey {

    @Id
    @Column(name = "key_id")
    private int id;

    @Enumerated(EnumType.STRING)
    private KeyPurpose purpose;

    private Suite suite;

    private byte[] wrapped;

    @Column(name = "master_no")
    private int masterNumber;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected DataKey() {}

    /**
     * @param id one more than the highest so far
     * @param wrapped the secret or private half under the master key, at most 512 bytes
     * @param masterNumber which master key that is
     * @param publicKey SubjectPublicKeyInfo of a SIGN key, null for the others
     */
    public DataKey(
            int id,
            KeyPurpose purpose,
            Suite suite,
            byte[] wrapped,
            int masterNumber,
            byte[] publicKey,
            Instant createdAt) {
        this.id = id;
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.suite = Objects.requireNonNull(suite, "suite");
        this.wrapped = wrapped.clone();
        this.masterNumber = masterNumber;
        this.publicKey = publicKey == null ? null : publicKey.clone();
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
    }

    /** Stops writing with it; reading goes on. */
    public void retire(Instant at) {
        retiredAt = Objects.requireNonNull(at, "at");
    }

    /**
     * Takes the same key wrapped by another master key.
     *
     * @param by number of that master key
     */
    public void rewrap(byte[] again, int by) {
        wrapped = again.clone();
        masterNumber = by;
    }

    /** Which master key wraps it. */
    public int masterNumber() {
        return masterNumber;
    }

    /** The number that rows cite. */
    public int id() {
        return id;
    }

    /** The one thing it is for. */
    public KeyPurpose purpose() {
        return purpose;
    }

    /** The algorithms it is for. */
    public Suite suite() {
        return suite;
    }

    /** The secret or private half under the master key. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** SubjectPublicKeyInfo, of a SIGN key only. */
    public Optional<byte[]> publicKey() {
        return Optional.ofNullable(publicKey).map(byte[]::clone);
    }

    /** Since when it writes. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Since when it no longer writes. */
    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }
}
