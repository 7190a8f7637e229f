package skillcert.keys.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import skillcert.kernel.BusinessClock;
import skillcert.keys.DataKeyAdded;
import skillcert.keys.KeyPurpose;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;

/**
 * The data keys in memory, unwrapped once. Only committed keys are taken: a rotation that rolls back must not leave a key
 * here that seals rows and that nobody has afterwards. A key id it does not know makes it read the table again, so that a
 * node reads what another node wrote with a newer key; and every twenty seconds one call looks whether there is a newer
 * key, so that a rotation on one node makes every other one write with the new key within a minute.
 */
@ApplicationScoped
public class KeyRing {

    /** Also when one look fails and the next one finds it, this is less than a minute. */
    static final Duration LOOK = Duration.ofSeconds(20);

    private final DataKeys dataKeys;
    private final MasterKeyFile masterKey;
    private final BusinessClock clock;
    private final AtomicReference<Loaded> loaded = new AtomicReference<>(Loaded.nothing());

    /** What is held, oldest first, and when the table was last looked at; each is another object, for the swap. */
    private record Loaded(List<LoadedKey> keys, Instant at) {

        static Loaded nothing() {
            return new Loaded(List.of(), Instant.EPOCH);
        }

        int newest() {
            return keys.stream().mapToInt(LoadedKey::id).max().orElse(0);
        }
    }

    /** For the container's proxy. */
    protected KeyRing() {
        this(null, null, null);
    }

    /**
     * @param dataKeys the wrapped keys
     * @param masterKey what unwraps them
     * @param clock whose real time says when to look again
     */
    @Inject
    public KeyRing(DataKeys dataKeys, MasterKeyFile masterKey, BusinessClock clock) {
        this.dataKeys = dataKeys;
        this.masterKey = masterKey;
        this.clock = clock;
    }

    /**
     * The newest key of a purpose: what writes.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if the setup has not run
     */
    public LoadedKey current(KeyPurpose purpose) {
        return of(purpose)
                .filter(LoadedKey::writes)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_KEY, 0, purpose));
    }

    /**
     * The oldest key of a purpose: what PERSON uses for ever.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if the setup has not run
     */
    public LoadedKey first(KeyPurpose purpose) {
        return of(purpose).findFirst().orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_KEY, 0, purpose));
    }

    /**
     * The key that a row cites.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if there is none of this id and purpose
     */
    public LoadedKey require(int id, KeyPurpose purpose) {
        return find(loaded.get(), id, purpose)
                .or(() -> find(load(), id, purpose))
                .orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_KEY, id, purpose));
    }

    /** Reads the table again at the next use. */
    public void forget() {
        loaded.set(Loaded.nothing());
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataKeyAdded event) {
        forget();
    }

    private Stream<LoadedKey> of(KeyPurpose purpose) {
        return fresh().keys().stream().filter(key -> key.purpose() == purpose);
    }

    private static Optional<LoadedKey> find(Loaded held, int id, KeyPurpose purpose) {
        return held.keys().stream()
                .filter(key -> key.id() == id && key.purpose() == purpose)
                .findFirst();
    }

    private Loaded fresh() {
        Loaded held = loaded.get();
        Instant now = clock.realInstant();
        if (held.keys().isEmpty()) {
            return load();
        }
        if (Duration.between(held.at(), now).abs().compareTo(LOOK) < 0) {
            return held;
        }
        // one looks, the others go on with what they have
        boolean looks = loaded.compareAndSet(held, new Loaded(held.keys(), now));
        return looks && dataKeys.newestCommitted() != held.newest() ? load() : held;
    }

    /** Everything read and unwrapped; again, if a key was added while it was being read. */
    private Loaded load() {
        while (true) {
            Loaded before = loaded.get();
            MasterKeys masters = masterKey.require();
            Loaded read = new Loaded(
                    dataKeys.committed().stream().map(masters::unwrap).toList(), clock.realInstant());
            if (loaded.compareAndSet(before, read) || loaded.get().newest() >= read.newest()) {
                return read;
            }
        }
    }
}
