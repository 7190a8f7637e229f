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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.encryption.SecretKeyUtil;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;

/**
 * The credential store of Elytron that holds the master key, and two of them while the data keys change over: one file, mode 600, outside the data folder. Its kind is
 * {@code PropertiesCredentialStore}, which WildFly's own tool can make and read
 * ({@code elytron-tool.sh credential-store --type PropertiesCredentialStore}). The only class that touches Elytron.
 */
@Dependent
public class MasterKeyFile {

    private static final String ALIAS = "skillcert-master";
    /** The first master key has the bare name, the others their number behind it. */
    private static final Pattern NUMBERED = Pattern.compile(ALIAS + "(?:-([0-9]{1,6}))?");

    private static final int BITS = 256;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path location;

    /** @param location of the file, from {@code skillcert.keys.store} */
    @Inject
    public MasterKeyFile(@ConfigProperty(name = "skillcert.keys.store") String location) {
        this.location = Path.of(location).toAbsolutePath();
    }

    /**
     * The master keys, if there is a store and it holds one.
     *
     * @throws KeysException KEYS_STORE_UNUSABLE or KEYS_STORE_EXPOSED
     */
    public Optional<MasterKeys> find() {
        if (!Files.exists(location)) {
            return Optional.empty();
        }
        try {
            if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(location))) {
                throw new KeysException(KeysError.KEYS_STORE_EXPOSED, location);
            }
            List<MasterKey> found = read(open(location, false));
            return found.isEmpty() ? Optional.empty() : Optional.of(new MasterKeys(found));
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysException(e, KeysError.KEYS_STORE_UNUSABLE, location);
        }
    }

    /**
     * The master keys.
     *
     * @throws KeysException KEYS_MASTER_MISSING, and as {@link #find()}
     */
    public MasterKeys require() {
        return find().orElseThrow(() -> new KeysException(KeysError.KEYS_MASTER_MISSING, location));
    }

    /**
     * Makes the store with a first master key.
     *
     * @throws KeysException KEYS_STORE_UNUSABLE, also if there is a file already
     */
    public MasterKeys create() {
        if (Files.exists(location)) {
            throw new KeysException(KeysError.KEYS_STORE_UNUSABLE, location);
        }
        write(store -> add(store, 1));
        return require();
    }

    /**
     * Adds a new master key beside those that are there.
     *
     * @return its number
     * @throws KeysException KEYS_MASTER_MISSING, KEYS_STORE_UNUSABLE
     */
    public int addNewest() {
        int number = require().newest().number() + 1;
        write(store -> add(store, number));
        return number;
    }

    /**
     * Removes every master key but the newest; nothing happens when there is one only.
     *
     * @throws KeysException KEYS_MASTER_MISSING, KEYS_STORE_UNUSABLE
     */
    public void keepNewest() {
        MasterKeys masters = require();
        int newest = masters.newest().number();
        if (masters.all().size() > 1) {
            write(store -> {
                for (MasterKey older : masters.all()) {
                    if (older.number() != newest) {
                        store.remove(alias(older.number()), SecretKeyCredential.class);
                    }
                }
            });
        }
    }

    /** What is done to the store before it is written. */
    private interface Change {
        void to(CredentialStore store) throws GeneralSecurityException;
    }

    /**
     * The changed store is written in a private folder beside its place and then moved there whole, so that nobody else can
     * read it at any moment and a kill leaves the old one or the new one and no half of either.
     */
    private void write(Change change) {
        try {
            Files.createDirectories(location.getParent());
            Path folder = Files.createTempDirectory(location.getParent(), ".keys");
            Path draft = folder.resolve("store");
            try {
                if (Files.exists(location)) {
                    Files.copy(location, draft, StandardCopyOption.COPY_ATTRIBUTES);
                }
                CredentialStore store = open(draft, !Files.exists(draft));
                change.to(store);
                store.flush();
                if (posix()) {
                    Files.setPosixFilePermissions(draft, EnumSet.copyOf(OWNER_ONLY));
                }
                Files.move(draft, location, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
                Files.delete(folder);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysException(e, KeysError.KEYS_STORE_UNUSABLE, location);
        }
    }

    private static void add(CredentialStore store, int number) throws GeneralSecurityException {
        store.store(alias(number), new SecretKeyCredential(SecretKeyUtil.generateSecretKey(BITS)));
    }

    private static List<MasterKey> read(CredentialStore store) throws GeneralSecurityException {
        List<MasterKey> found = new ArrayList<>();
        for (String alias : store.getAliases()) {
            Matcher matcher = NUMBERED.matcher(alias);
            if (matcher.matches()) {
                int number = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
                SecretKeyCredential credential = store.retrieve(alias, SecretKeyCredential.class);
                if (credential != null) {
                    found.add(new MasterKey(number, credential.getSecretKey()));
                }
            }
        }
        return found;
    }

    private static String alias(int number) {
        return number == 1 ? ALIAS : ALIAS + "-" + number;
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
