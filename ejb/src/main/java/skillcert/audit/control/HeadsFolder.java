package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.audit.AuditError;
import skillcert.audit.AuditException;
import skillcert.kernel.BusinessClock;

/**
 * The folder that {@code skillcert.audit.heads} names: signed heads, one file an export, named by day and number. Files
 * are made new and never opened for writing again; that nobody else changes or removes them is a matter of the folder
 * (a share that keeps what it was given, or {@code chattr +a}).
 */
@Dependent
public class HeadsFolder {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(BusinessClock.ZONE);
    private static final Pattern NAME = Pattern.compile("heads-(\\d{8})-(\\d{6})\\.jsonl");

    private final Path folder;

    /** @param folder from the configuration; without a value the application does not start */
    @Inject
    public HeadsFolder(@ConfigProperty(name = "skillcert.audit.heads") String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /** The number that a file has by its name. */
    public static long number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(2)) : 0;
    }

    /** The files in the order of their numbers; none if there is no folder yet. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparingLong(HeadsFolder::number))
                    .toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The file of this name; empty if there is none or the name is none of ours. */
    public Optional<Path> find(String name) {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .findFirst();
    }

    /** The path that the file of this number, made at this instant, has. */
    public Path path(long number, Instant at) {
        return folder.resolve("heads-" + DAY.format(at) + "-" + String.format("%06d", number) + ".jsonl");
    }

    /**
     * Adds a file and waits until it is on the disk.
     *
     * @return whether it was added; not if another node has just taken its number
     * @throws AuditException AUDIT_HEADS_FOLDER if the folder cannot be written
     */
    public boolean add(Path file, byte[] content) {
        makeFolder();
        try {
            if (files().stream().anyMatch(there -> number(there) == number(file))) {
                return false;
            }
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            try (FileChannel directory = FileChannel.open(folder)) {
                directory.force(true);
            }
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Apart from the adding: a file in the place of the folder is no other node that was faster. */
    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The bytes of a file. */
    public byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private AuditException unusable(IOException e) {
        AuditException refusal = new AuditException(AuditError.AUDIT_HEADS_FOLDER, folder);
        refusal.initCause(e);
        return refusal;
    }
}
