package skillcert.reports;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * The Kai face that certificates are set in, with its coverage and measures: an owned STKaiti file, or the free face shipped
 * here (T-40). One object is one loaded font of some 15 MB; keep it. Safe for threads.
 */
public final class KaiFace {

    /** The name by which the layout asks for the face, whatever file is behind it. */
    static final String NAME = "Kai";

    private static final String SHIPPED = "skillcert/reports/fonts/LXGWWenKai-Regular.ttf";
    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);
    private static final List<Integer> SPACES = List.of(0x20, 0x3000);

    private final SimpleFontFace awt;
    private final BaseFont pdf;
    private final SimpleJasperReportsContext context;
    private final float lineHeight;
    private final Map<Integer, Boolean> covered = new ConcurrentHashMap<>();

    private KaiFace(String location) {
        context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        awt = new SimpleFontFace(context);
        awt.setTtf(location);
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(NAME);
        family.setNormalFace(awt);
        family.setPdfEncoding(BaseFont.IDENTITY_H);
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        try {
            // the very object that the PDF library will use, since it caches by location and encoding
            pdf = BaseFont.createFont(location, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (DocumentException | IOException e) {
            throw new IllegalArgumentException("not a usable font: " + location, e);
        }
        // deflating the subset's tables is most of a single certificate's time; level 1 costs 4 kB and saves 7 ms
        pdf.setCompressionLevel(1);
        lineHeight = awt.getFont().deriveFont(100f).getLineMetrics("国", PRECISE).getHeight() / 100;
    }

    /** @return LXGW WenKai Regular, shipped under the Open Font License */
    public static KaiFace shipped() {
        return new KaiFace(SHIPPED);
    }

    /**
     * @param ttf a TrueType file of a Kai face that the site owns, for example STKaiti; its name must end in .ttf
     * @return that face
     */
    public static KaiFace ofFile(Path ttf) {
        if (!Files.isReadable(ttf)) {
            throw new UncheckedIOException(new IOException("font file cannot be read: " + ttf));
        }
        return new KaiFace(ttf.toAbsolutePath().toString());
    }

    /**
     * @param text what is to be printed
     * @return the first code point that would come out blank: no glyph, an empty one, a control character or half a pair
     */
    public OptionalInt firstWithoutGlyph(String text) {
        return text.codePoints().filter(point -> !covers(point)).findFirst();
    }

    private boolean covers(int point) {
        return covered.computeIfAbsent(point, p -> SPACES.contains(p) || pdf.charExists(p) && !isEmpty(p));
    }

    private boolean isEmpty(int point) {
        return awt.getFont()
                .createGlyphVector(PRECISE, Character.toString(point))
                .getVisualBounds()
                .isEmpty();
    }

    /** Width of a text in points. */
    float width(String text, float size) {
        return pdf.getWidthPoint(text, size);
    }

    /** Height of a line as a multiple of the type size, single spacing. */
    float lineHeight() {
        return lineHeight;
    }

    /** The same face for drawing; found again by the PDF writer under its own name. */
    Font font(float size) {
        return awt.getFont().deriveFont(size);
    }

    JasperReportsContext context() {
        return context;
    }
}
