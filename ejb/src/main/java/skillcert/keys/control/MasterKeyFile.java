package skillcert.keys.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.encryption.SecretKeyUtil;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;

/**
 * The credential store of Elytron that holds the master key: one file, mode 600, outside the data folder. Its kind is
 * {@code PropertiesCredentialStore}, which WildFly's own tool can make and read
 * ({@code elytron-tool.sh credential-store --type PropertiesCredentialStore}). The only class that touches Elytron.
 */
@Dependent
public class MasterKeyFile {

    private static final String ALIAS = "skillcert-master";
    private static final int BITS = 256;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path location;

    /** @param location of the file, from {@code skillcert.keys.store} */
    @Inject
    public MasterKeyFile(@ConfigProperty(name = "skillcert.keys.store") String location) {
        this.location = Path.of(location).toAbsolutePath();
    }

    /**
     * The master key, if there is a store and it holds one.
     *
     * @throws KeysException KEYS_STORE_UNUSABLE or KEYS_STORE_EXPOSED
     */
    public Optional<MasterKey> find() {
        if (!Files.exists(location)) {
            return Optional.empty();
        }
        try {
            if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(location))) {
                throw new KeysException(KeysError.KEYS_STORE_EXPOSED, location);
            }
            return Optional.ofNullable(open(location, false).retrieve(ALIAS, SecretKeyCredential.class))
                    .map(credential -> new MasterKey(credential.getSecretKey()));
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysException(e, KeysError.KEYS_STORE_UNUSABLE, location);
        }
    }

    /**
     * The master key.
     *
     * @throws KeysException KEYS_MASTER_MISSING, and as {@link #find()}
     */
    public MasterKey require() {
        return find().orElseThrow(() -> new KeysException(KeysError.KEYS_MASTER_MISSING, location));
    }

    /**
     * Makes the store with a new master key. It is written in a private folder beside its place and then moved there
     * whole, so that nobody else can read it at any moment and a kill leaves no half of it.
     *
     * @throws KeysException KEYS_STORE_UNUSABLE, also if there is a file already
     */
    public MasterKey create() {
        try {
            Files.createDirectories(location.getParent());
            Path folder = Files.createTempDirectory(location.getParent(), ".keys");
            Path draft = folder.resolve("store");
            try {
                MasterKey key = new MasterKey(SecretKeyUtil.generateSecretKey(BITS));
                CredentialStore store = open(draft, true);
                store.store(ALIAS, new SecretKeyCredential(key.secret()));
                store.flush();
                if (posix()) {
                    Files.setPosixFilePermissions(draft, EnumSet.copyOf(OWNER_ONLY));
                }
                if (Files.exists(location)) {
                    throw new KeysException(KeysError.KEYS_STORE_UNUSABLE, location);
                }
                Files.move(draft, location, StandardCopyOption.ATOMIC_MOVE);
                return key;
            } finally {
                Files.deleteIfExists(draft);
                Files.delete(folder);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysException(e, KeysError.KEYS_STORE_UNUSABLE, location);
        }
    }

    private static CredentialStore open(Path path, boolean create) throws GeneralSecurityException {
        CredentialStore store = CredentialStore.getInstance(
                "PropertiesCredentialStore", WildFlyElytronCredentialStoreProvider.getInstance());
        store.initialize(Map.of("location", path.toString(), "create", Boolean.toString(create)));
        return store;
    }

    private boolean posix() throws IOException {
        return Files.getFileStore(location.getParent()).supportsFileAttributeView("posix");
    }
}
