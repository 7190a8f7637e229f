package skillcert.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/** The folder with everything that outlives the server, held by one run at a time. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Makes the folder if it is not there, and locks it. */
    static DataFolder open(Path folder) {
        String remedy = "choose another: mvn -Prun -Dskillcert.data=/path/to/folder";
        try {
            Files.createDirectories(folder.resolve("log"));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Refusal("The data folder " + folder + " is in use by another run. Stop that, or " + remedy);
            }
            return new DataFolder(folder, channel);
        } catch (IOException | OverlappingFileLockException e) {
            throw new Refusal(
                    "The data folder " + folder + " cannot be written (" + e + "). Make it writable, or " + remedy, e);
        }
    }

    /**
     * Makes the H2 database on the first start, and its users.
     *
     * @return where it is and how to log in, as environment variables for the server
     */
    Map<String, String> h2(Path wildflyHome, Path users) throws IOException, SQLException {
        Properties passwords = passwords(folder.resolve("h2-passwords.properties"));
        Map<String, String> login = Map.of(
                "SKILLCERT_DB_PASSWORD", passwords.getProperty("application"),
                "SKILLCERT_DB_OWNER_PASSWORD", passwords.getProperty("owner"));
        String url = Database.h2Url(Files.createDirectories(folder.resolve("h2")));
        Database.h2(wildflyHome).run(url, "skillcert_owner", passwords.getProperty("owner"), users, login);
        return Map.of(
                "SKILLCERT_DB_URL", url + ";IFEXISTS=TRUE",
                "SKILLCERT_DB_PASSWORD", passwords.getProperty("application"),
                "SKILLCERT_DB_OWNER_PASSWORD", passwords.getProperty("owner"));
    }

    private static Properties passwords(Path file) throws IOException {
        Properties passwords = new Properties();
        if (!Files.exists(file)) {
            // under another name first: a start that is killed here leaves no half of it
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            passwords.setProperty("application", password());
            passwords.setProperty("owner", password());
            try (var out = Files.newBufferedWriter(draft)) {
                passwords.store(out, "Made on the first start; the database in h2/ opens with these only");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        try (var in = Files.newBufferedReader(file)) {
            passwords.load(in);
        }
        return passwords;
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
