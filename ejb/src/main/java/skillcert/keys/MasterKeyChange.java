package skillcert.keys;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import skillcert.keys.control.DataKeys;
import skillcert.keys.control.MasterKey;
import skillcert.keys.control.MasterKeyFile;
import skillcert.keys.control.MasterKeys;
import skillcert.keys.entity.DataKey;

/**
 * Door: the inventory of keys, and the change over to a new master key (I14). A new master key is put into the store first
 * and used by nothing, so that the store can be copied to every server and backed up; then the data keys are wrapped by
 * it, some at a time, each row saying which master key wraps it; and when none is left the older master keys are
 * removed. A kill at any moment is harmless: until the end both are in the store. Rows of the capabilities are not
 * touched.
 *
 * <p>Who may do this and that it is audited is the caller's affair.
 */
@Stateless
public class MasterKeyChange {

    @Inject
    DataKeys dataKeys;

    @Inject
    MasterKeyFile masterKey;

    /** All data keys, oldest first. */
    public List<DataKeyView> keys() {
        Map<KeyPurpose, Integer> newest = new HashMap<>();
        List<DataKey> all = dataKeys.all();
        all.stream()
                .filter(key -> key.retiredAt().isEmpty())
                .sorted(Comparator.comparingInt(DataKey::id))
                .forEach(key -> newest.put(key.purpose(), key.id()));
        return all.stream()
                .map(key -> new DataKeyView(
                        key.id(),
                        key.purpose(),
                        key.suite(),
                        key.createdAt(),
                        // the person key that recognises is the oldest, and there is only one
                        newest.getOrDefault(key.purpose(), 0) == key.id(),
                        key.masterNumber()))
                .toList();
    }

    /** The numbers of the master keys in the store of this server, rising; more than one while they change over. */
    public List<Integer> masters() {
        return masterKey.require().all().stream().map(MasterKey::number).toList();
    }

    /**
     * Puts a new master key into the store, where nothing uses it yet.
     *
     * @return its number
     * @throws KeysException KEYS_MASTER_CHANGE when one is prepared already
     */
    public int prepare() {
        List<DataKey> stored = dataKeys.allAlone();
        MasterKeys masters = masterKey.require();
        if (masters.inUse(stored).number() != masters.newest().number()
                || masters.all().size() > 1) {
            throw new KeysException(
                    KeysError.KEYS_MASTER_CHANGE, masters.newest().number());
        }
        return masterKey.addNewest();
    }

    /**
     * The number of the master key that is prepared and not yet the only one.
     *
     * @throws KeysException KEYS_MASTER_CHANGE when none is
     */
    public int requirePrepared() {
        MasterKeys masters = masterKey.require();
        if (masters.all().size() < 2) {
            throw new KeysException(
                    KeysError.KEYS_MASTER_CHANGE, masters.newest().number());
        }
        return masters.newest().number();
    }

    /**
     * Wraps some data keys by the newest master key; a call that finds none left removes the older master keys. What it finds
     * left is what is committed, so that nothing is removed that a row still needs.
     *
     * @param most how many at most
     * @return how far it is
     * @throws KeysException KEYS_MASTER_UNKNOWN, KEYS_DATA_KEY_REFUSED, KEYS_STORE_UNUSABLE
     */
    public Progress next(int most) {
        List<DataKey> stored = dataKeys.allAlone();
        MasterKeys masters = masterKey.require();
        int newest = masters.newest().number();
        List<DataKey> left =
                stored.stream().filter(key -> key.masterNumber() != newest).toList();
        if (left.isEmpty()) {
            masterKey.keepNewest();
            return new Progress(stored.size(), stored.size(), true);
        }
        List<DataKey> chunk = left.subList(0, Math.min(most, left.size()));
        chunk.forEach(masters::rewrap);
        return new Progress(stored.size() - left.size() + chunk.size(), stored.size(), false);
    }

    /**
     * How far the change over is.
     *
     * @param done data keys under the newest master key
     * @param total data keys
     * @param finished whether the older master keys are gone
     */
    public record Progress(int done, int total, boolean finished) {}
}
