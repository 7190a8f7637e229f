package skillcert.document.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import skillcert.document.DocumentError;
import skillcert.document.DocumentException;

/** The kinds of file that are taken, each known by its content; a name or a header proves nothing. */
public enum ContentType {
    /** Photos. */
    JPEG("image/jpeg", "a.jpg"),
    /** Photos and scans. */
    PNG("image/png", "a.png"),
    /** Printed sheets and papers. */
    PDF("application/pdf", "a.pdf"),
    /** Spreadsheets. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a.xlsx") {
        @Override
        boolean holds(byte[] content) {
            // any archive passes for a workbook by its magic; names stand in an archive in plain
            return super.holds(content) && contains(content, "[Content_Types].xml") && contains(content, "xl/workbook");
        }
    };

    private static final Tika TIKA = new Tika();

    // the entry of the trailer, which stands in plain also where all else is encrypted (ISO 32000-1, 7.5.5)
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");

    private final String mediaType;
    private final String name;

    ContentType(String mediaType, String name) {
        this.mediaType = mediaType;
        this.name = name;
    }

    /** As it is called on the net. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The kind of a file.
     *
     * @param declared what it is said to be
     * @throws DocumentException DOCUMENT_TYPE if that is not taken, or not what the content is; DOCUMENT_ENCRYPTED for a
     *     PDF behind a password
     */
    public static ContentType require(byte[] content, String declared) {
        ContentType found = Arrays.stream(values())
                .filter(type -> type.mediaType.equals(declared) && type.holds(content))
                .findFirst()
                .orElseThrow(() -> new DocumentException(
                        DocumentError.DOCUMENT_TYPE,
                        // what a client declares is shown back only as far as it can be a media type
                        String.valueOf(declared).matches("[a-zA-Z0-9.+/-]{1,80}") ? declared : "?",
                        TIKA.detect(content),
                        Arrays.stream(values()).map(Enum::name).collect(Collectors.joining("、"))));
        if (found == PDF
                && ENCRYPTED
                        .matcher(new String(content, StandardCharsets.ISO_8859_1))
                        .find()) {
            throw new DocumentException(DocumentError.DOCUMENT_ENCRYPTED);
        }
        return found;
    }

    boolean holds(byte[] content) {
        // the name only lets Tika say which kind of archive; against the magic of another kind it has no weight
        return TIKA.detect(content, name).equals(mediaType)
                && !TIKA.detect(content).equals("text/plain");
    }

    private static boolean contains(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(text);
    }
}
