package skillcert.intake.control;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;

/**
 * A zip of a stranger: entries are counted, and what is inflated is counted while it is read, over all entries together
 * and against the deflated size of each. What an entry declares is believed only when it already says too much. Names
 * that are not UTF-8 do not stop it: they are read as ISO 8859-1, which keeps every byte.
 */
public final class GuardedZip implements Closeable {

    private final ZipFile zip;
    private final int ratio;
    private final long ratioFrom;
    private long left;

    /**
     * Opens it.
     *
     * @param file the zip
     * @param entries the most entries
     * @param inflatedBytes the most bytes over all entries read
     * @param ratio the highest ratio of an entry of more than {@code ratioFrom} bytes
     * @param ratioFrom up to here any ratio is harmless
     * @throws FileRefusedException FILE_DAMAGED if it is no whole zip, TOO_MANY_ENTRIES
     * @throws IOException if the file cannot be read
     */
    public GuardedZip(Path file, int entries, long inflatedBytes, int ratio, long ratioFrom) throws IOException {
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException damaged) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
        this.ratio = ratio;
        this.ratioFrom = ratioFrom;
        this.left = inflatedBytes;
        if (zip.size() > entries) {
            zip.close();
            throw new FileRefusedException(Fault.Rule.TOO_MANY_ENTRIES, entries);
        }
    }

    /** The entries in the order of the zip's directory. */
    public List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    /** The entry of that name. */
    public Optional<ZipEntry> find(String name) {
        return Optional.ofNullable(zip.getEntry(name));
    }

    /**
     * The content of an entry; reading it throws {@link FileRefusedException} ZIP_BOMB as soon as a limit is passed.
     *
     * @throws IOException if it cannot be read
     */
    public InputStream open(ZipEntry entry) throws IOException {
        // judged by what it declares before a byte is read: who reads only the beginning would see a harmless ratio
        if (entry.getSize() > left || tooDense(entry.getSize(), Math.max(1, entry.getCompressedSize()))) {
            throw new FileRefusedException(Fault.Rule.ZIP_BOMB);
        }
        return new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    private boolean tooDense(long inflated, long deflated) {
        return inflated > ratioFrom && inflated / deflated > ratio;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private final long deflated;
        private long inflated;

        Counted(InputStream in, long deflated) {
            super(in);
            this.deflated = deflated;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            inflated += read;
            left -= read;
            if (left < 0 || tooDense(inflated, deflated)) {
                throw new FileRefusedException(Fault.Rule.ZIP_BOMB);
            }
        }
    }
}
