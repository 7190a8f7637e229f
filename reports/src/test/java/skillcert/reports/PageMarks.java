package skillcert.reports;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a page's content stream really draws, forms included, in millimetres from the upper left corner of the page as it is
 * shown: measured from the operators, not from a picture.
 */
final class PageMarks extends PDFGraphicsStreamEngine {

    private static final double MM = 25.4 / 72;

    /** A stroked path: bounds of its centre line and the pen in points. */
    record Stroke(Rectangle2D bounds, double penPt) {}

    /** A filled path: its shape and colour (0xRRGGBB). */
    record Fill(Shape shape, int rgb) {
        Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    /** A picture and where it lies. */
    record Picture(Rectangle2D bounds, PDImage image) {}

    /** A glyph: its character, size in points, origin and inked bounds. */
    record Glyph(String text, double sizePt, Point2D origin, Rectangle2D bounds) {}

    final List<Stroke> strokes = new ArrayList<>();
    final List<Fill> fills = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();
    final List<Glyph> glyphs = new ArrayList<>();
    private final AffineTransform shown;
    private final double widthMm;
    private final double heightMm;
    private final GeneralPath path = new GeneralPath();

    private PageMarks(PDPage page) throws IOException {
        super(page);
        double width = page.getMediaBox().getWidth();
        double height = page.getMediaBox().getHeight();
        // a landscape page is stored upright with /Rotate 90: user x runs down, user y runs right
        boolean turned = page.getRotation() == 90;
        shown = turned ? new AffineTransform(0, MM, MM, 0, 0, 0) : new AffineTransform(MM, 0, 0, -MM, 0, height * MM);
        widthMm = (turned ? height : width) * MM;
        heightMm = (turned ? width : height) * MM;
        processPage(page);
    }

    static PageMarks ofPage(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PageMarks(document.getPage(page));
        } catch (IOException e) {
            throw new AssertionError("not a readable PDF", e);
        }
    }

    static PageMarks of(CertificateSheet sheet) {
        return ofPage(Samples.PAPER.printOne(Samples.GD_2020, sheet), 0);
    }

    double widthMm() {
        return widthMm;
    }

    double heightMm() {
        return heightMm;
    }

    /** The lines of text between two distances from the left edge, top to bottom, blanks kept. */
    List<String> lines(double fromMm, double toMm) {
        TreeMap<Long, List<Glyph>> byBaseline = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (glyph.origin().getX() >= fromMm && glyph.origin().getX() < toMm) {
                long baseline = Math.round(glyph.origin().getY() * 4);
                byBaseline.computeIfAbsent(baseline, b -> new ArrayList<>()).add(glyph);
            }
        }
        return byBaseline.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingDouble(g -> g.origin().getX()))
                        .map(Glyph::text)
                        .reduce("", String::concat))
                .toList();
    }

    /** The glyphs of the first line that holds a text. */
    List<Glyph> lineWith(String text) {
        for (Glyph first : glyphs) {
            List<Glyph> line = glyphs.stream()
                    .filter(g -> Math.abs(g.origin().getY() - first.origin().getY()) < 0.1)
                    .sorted(Comparator.comparingDouble(g -> g.origin().getX()))
                    .toList();
            String all = line.stream().map(Glyph::text).reduce("", String::concat);
            int start = all.indexOf(text);
            if (start >= 0) {
                int from = all.codePointCount(0, start);
                return line.subList(from, from + text.codePointCount(0, text.length()));
            }
        }
        throw new AssertionError("no line with " + text);
    }

    private AffineTransform current() {
        AffineTransform all = new AffineTransform(shown);
        all.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        return all;
    }

    private Shape drawn() {
        // the engine gives path points with the current matrix already applied
        return shown.createTransformedShape(path);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures.add(new Picture(
                current()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D(),
                image));
    }

    @Override
    public void clip(int windingRule) {
        // clipping draws nothing
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        double scale = Math.sqrt(Math.abs(getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .getDeterminant()));
        strokes.add(new Stroke(drawn().getBounds2D(), getGraphicsState().getLineWidth() * scale));
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Path2D shape = new Path2D.Double(drawn());
        shape.setWindingRule(windingRule);
        fills.add(new Fill(shape, getGraphicsState().getNonStrokingColor().toRGB()));
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        GeneralPath both = new GeneralPath(path);
        fillPath(windingRule);
        path.append(both, false);
        strokePath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        throw new AssertionError("a certificate has no shading");
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform outline = new AffineTransform(shown);
        outline.concatenate(place.createAffineTransform());
        Point2D origin = outline.transform(new Point2D.Double(0, 0), null);
        outline.concatenate(font.getFontMatrix().createAffineTransform());
        Rectangle2D bounds = outline.createTransformedShape(((PDVectorFont) font).getNormalizedPath(code))
                .getBounds2D();
        glyphs.add(new Glyph(font.toUnicode(code), place.getScalingFactorX(), origin, bounds));
    }
}
