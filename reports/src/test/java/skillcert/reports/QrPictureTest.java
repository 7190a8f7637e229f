package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A QR symbol for the screen")
class QrPictureTest {

    private static final int QUIET = 4;

    @Test
    @DisplayName(
            "what is drawn says what was given, with four light modules on each side and nothing a browser could run")
    void readable() throws ChecksumException, FormatException {
        String text = "otpauth://totp/x:li.ming?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=x";
        String svg = QrPicture.svg(text);
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(svg);
        assertThat(size.find()).isTrue();
        int modules = Integer.parseInt(size.group(1)) - 2 * QUIET;
        boolean[][] dark = new boolean[modules][modules];
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            dark[Integer.parseInt(module.group(2)) - QUIET][Integer.parseInt(module.group(1)) - QUIET] = true;
        }
        assertThat(new Decoder().decode(dark).getText()).isEqualTo(text);
        assertThat(svg).doesNotContain("<script", "href", "style", text);
    }

    @Test
    @DisplayName("more than any symbol holds is refused")
    void tooLong() {
        String text = "x".repeat(3000);
        assertThatThrownBy(() -> QrPicture.svg(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
