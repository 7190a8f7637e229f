package skillcert.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The diagonal word of a specimen, drawn below all data and inside the frame, as text that can be searched for. */
final class SpecimenMark extends AbstractRenderer implements Graphics2DRenderable {

    private static final Color PALE = new Color(226, 226, 226);
    private static final double TILT = Math.toRadians(-30);
    private static final float SIZE = 190;

    private final KaiFace kai;
    private final String word;

    SpecimenMark(KaiFace kai, String word) {
        this.kai = kai;
        this.word = word;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D box) {
        page.setColor(PALE);
        page.setFont(kai.font(SIZE));
        page.rotate(TILT, box.getCenterX(), box.getCenterY());
        float left = (float) box.getCenterX() - kai.width(word, SIZE) / 2;
        page.drawString(word, left, (float) box.getCenterY() + SIZE * 0.36f);
    }
}
