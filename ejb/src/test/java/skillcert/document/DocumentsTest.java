package skillcert.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.document.control.ContentType;

/** What is taken for what; keeping it needs keys and races and is proved in the container. */
class DocumentsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "jpeg, image/jpeg, true",
        "png, image/png, true",
        "pdf, application/pdf, true",
        "xlsx, " + XLSX + ", true",
        "jpeg, image/png, false",
        "png, application/pdf, false",
        "exe, image/jpeg, false",
        "exe, application/pdf, false",
        "exe, " + XLSX + ", false",
        "zip, " + XLSX + ", false",
        "zip, application/zip, false",
        "xls, " + XLSX + ", false",
        "text, image/png, false",
        "text, application/pdf, false",
        "text, " + XLSX + ", false",
        "text, text/plain, false",
        "html, image/jpeg, false",
    })
    @DisplayName("DESIGN document: a file is what its content is, and must be what it is said to be")
    void typedByContent(String kind, String declared, boolean taken) throws IOException {
        byte[] content = sample(kind);
        if (taken) {
            assertThat(ContentType.require(content, declared).mediaType()).isEqualTo(declared);
        } else {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> ContentType.require(content, declared))
                    .extracting(DocumentException::code)
                    .isEqualTo(DocumentError.DOCUMENT_TYPE);
        }
    }

    @Test
    @DisplayName("issue 4 a file of 0 bytes and one of 51 MB are refused, each for its own reason")
    void sizes() {
        Documents documents = new Documents();
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> documents.store(new byte[0], "image/png"))
                .extracting(DocumentException::code)
                .isEqualTo(DocumentError.DOCUMENT_EMPTY);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> documents.store(new byte[51 * 1024 * 1024], "image/png"))
                .extracting(DocumentException::code)
                .isEqualTo(DocumentError.DOCUMENT_TOO_LARGE);
    }

    /** As much of a file as tells its type. */
    private static byte[] sample(String kind) throws IOException {
        return switch (kind) {
            case "jpeg" -> HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
            case "png" -> HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
            case "exe" -> HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
            case "xls" -> HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");
            case "pdf" -> "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
            case "html" -> "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
            case "text" -> "just a text".getBytes(StandardCharsets.UTF_8);
            case "zip" -> zip();
            case "xlsx" -> xlsx();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("a").value(0, 0, "x");
        }
        return out.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(1);
        }
        return out.toByteArray();
    }
}
