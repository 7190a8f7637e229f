package skillcert.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
@DisplayName("100,000 rows checked, beside plain reading by fastexcel-reader")
class IntakeBench {

    private static final Logger LOG = Logger.getLogger(IntakeBench.class.getName());
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Test
    @DisplayName("PEERS section 4: 100,000 rows validated in less than 60 s, heap rise less than 200 MB")
    void rowsPerSecond() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new SheetWriter(out, Uploads.ROSTER)) {
            for (int n = 0; n < ROWS; n++) {
                writer.row(List.of("学员" + n, Uploads.id(n), "男", "1980-01-01"));
            }
        }
        long plain = Long.MAX_VALUE;
        long ours = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            plain = Math.min(plain, timed(() -> plainRead(file)));
            ours = Math.min(ours, timed(() -> checkedRead(file)));
        }
        long before = used();
        long[] highest = {0};
        new SheetReader(Uploads.ROSTER, SheetLimits.USUAL.withRows(ROWS)).each(file, row -> {
            if (row.number() % 20_000 == 0) {
                highest[0] = Math.max(highest[0], used() - before);
            }
        });
        // as the other benches do: what a TestReporter is told stands in no report of the build
        LOG.info(String.format(
                "BENCH intake: plain %,d rows/s, checked %,d rows/s, ratio %.2f, heap rise %,d kB",
                ROWS * 1_000_000_000L / plain, ROWS * 1_000_000_000L / ours, (double) plain / ours, highest[0] >> 10));
        assertThat(ours).isLessThan(60_000_000_000L);
        assertThat(highest[0]).isLessThan(200L << 20);
    }

    private interface Reading {
        int rows() throws IOException;
    }

    private static long timed(Reading reading) throws IOException {
        long start = System.nanoTime();
        assertThat(reading.rows()).isBetween(ROWS, ROWS + 1);
        return System.nanoTime() - start;
    }

    private static int plainRead(Path file) throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> count.incrementAndGet());
        }
        return count.get();
    }

    private static int checkedRead(Path file) throws IOException {
        AtomicInteger count = new AtomicInteger();
        new SheetReader(Uploads.ROSTER, SheetLimits.USUAL.withRows(ROWS)).each(file, row -> {
            assertThat(row.ready()).isTrue();
            count.incrementAndGet();
        });
        return count.get();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
