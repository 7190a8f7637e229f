package skillcert.keys.control;

import java.util.Comparator;
import java.util.List;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;
import skillcert.keys.entity.DataKey;

/** The master keys of a store: one, and more only while the data keys change over to the newest. */
public final class MasterKeys {

    private final List<MasterKey> all;

    /** @param all at least one, in any order */
    MasterKeys(List<MasterKey> all) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(MasterKey::number)).toList();
    }

    /** All of them, the oldest first. */
    public List<MasterKey> all() {
        return all;
    }

    /** The one made last. */
    public MasterKey newest() {
        return all.get(all.size() - 1);
    }

    /**
     * The one that new data keys are wrapped by: the newest that any data key is wrapped by, so that a master key that was
     * made and not yet copied to every server is not used before the change over.
     *
     * @param keys what is stored
     */
    public MasterKey inUse(List<DataKey> keys) {
        int used = keys.stream().mapToInt(DataKey::masterNumber).max().orElse(newest().number());
        return require(used, 0);
    }

    /**
     * Unwraps a data key by the master key that its row cites.
     *
     * @throws KeysException KEYS_MASTER_UNKNOWN, KEYS_DATA_KEY_REFUSED
     */
    public LoadedKey unwrap(DataKey key) {
        return require(key.masterNumber(), key.id()).unwrap(key);
    }

    /**
     * Wraps a data key by the newest master key.
     *
     * @throws KeysException as {@link #unwrap}
     */
    public void rewrap(DataKey key) {
        require(key.masterNumber(), key.id()).rewrap(key, newest());
    }

    private MasterKey require(int number, int keyId) {
        return all.stream()
                .filter(master -> master.number() == number)
                .findFirst()
                .orElseThrow(() -> new KeysException(KeysError.KEYS_MASTER_UNKNOWN, number, keyId));
    }
}
