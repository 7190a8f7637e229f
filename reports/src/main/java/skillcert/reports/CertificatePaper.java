package skillcert.reports;

import com.lowagie.text.ExceptionConverter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/**
 * Prints certificates on landscape A4, one page each (R128-R135), as a PDF with its fonts inside. Holds the compiled layout and
 * the Kai face; make one and keep it. Safe for threads.
 */
public final class CertificatePaper {

    private static final String LAYOUT = "certificate.jasper";

    private final KaiFace kai;
    private final JasperReport layout;

    /** @param kai the face to print with */
    public CertificatePaper(KaiFace kai) {
        this.kai = kai;
        try (InputStream compiled = CertificatePaper.class.getResourceAsStream(LAYOUT)) {
            layout = (JasperReport) JRLoader.loadObject(kai.context(), compiled);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("compiled layout " + LAYOUT, e);
        }
    }

    /**
     * Finds out whether a sheet can be printed, without printing it.
     *
     * @param template the face
     * @param sheet what one certificate says
     * @throws UnprintableSheetException if {@link #print} would refuse it
     */
    public void check(CertificateTemplate template, CertificateSheet sheet) {
        face(template).of(sheet);
    }

    /**
     * Prints one PDF, a page for each sheet in their order. Sheets are taken from the iterator a hundred at a time, so memory
     * stays flat however many there are.
     *
     * @param template the face
     * @param sheets at least one
     * @param out takes the PDF; stays open
     * @throws UnprintableSheetException on the first sheet that cannot be printed; what is in {@code out} then is worthless
     * @throws IllegalArgumentException if there is no sheet
     * @throws UncheckedIOException if {@code out} fails
     */
    public void print(CertificateTemplate template, Iterator<CertificateSheet> sheets, OutputStream out) {
        if (!sheets.hasNext()) {
            throw new IllegalArgumentException("no sheet to print");
        }
        SimplePdfReportConfiguration asText = new SimplePdfReportConfiguration();
        asText.setForceSvgShapes(false);
        JRPdfExporter exporter = new JRPdfExporter(kai.context());
        exporter.setConfiguration(asText);
        exporter.setExporterInput(new SimpleExporterInput(
                new FilledChunks(kai.context(), layout, face(template), template.photo(), sheets)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        try {
            exporter.exportReport();
        } catch (JRException | JRRuntimeException e) {
            throw failure(e);
        }
    }

    /**
     * Prints one certificate.
     *
     * @param template the face
     * @param sheet what it says
     * @return a PDF of one page
     * @throws UnprintableSheetException if it cannot be printed
     */
    public byte[] printOne(CertificateTemplate template, CertificateSheet sheet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(sheet.photo().length + 0x20000);
        print(template, List.of(sheet).iterator(), pdf);
        return pdf.toByteArray();
    }

    private CertificateFace face(CertificateTemplate template) {
        return new CertificateFace(template, kai, this::box);
    }

    private LayoutBox box(String key) {
        JRElement element = layout.getDetailSection().getBands()[0].getElementByKey(key);
        return new LayoutBox(element.getWidth(), element.getHeight());
    }

    // the libraries wrap a failing stream twice, once in an exception that hides it from getCause()
    private static RuntimeException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Throwable inner = cause instanceof ExceptionConverter wrapped ? wrapped.getException() : cause;
            if (inner instanceof IOException io) {
                return new UncheckedIOException("writing certificates", io);
            }
        }
        return new IllegalStateException("printing certificates", e);
    }
}
