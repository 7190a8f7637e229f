package skillcert.reports;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInputItem;

/**
 * What the exporter walks through once, front to back: a hundred pages at a time, filled when asked for and forgotten when the
 * next are. Grows as long as there are sheets, hence no size beforehand.
 */
final class FilledChunks extends AbstractList<ExporterInputItem> {

    /** Sheets filled at a time: enough to make the fill's fixed cost vanish, few enough to hold (photos of 50 kB). */
    static final int CHUNK = 100;

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final JasperReportsContext context;
    private final JasperReport layout;
    private final CertificateFace face;
    private final CertificateTemplate.PhotoBox photo;
    private final Iterator<CertificateSheet> sheets;
    private int filled;
    private ExporterInputItem last;

    FilledChunks(
            JasperReportsContext context,
            JasperReport layout,
            CertificateFace face,
            CertificateTemplate.PhotoBox photo,
            Iterator<CertificateSheet> sheets) {
        this.context = context;
        this.layout = layout;
        this.face = face;
        this.photo = photo;
        this.sheets = sheets;
    }

    @Override
    public int size() {
        return filled + (sheets.hasNext() ? 1 : 0);
    }

    @Override
    public ExporterInputItem get(int index) {
        if (index == filled) {
            last = new SimpleExporterInputItem(fill());
            filled++;
        } else if (index != filled - 1) {
            throw new IndexOutOfBoundsException("chunk " + index + " is gone or not yet there, next is " + filled);
        }
        return last;
    }

    private JasperPrint fill() {
        try {
            JasperPrint print =
                    JasperFillManager.getInstance(context).fill(layout, new HashMap<>(), new Sheets(face, sheets));
            print.getPages().forEach(this::finish);
            return print;
        } catch (JRException e) {
            throw new IllegalStateException("filling certificates", e);
        }
    }

    private void finish(JRPrintPage page) {
        for (JRPrintElement element : page.getElements()) {
            if (SheetField.PHOTO.key().equals(element.getKey())) {
                resize(element);
            }
            // the text was fitted beforehand; if measures ever disagree, refuse rather than cut (T-41)
            if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
                throw new IllegalStateException("text does not fit its box: " + element.getKey());
            }
        }
    }

    private void resize(JRPrintElement box) {
        int width = (int) Math.round(photo.widthMm() * POINTS_PER_MM);
        int height = (int) Math.round(photo.heightMm() * POINTS_PER_MM);
        box.setX(box.getX() + (box.getWidth() - width) / 2);
        box.setY(box.getY() + (box.getHeight() - height) / 2);
        box.setWidth(width);
        box.setHeight(height);
    }

    /** At most a chunk of the sheets, each as a row of the layout's fields. */
    private static final class Sheets implements JRDataSource {

        private final CertificateFace face;
        private final Iterator<CertificateSheet> sheets;
        private int taken;
        private Map<String, Object> row = Map.of();

        Sheets(CertificateFace face, Iterator<CertificateSheet> sheets) {
            this.face = face;
            this.sheets = sheets;
        }

        @Override
        public boolean next() {
            if (taken == CHUNK || !sheets.hasNext()) {
                return false;
            }
            taken++;
            row = face.of(sheets.next());
            return true;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return row.get(field.getName());
        }
    }
}
