package skillcert.system.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of photos as a school makes it, each named by an ID number, or with names that must be refused. */
public final class PhotoArchive implements AutoCloseable {

    private final ZipOutputStream zip;

    /** Begins a zip at {@code file}. */
    public PhotoArchive(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    /** Writes the drawn photos of these people. */
    public static Path of(Path file, List<Person> people) throws IOException {
        try (PhotoArchive archive = new PhotoArchive(file)) {
            for (Person person : people) {
                archive.add(person.idNumber() + ".jpg", Portrait.jpeg(person));
            }
        }
        return file;
    }

    /** Adds an entry; the name is not checked. */
    public void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
