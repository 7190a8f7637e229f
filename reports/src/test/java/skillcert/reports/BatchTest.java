package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static Stream<CertificateSheet> sheets(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Samples.sheet().number("S00004400200126%d%06d".formatted(3, n)))
                .map(Samples.SheetBuilder::build);
    }

    @Test
    @DisplayName("R128 each sheet has its page, in order, over several chunks; fonts are embedded once")
    void pagesInOrder() throws IOException {
        for (int count : new int[] {1, 100, 101, 250}) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Samples.PAPER.print(Samples.GD_2020, sheets(count).iterator(), pdf);
            try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
                assertThat(document.getNumberOfPages()).isEqualTo(count);
                for (int page : new int[] {1, count / 2 + 1, Math.min(count, 100), Math.min(count, 101), count}) {
                    PDFTextStripper text = new PDFTextStripper();
                    text.setStartPage(page);
                    text.setEndPage(page);
                    assertThat(text.getText(document)).contains("S000044002001263%06d".formatted(page));
                }
            }
        }
    }

    @Test
    @DisplayName("memory stays flat: pages leave for the stream before sheets of a later chunk are taken")
    void chunksAreLazy() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger takenAtFirstPhoto = new AtomicInteger();
        Iterator<CertificateSheet> counted =
                sheets(300).peek(s -> taken.incrementAndGet()).iterator();
        AtomicInteger written = new AtomicInteger();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                count(1);
            }

            @Override
            public void write(byte[] b, int from, int length) {
                count(length);
            }

            private void count(int bytes) {
                if (written.addAndGet(bytes) > Samples.PHOTO.length) {
                    takenAtFirstPhoto.compareAndSet(0, taken.get());
                }
            }
        };
        Samples.PAPER.print(Samples.GD_2020, counted, out);
        assertThat(takenAtFirstPhoto.get()).isBetween(100, 101);
        assertThat(taken.get()).isEqualTo(300);
    }

    @Test
    @DisplayName("R132 the photo's bytes stand in the PDF unchanged")
    void photoPassesThrough() throws IOException {
        byte[] photo = Samples.photo(413, 579);
        byte[] pdf = Samples.PAPER.printOne(
                Samples.GD_2020, Samples.sheet().photo(photo).build());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            byte[] found = null;
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    assertThat(image.getStream().getFilters()).isEqualTo(List.of(COSName.DCT_DECODE));
                    found = IOUtils.toByteArray(image.getStream().getCOSObject().createRawInputStream());
                }
            }
            assertThat(found).isEqualTo(photo);
        }
    }

    @Test
    @DisplayName("a sheet in the middle that cannot be printed stops the run with its own refusal")
    void refusalInTheMiddle() {
        Iterator<CertificateSheet> sheets = Stream.concat(
                        sheets(150),
                        Stream.of(Samples.sheet().holderName("王𪚥明").build()))
                .iterator();
        assertThatThrownBy(() -> Samples.PAPER.print(Samples.GD_2020, sheets, OutputStream.nullOutputStream()))
                .isInstanceOf(UnprintableSheetException.class)
                .hasMessageContaining("U+2A6A5");
    }

    @Test
    @DisplayName("the stream stays the caller's: left open, its failure passed on; no sheets is an error")
    void stream() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> Samples.PAPER.print(Samples.GD_2020, sheets(1).iterator(), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        ByteArrayOutputStream watched = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Samples.PAPER.print(Samples.GD_2020, sheets(1).iterator(), watched);
        assertThat(watched.size()).isPositive();
        assertThatThrownBy(() -> Samples.PAPER.print(Samples.GD_2020, Collections.emptyIterator(), watched))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
