package skillcert.keys.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import skillcert.keys.DataKeyAdded;
import skillcert.keys.KeyPurpose;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;

/**
 * The data keys in memory, unwrapped once. A key id it does not know makes it read the table again, so that a node reads
 * what another node wrote with a newer key.
 */
@ApplicationScoped
public class KeyRing {

    private final DataKeys dataKeys;
    private final MasterKeyFile masterKey;
    private final AtomicReference<List<LoadedKey>> keys = new AtomicReference<>(List.of());

    /** For the container's proxy. */
    protected KeyRing() {
        this(null, null);
    }

    /**
     * @param dataKeys the wrapped keys
     * @param masterKey what unwraps them
     */
    @Inject
    public KeyRing(DataKeys dataKeys, MasterKeyFile masterKey) {
        this.dataKeys = dataKeys;
        this.masterKey = masterKey;
    }

    /**
     * The newest key of a purpose: what writes.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if the setup has not run
     */
    public LoadedKey current(KeyPurpose purpose) {
        return findCurrent(purpose)
                .or(() -> {
                    load();
                    return findCurrent(purpose);
                })
                .orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_KEY, 0, purpose));
    }

    /**
     * The oldest key of a purpose: what PERSON uses for ever.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if the setup has not run
     */
    public LoadedKey first(KeyPurpose purpose) {
        current(purpose);
        return keys.get().stream()
                .filter(k -> k.purpose() == purpose)
                .findFirst()
                .orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_KEY, 0, purpose));
    }

    /**
     * The key that a row cites.
     *
     * @throws KeysException KEYS_UNKNOWN_KEY if there is none of this id and purpose
     */
    public LoadedKey require(int id, KeyPurpose purpose) {
        return find(id, purpose)
                .or(() -> {
                    load();
                    return find(id, purpose);
                })
                .orElseThrow(() -> new KeysException(KeysError.KEYS_UNKNOWN_KEY, id, purpose));
    }

    /** Reads the table again at the next use. */
    public void forget() {
        keys.set(List.of());
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataKeyAdded event) {
        forget();
    }

    private Optional<LoadedKey> findCurrent(KeyPurpose purpose) {
        return keys.get().stream()
                .filter(k -> k.purpose() == purpose && k.writes())
                .reduce((older, newer) -> newer);
    }

    private Optional<LoadedKey> find(int id, KeyPurpose purpose) {
        return keys.get().stream()
                .filter(k -> k.id() == id && k.purpose() == purpose)
                .findFirst();
    }

    private void load() {
        MasterKeys masters = masterKey.require();
        keys.set(dataKeys.all().stream().map(masters::unwrap).toList());
    }
}
