package skillcert.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.tika.Tika;
import skillcert.intake.control.GuardedZip;
import skillcert.intake.control.PhotoEncoder;
import skillcert.kernel.IdNumber;
import skillcert.kernel.InvalidIdNumberException;

/**
 * Reads a zip of photos named by ID number, {@code 44….jpg}, in any folders; one photo at a time is in memory. A faulty
 * entry does not stop the others. Nothing is unpacked to disk, yet a name that leads out of the zip is refused: it is
 * the mark of a hostile file. A zip with an entry that inflates as no photo does is refused as a whole, once.
 */
public final class PhotoZip {

    private static final Tika TYPES = new Tika();
    /** Pictures hardly deflate; anything beyond this is no photo. */
    private static final int RATIO = 100;

    private static final long RATIO_FROM = 1L << 20;

    private final PhotoLimits limits;
    private final LocalDate today;

    /**
     * @param limits what is asked of the photos
     * @param today the business date, for the ID numbers
     */
    public PhotoZip(PhotoLimits limits, LocalDate today) {
        this.limits = limits;
        this.today = today;
    }

    /**
     * Reads all photos.
     *
     * @param file the upload
     * @param taker gets each good photo; must drop all of them if the call ends by an exception
     * @return the faults of the entries that were not handed on, in the order of the zip
     * @throws FileRefusedException if the zip as a whole is refused
     * @throws IOException if the disk fails
     */
    public List<Fault> each(Path file, Consumer<Photo> taker) throws IOException {
        if (Files.size(file) == 0) {
            throw new FileRefusedException(Fault.Rule.FILE_EMPTY);
        }
        List<Fault> faults = new ArrayList<>();
        Map<IdNumber, String> seen = new HashMap<>();
        try (GuardedZip zip = new GuardedZip(file, limits.entries(), limits.totalBytes(), RATIO, RATIO_FROM)) {
            for (ZipEntry entry : zip.entries()) {
                String name = PhotoName.decoded(entry.getName());
                if (PhotoName.leadsOut(name)) {
                    faults.add(Fault.ofEntry(name, Fault.Rule.PATH_TRAVERSAL));
                } else if (!entry.isDirectory() && !PhotoName.ignored(name)) {
                    readPhoto(zip, entry, name, seen, taker).ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private Optional<Fault> readPhoto(
            GuardedZip zip, ZipEntry entry, String name, Map<IdNumber, String> seen, Consumer<Photo> taker)
            throws IOException {
        Optional<IdNumber> named = PhotoName.findStem(name).flatMap(this::findPerson);
        if (named.isEmpty()) {
            return Optional.of(Fault.ofEntry(name, Fault.Rule.PHOTO_NAME));
        }
        IdNumber person = named.get();
        String first = seen.putIfAbsent(person, PhotoName.masked(name));
        if (first != null) {
            return Optional.of(Fault.ofEntry(name, Fault.Rule.PHOTO_DUPLICATE, first));
        }
        byte[] bytes;
        try (InputStream in = zip.open(entry)) {
            bytes = in.readNBytes((int) limits.photoBytes() + 1);
        } catch (ZipException damaged) {
            return Optional.of(Fault.ofEntry(name, Fault.Rule.PICTURE_DAMAGED));
        }
        Optional<Fault> fault = judge(bytes, name);
        if (fault.isPresent()) {
            return fault;
        }
        try {
            PhotoEncoder.Kept kept = PhotoEncoder.encode(bytes, limits);
            taker.accept(new Photo(person, kept.jpeg(), kept.width(), kept.height()));
            return Optional.empty();
        } catch (PhotoEncoder.UnfitPictureException unfit) {
            return Optional.of(new Fault(0, PhotoName.masked(name), "", unfit.rule(), unfit.values()));
        }
    }

    private Optional<IdNumber> findPerson(String stem) {
        try {
            return Optional.of(IdNumber.parse(stem, today));
        } catch (InvalidIdNumberException noNumber) {
            return Optional.empty();
        }
    }

    private Optional<Fault> judge(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return Optional.of(Fault.ofEntry(name, Fault.Rule.PHOTO_EMPTY));
        }
        if (bytes.length > limits.photoBytes()) {
            return Optional.of(Fault.ofEntry(name, Fault.Rule.PHOTO_TOO_LARGE, limits.photoBytes() >> 20));
        }
        String type = TYPES.detect(bytes);
        return type.equals("image/jpeg") || type.equals("image/png")
                ? Optional.empty()
                : Optional.of(Fault.ofEntry(name, Fault.Rule.NOT_A_PICTURE, type));
    }
}
