package skillcert.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The dated data of a certificate's face: every text and size that is not the holder's (T-34, R135). Places are in the
 * compiled layout.
 *
 * @param id name of the version, for example GD-2020
 * @param validFrom first issue date it is for
 * @param title name of the certificate
 * @param sentence body text with {@value #BODY} where the body's name goes
 * @param issueDateLabel what stands before the date
 * @param lookups the look-up addresses, one line each (T-71)
 * @param mark the alliance's mark, '' when switched off (T-03, T-09)
 * @param labels the seven labels, with their colon
 * @param noWorkType what is printed when there is no work type (T-10)
 * @param specimen what is printed across a specimen
 * @param forbidden the words of annex 4 part four (T-06: an open list, hence data)
 * @param sizes type sizes in points
 * @param photo size of the photo box (T-37)
 */
public record CertificateTemplate(
        String id,
        LocalDate validFrom,
        String title,
        String sentence,
        String issueDateLabel,
        List<Lookup> lookups,
        String mark,
        Map<SheetField, String> labels,
        String noWorkType,
        String specimen,
        List<String> forbidden,
        TypeSizes sizes,
        PhotoBox photo) {

    /** Stands in the sentence where the body's name goes. */
    public static final String BODY = "{body}";

    /** The seven fields of the sample, in its order (R124). */
    public static final List<SheetField> FIELDS = List.of(
            SheetField.HOLDER_NAME,
            SheetField.ID_TYPE,
            SheetField.ID_NUMBER,
            SheetField.OCCUPATION,
            SheetField.WORK_TYPE,
            SheetField.LEVEL,
            SheetField.NUMBER);

    /**
     * @param label what the address is for, with its colon
     * @param address printed as it is
     */
    public record Lookup(String label, String address) {}

    /**
     * Type sizes in points (R129, R130, R131, R134).
     *
     * @param title the title
     * @param body sentence, body's name, date and mark
     * @param addresses look-up addresses
     * @param data labels and values of the seven fields
     * @param floor the smallest size that a long text is set in (T-41)
     */
    public record TypeSizes(float title, float body, float addresses, float data, float floor) {}

    /**
     * @param widthMm width in millimetres
     * @param heightMm height in millimetres
     */
    public record PhotoBox(double widthMm, double heightMm) {}

    /** Copies its lists; a template without one of the seven labels or without the place of the name is refused. */
    public CertificateTemplate {
        lookups = List.copyOf(lookups);
        labels = Map.copyOf(labels);
        forbidden = List.copyOf(forbidden);
        if (!labels.keySet().containsAll(FIELDS)) {
            throw new IllegalArgumentException(id + " lacks labels (R124): has " + labels.keySet());
        }
        if (!sentence.contains(BODY)) {
            throw new IllegalArgumentException(id + " has no " + BODY + " in its sentence (R121)");
        }
    }

    /** @return the face of the 2020 notice, shipped with this module */
    public static CertificateTemplate gd2020() {
        return shipped("GD-2020");
    }

    private static CertificateTemplate shipped(String id) {
        Properties data = new Properties();
        try (InputStream in = CertificateTemplate.class.getResourceAsStream("templates/" + id + ".properties")) {
            data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("template " + id, e);
        }
        Map<SheetField, String> labels = new EnumMap<>(SheetField.class);
        FIELDS.forEach(field -> labels.put(field, text(data, "label." + field.key())));
        return new CertificateTemplate(
                text(data, "id"),
                LocalDate.parse(text(data, "validFrom")),
                text(data, "title"),
                text(data, "sentence"),
                text(data, "issueDateLabel"),
                List.of(lookup(data, 1), lookup(data, 2)),
                text(data, "mark"),
                labels,
                text(data, "noWorkType"),
                text(data, "specimen"),
                List.of(text(data, "forbidden").split(",")),
                new TypeSizes(
                        size(data, "title"),
                        size(data, "body"),
                        size(data, "addresses"),
                        size(data, "data"),
                        size(data, "floor")),
                new PhotoBox(
                        Double.parseDouble(text(data, "photo.widthMm")),
                        Double.parseDouble(text(data, "photo.heightMm"))));
    }

    private static Lookup lookup(Properties data, int line) {
        return new Lookup(text(data, "lookup." + line + ".label"), text(data, "lookup." + line + ".address"));
    }

    private static float size(Properties data, String name) {
        return Float.parseFloat(text(data, "size." + name));
    }

    private static String text(Properties data, String key) {
        String value = data.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("template lacks " + key);
        }
        return value;
    }
}
