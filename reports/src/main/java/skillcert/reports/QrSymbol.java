package skillcert.reports;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import skillcert.reports.UnprintableSheetException.Reason;

/**
 * A QR symbol drawn as one vector path, level M, at most version 7; with its quiet zone of four modules it fills the box it is
 * drawn in exactly (R133: 30 x 30 mm, so that a module is 0.57 mm or more).
 */
final class QrSymbol extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    /** Modules that stay white on each side. */
    static final int QUIET = 4;

    private static final int LARGEST_VERSION = 7;
    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};

    private final Path2D dark;
    private final int modules;

    private QrSymbol(Path2D dark, int modules) {
        this.dark = dark;
        this.modules = modules;
    }

    /**
     * @param text plain ASCII; no character set is announced, which would cost 12 bits and tell nothing
     * @return its symbol
     * @throws UnprintableSheetException QR_UNSUITABLE for other characters or more than version 7 holds
     */
    static QrSymbol of(String text) {
        if (!text.chars().allMatch(c -> c >= 0x20 && c <= 0x7E)) {
            throw new UnprintableSheetException(Reason.QR_UNSUITABLE, SheetField.QR, "not plain ASCII");
        }
        QRCode code;
        try {
            code = Encoder.encode(text, ErrorCorrectionLevel.M);
        } catch (WriterException e) {
            throw tooLong(text, e);
        }
        if (code.getVersion().getVersionNumber() > LARGEST_VERSION) {
            throw tooLong(text, null);
        }
        return new QrSymbol(outline(code.getMatrix()), code.getMatrix().getWidth());
    }

    private static UnprintableSheetException tooLong(String text, WriterException cause) {
        return new UnprintableSheetException(
                Reason.QR_UNSUITABLE, SheetField.QR, text.length() + " characters need more than version 7", cause);
    }

    /** One unit a module, so that the path in the PDF has whole numbers only: half the bytes, no rounding. */
    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(modules + 2 * QUIET, modules + 2 * QUIET);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D box) {
        page.setColor(Color.WHITE);
        page.fill(box);
        double module = box.getWidth() / (modules + 2 * QUIET);
        AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        place.scale(module, module);
        place.translate(QUIET, QUIET);
        page.setColor(Color.BLACK);
        page.fill(dark.createTransformedShape(place));
    }

    /**
     * Walks round the dark regions: one closed outline each, clockwise, holes the other way. Touching modules leave no seam
     * that a printer or viewer could show, and the path is short.
     */
    private static Path2D outline(ByteMatrix matrix) {
        int size = matrix.getWidth();
        int[][] leaving = new int[size + 1][size + 1];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (matrix.get(x, y) == 1) {
                    leaving[y][x] |= isLight(matrix, x, y - 1) ? 1 : 0;
                    leaving[y][x + 1] |= isLight(matrix, x + 1, y) ? 2 : 0;
                    leaving[y + 1][x + 1] |= isLight(matrix, x, y + 1) ? 4 : 0;
                    leaving[y + 1][x] |= isLight(matrix, x - 1, y) ? 8 : 0;
                }
            }
        }
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y <= size; y++) {
            for (int x = 0; x <= size; x++) {
                while (leaving[y][x] != 0) {
                    walk(path, leaving, x, y);
                }
            }
        }
        return path;
    }

    private static void walk(Path2D path, int[][] leaving, int startX, int startY) {
        int x = startX;
        int y = startY;
        int heading = Integer.numberOfTrailingZeros(leaving[y][x]);
        path.moveTo(x, y);
        do {
            leaving[y][x] &= ~(1 << heading);
            x += STEP_X[heading];
            y += STEP_Y[heading];
            int next = heading;
            if (x != startX || y != startY) {
                next = turn(leaving[y][x], heading);
                if (next != heading) {
                    path.lineTo(x, y);
                }
            }
            heading = next;
        } while (x != startX || y != startY);
        path.closePath();
    }

    private static int turn(int open, int heading) {
        for (int turn : new int[] {1, 0, 3}) {
            int next = (heading + turn) & 3;
            if ((open & (1 << next)) != 0) {
                return next;
            }
        }
        throw new IllegalStateException("outline of a QR symbol does not close");
    }

    private static boolean isLight(ByteMatrix matrix, int x, int y) {
        return x < 0 || y < 0 || x >= matrix.getWidth() || y >= matrix.getHeight() || matrix.get(x, y) != 1;
    }
}
