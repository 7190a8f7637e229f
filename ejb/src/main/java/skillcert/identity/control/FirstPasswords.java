package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.identity.PasswordChanged;

/**
 * The one-time passwords of the three administrators: one file each beside the key store, readable by its owner only. Not
 * in the log, which is shipped and kept. A file goes when its password was changed, which the first login demands before
 * anything else; until then it is the only copy.
 */
@ApplicationScoped
public class FirstPasswords {

    private static final Logger LOG = Logger.getLogger(FirstPasswords.class.getName());

    private static final Pattern RESCUE = Pattern.compile("rescue-([^/]{1,64})\\.txt");

    private Path folder;

    protected FirstPasswords() {}

    /** @param keyStore from {@code skillcert.keys.store}; the files lie beside it */
    @Inject
    public FirstPasswords(@ConfigProperty(name = "skillcert.keys.store") String keyStore) {
        this.folder = Path.of(keyStore).toAbsolutePath().getParent();
    }

    /**
     * Writes the first password of an account, over an older file of a start that did not come to its end.
     *
     * @return where it stands
     */
    public Path write(String login, String password) {
        Path file = file(login);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, ownerOnly);
            Files.write(file, (login + " " + password + "\n").getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the first password of " + login + " cannot be written to " + file, e);
        }
    }

    /** Once the password was changed and that is certain, the file goes. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged change) {
        try {
            if (Files.deleteIfExists(file(change.login()))) {
                LOG.log(Level.INFO, "The first password of {0} was changed, its file is deleted", change.login());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The spent first password of " + change.login() + " cannot be deleted", e);
        }
    }

    /** The logins for which somebody has put a file {@code rescue-LOGIN.txt} here, in order. */
    public List<String> rescues() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> RESCUE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the key store cannot be read", e);
        }
    }

    /** What a file asked for was done, or never will be: it goes. */
    public void dropRescue(String login) {
        try {
            Files.deleteIfExists(folder.resolve("rescue-" + login + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("the file that asks to rescue " + login + " cannot be deleted", e);
        }
    }

    private Path file(String login) {
        return folder.resolve("first-password-" + login + ".txt");
    }
}
