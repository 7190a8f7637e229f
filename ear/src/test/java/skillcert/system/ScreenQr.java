package skillcert.system;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads a QR code off what the browser shows. The browser's own viewer of PDF files has no text that a test could see. */
final class ScreenQr {

    private static final int LOOKS = 200;

    private ScreenQr() {}

    /**
     * Looks at an element until a QR code can be read in it; each look takes the browser some 100 ms.
     *
     * @param picture where the screenshot with the code is kept
     * @return what the code says
     */
    static String read(Locator shown, Path picture) throws IOException {
        for (int look = 1; look <= LOOKS; look++) {
            byte[] png = shown.screenshot();
            Optional<String> text = find(ImageIO.read(new ByteArrayInputStream(png)));
            if (text.isPresent() || look == LOOKS) {
                Files.write(picture, png);
            }
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new AssertionError("no QR code can be read in " + picture);
    }

    private static Optional<String> find(BufferedImage image) {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException notYet) {
            return Optional.empty();
        }
    }
}
