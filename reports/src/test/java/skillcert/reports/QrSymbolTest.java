package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.reports.UnprintableSheetException.Reason;

class QrSymbolTest {

    @ParameterizedTest(name = "at {0} dpi")
    @DisplayName("R133 T-38 the longest address is read back from the page as a picture of 300 and of 200 dpi")
    @ValueSource(ints = {300, 200})
    void readBack(int dpi) {
        byte[] pdf = Samples.PAPER.printOne(Samples.GD_2020, Samples.plain());
        assertThat(Pictures.qrIn(Pictures.of(pdf, dpi))).isEqualTo(Samples.QR_TEXT);
    }

    @Test
    @DisplayName("R133 every module drawn is the module that was encoded, at its centre and near its corners")
    void outlineEqualsMatrix() throws WriterException {
        Random random = new Random(20200819);
        for (int round = 0; round < 5; round++) {
            String text = random.ints(1 + random.nextInt(120), 0x21, 0x7F)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            PageMarks page = PageMarks.of(Samples.sheet().qrText(text).build());
            Shape symbol = page.fills.get(page.fills.size() - 1).shape();
            assertThat(differences(symbol, matrix)).as(text).isZero();
        }
    }

    private static int differences(Shape symbol, ByteMatrix matrix) {
        Rectangle2D bounds = symbol.getBounds2D();
        double module = bounds.getWidth() / matrix.getWidth();
        int wrong = 0;
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                for (double inset : new double[] {0.1, 0.5, 0.9}) {
                    boolean dark =
                            symbol.contains(bounds.getX() + (x + inset) * module, bounds.getY() + (y + inset) * module);
                    wrong += dark == (matrix.get(x, y) == 1) ? 0 : 1;
                }
            }
        }
        return wrong;
    }

    @Test
    @DisplayName("T-38 178 alphanumeric or 120 other characters are the most; more is refused, not drawn finer")
    void capacity() {
        QrSymbol.of("A".repeat(178));
        QrSymbol.of("a".repeat(120));
        assertThatThrownBy(() -> QrSymbol.of("A".repeat(179)))
                .isInstanceOfSatisfying(UnprintableSheetException.class, e -> assertThat(e.reason())
                        .isEqualTo(Reason.QR_UNSUITABLE));
        assertThatThrownBy(() -> QrSymbol.of("A".repeat(9000))).isInstanceOf(UnprintableSheetException.class);
    }

    @Test
    @DisplayName("T-38 other than ASCII is refused: no character set is announced")
    void asciiOnly() {
        assertThatThrownBy(() -> QrSymbol.of("HTTPS://查询/"))
                .isInstanceOfSatisfying(UnprintableSheetException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.QR_UNSUITABLE);
                    assertThat(e.field()).isEqualTo(SheetField.QR);
                });
    }
}
