package skillcert.keys;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.kernel.BusinessClock;
import skillcert.keys.control.DataKeys;
import skillcert.keys.control.MasterKey;
import skillcert.keys.control.MasterKeyFile;
import skillcert.keys.control.MasterKeys;
import skillcert.keys.entity.DataKey;

/**
 * Door: makes the keys ready. The start-up bean calls {@link #open()} after the migrations and before anything else;
 * what it throws must stop the start. A second node is given a copy of the credential store before its first start.
 */
@Stateless
public class KeySetup {

    private static final int SECRET_BYTES = 32;

    @Inject
    DataKeys dataKeys;

    @Inject
    MasterKeyFile masterKey;

    @Inject
    BusinessClock clock;

    @Inject
    Event<DataKeyAdded> added;

    @Inject
    @ConfigProperty(name = "skillcert.keys.suite", defaultValue = "intl")
    String suite;

    /**
     * Opens every data key once, to prove that the store is the right one, and makes those that are missing. The store
     * itself is made only if the database has no data key at all.
     *
     * @throws KeysException KEYS_MASTER_MISSING if there are data keys but no master key, KEYS_DATA_KEY_REFUSED if the
     *     master key is another one, KEYS_STORE_UNUSABLE, KEYS_STORE_EXPOSED, KEYS_UNKNOWN_SUITE
     */
    public void open() {
        Suite chosen = Suite.require(suite);
        List<DataKey> stored = dataKeys.allAlone();
        MasterKeys masters = stored.isEmpty() ? masterKey.find().orElseGet(masterKey::create) : masterKey.require();
        stored.forEach(masters::unwrap);
        MasterKey master = masters.inUse(stored);
        int id = stored.stream().mapToInt(DataKey::id).max().orElse(0);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (stored.stream()
                    .noneMatch(k -> k.purpose() == purpose && k.retiredAt().isEmpty())) {
                add(master, ++id, purpose, chosen);
            }
        }
    }

    /**
     * Rotation: adds a data key, with which the purpose writes from the commit on. No row is rewritten. A new PERSON key
     * is refused, because it would no longer recognise anybody.
     *
     * @return the number of the new key
     * @throws KeysException as {@link #open()}
     */
    public int rotate(KeyPurpose purpose) {
        if (purpose == KeyPurpose.PERSON) {
            throw new KeysException(KeysError.KEYS_PERSON_KEY_FIXED, purpose);
        }
        List<DataKey> stored = dataKeys.allAlone();
        int id = stored.stream().mapToInt(DataKey::id).max().orElse(0) + 1;
        add(masterKey.require().inUse(stored), id, purpose, Suite.require(suite));
        return id;
    }

    private void add(MasterKey master, int id, KeyPurpose purpose, Suite chosen) {
        byte[] plain;
        byte[] publicKey = null;
        if (purpose == KeyPurpose.SIGN) {
            KeyPair pair = EcSignature.newPair(chosen);
            plain = pair.getPrivate().getEncoded();
            publicKey = pair.getPublic().getEncoded();
        } else {
            plain = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(plain);
        }
        byte[] wrapped = master.wrap(id, purpose, chosen, publicKey, plain);
        Arrays.fill(plain, (byte) 0);
        dataKeys.add(new DataKey(id, purpose, chosen, wrapped, master.number(), publicKey, clock.instant()));
        added.fire(new DataKeyAdded(id));
    }
}
