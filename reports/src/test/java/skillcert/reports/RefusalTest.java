package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import skillcert.reports.UnprintableSheetException.Reason;

class RefusalTest {

    private static UnprintableSheetException refusal(Samples.SheetBuilder sheet) {
        UnprintableSheetException checked = catchThrowableOfType(
                UnprintableSheetException.class, () -> Samples.PAPER.check(Samples.GD_2020, sheet.build()));
        assertThat(checked).as("a sheet that should be refused").isNotNull();
        return checked;
    }

    @Test
    @DisplayName("T-40 a character without a glyph stops the sheet, named with its code point and field")
    void missingGlyph() {
        UnprintableSheetException e = refusal(Samples.sheet().holderName("王𪚥明"));
        assertThat(e.reason()).isEqualTo(Reason.GLYPH_MISSING);
        assertThat(e.field()).isEqualTo(SheetField.HOLDER_NAME);
        assertThat(e.offending()).isEqualTo("U+2A6A5 𪚥");
        assertThat(e).hasMessageContaining("U+2A6A5").hasMessageContaining("holderName");
        assertThatThrownBy(() -> Samples.PAPER.printOne(
                        Samples.GD_2020, Samples.sheet().holderName("王𪚥明").build()))
                .isInstanceOf(UnprintableSheetException.class);
    }

    @Test
    @DisplayName("T-40 half a surrogate pair, a control character and an invisible one are not printed blank either")
    void invisible() {
        assertThat(refusal(Samples.sheet().holderName("王\uD869明")).offending()).startsWith("U+D869");
        assertThat(refusal(Samples.sheet().holderName("王\n明")).offending()).isEqualTo("U+000A");
        assertThat(refusal(Samples.sheet().holderName("王\t明")).offending()).isEqualTo("U+0009");
        assertThat(refusal(Samples.sheet().holderName("王\u200B明")).offending()).startsWith("U+200B");
        assertThat(refusal(Samples.sheet().holderName("王\u202E明")).offending()).startsWith("U+202E");
        assertThat(refusal(Samples.sheet().bodyName("岭南𠀐学院").official("岭南𠀐学院", "", ""))
                        .field())
                .isEqualTo(SheetField.BODY_NAME);
    }

    @Test
    @DisplayName("T-41 a text that does not fit at the smallest size is refused, not cut")
    void tooLong() {
        UnprintableSheetException e = refusal(Samples.sheet().occupation("多工序数控机床操作调整工".repeat(7)));
        assertThat(e.reason()).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(e.field()).isEqualTo(SheetField.OCCUPATION);
        // a word that cannot be broken does not run out of its box
        assertThat(refusal(Samples.sheet().holderName("A".repeat(60))).reason()).isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    @DisplayName("R117 R124 T-36 an empty field, no photo or no QR text is refused")
    void empty() {
        assertThat(refusal(Samples.sheet().holderName(" ")).field()).isEqualTo(SheetField.HOLDER_NAME);
        assertThat(refusal(Samples.sheet().level("")).field()).isEqualTo(SheetField.LEVEL);
        assertThat(refusal(Samples.sheet().number(null)).field()).isEqualTo(SheetField.NUMBER);
        assertThat(refusal(Samples.sheet().photo(new byte[0])).field()).isEqualTo(SheetField.PHOTO);
        assertThat(refusal(Samples.sheet().qrText("")).field()).isEqualTo(SheetField.QR);
    }

    @Test
    @DisplayName("T-07 R132 a photo that is not a JPEG is refused before anything is printed")
    void notJpeg() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(33, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        assertThat(refusal(Samples.sheet().photo(png.toByteArray())).reason()).isEqualTo(Reason.PHOTO_UNREADABLE);
        assertThat(refusal(Samples.sheet().photo("not a picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                        .reason())
                .isEqualTo(Reason.PHOTO_UNREADABLE);
    }

    @Test
    @DisplayName("T-40 the face may be a file of the site's own; an unreadable one is named")
    void ownFace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("STKaiti.ttf");
        try (var in = KaiFace.class.getResourceAsStream("fonts/LXGWWenKai-Regular.ttf")) {
            Files.copy(in, file);
        }
        byte[] pdf = new CertificatePaper(KaiFace.ofFile(file)).printOne(Samples.GD_2020, Samples.plain());
        assertThat(PageMarks.ofPage(pdf, 0).lineWith("姓名：王小明")).hasSize(6);
        assertThatThrownBy(() -> KaiFace.ofFile(folder.resolve("absent.ttf"))).hasMessageContaining("absent.ttf");
    }
}
