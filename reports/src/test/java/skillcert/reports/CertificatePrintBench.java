package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Certificates per second on one thread, beside the same page drawn by hand with PDFBox: rounds taken in turns in one run, the
 * median of each and their ratio. Only the ratio means anything on a shared machine.
 */
@Tag("bench")
class CertificatePrintBench {

    private static final Logger LOG = System.getLogger(CertificatePrintBench.class.getName());
    private static final int ROUNDS = 5;

    /** One way to print a run of sheets. */
    private interface Printer {
        void print(Iterator<CertificateSheet> sheets, OutputStream out) throws Exception;
    }

    @Test
    @DisplayName("one PDF per certificate, and 1,000 certificates in one PDF")
    void printing() throws Exception {
        PlainPdfBox plain = new PlainPdfBox();
        Printer ours = (sheets, out) -> Samples.PAPER.print(Samples.GD_2020, sheets, out);
        Printer theirs = (sheets, out) -> plain.print(Samples.GD_2020, sheets, out);
        measure("one PDF each", ours, theirs, 1, 40);
        measure("1,000 in one PDF", ours, theirs, 1000, 1);
    }

    private static void measure(String name, Printer ours, Printer theirs, int sheetsPerPdf, int pdfs)
            throws Exception {
        double[] our = new double[ROUNDS];
        double[] their = new double[ROUNDS];
        for (int warm = 0; warm < 2; warm++) {
            perSecond(ours, sheetsPerPdf, pdfs);
            perSecond(theirs, sheetsPerPdf, pdfs);
        }
        for (int round = 0; round < ROUNDS; round++) {
            our[round] = perSecond(ours, sheetsPerPdf, pdfs);
            their[round] = perSecond(theirs, sheetsPerPdf, pdfs);
        }
        double ourMedian = median(our);
        double theirMedian = median(their);
        long beside = bytes(ours, sheetsPerPdf) / sheetsPerPdf - Samples.PHOTO.length;
        LOG.log(
                Level.INFO,
                "%s: %.0f certs/s, plain PDFBox %.0f certs/s, ratio %.2f (median of %d rounds); %d bytes beside the photo"
                        .formatted(name, ourMedian, theirMedian, ourMedian / theirMedian, ROUNDS, beside));
        assertThat(ourMedian).isPositive();
    }

    private static double perSecond(Printer printer, int sheetsPerPdf, int pdfs) throws Exception {
        List<CertificateSheet> sheets = sheets(sheetsPerPdf);
        long start = System.nanoTime();
        for (int pdf = 0; pdf < pdfs; pdf++) {
            printer.print(sheets.iterator(), OutputStream.nullOutputStream());
        }
        return sheetsPerPdf * (double) pdfs * 1e9 / (System.nanoTime() - start);
    }

    private static long bytes(Printer printer, int sheetsPerPdf) throws Exception {
        long[] count = new long[1];
        printer.print(sheets(sheetsPerPdf).iterator(), new OutputStream() {
            @Override
            public void write(int b) {
                count[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                count[0] += length;
            }
        });
        return count[0];
    }

    private static List<CertificateSheet> sheets(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Samples.sheet()
                        .number("S000044002001263%06d".formatted(n))
                        .qrText(Samples.QR_TEXT.substring(0, 172) + "%06d".formatted(n))
                        .build())
                .toList();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
