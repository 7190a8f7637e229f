package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In the code bases that people show, no file is long; in those that people endure, dozens are. */
class FileLengthTest {

    private static final int MOST = 400;
    private static final Path PROJECT = Path.of("..");

    /** They have landed and may never be edited (LandedMigrationsTest), not even to be made shorter. */
    private static final Set<String> LANDED = Set.of("V1__baseline.sql", "V2__notice_and_annex_1.sql");

    @Test
    @DisplayName("house rule: no source file of any module has more than 400 lines")
    void noLongFile() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            List<Path> sources = files.filter(FileLengthTest::isSource).toList();
            assertThat(sources).as("sources found").hasSizeGreaterThan(100);
            assertThat(sources)
                    .allSatisfy(file ->
                            assertThat(lines(file)).as("lines of %s", file).isLessThanOrEqualTo(MOST));
        }
    }

    /**
     * Files that people read from top to bottom. A bundle of texts (.properties) is none: it is looked up by key, and
     * cutting it would only hide which texts there are.
     */
    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/")
                && !path.contains("/target/")
                && !LANDED.contains(file.getFileName().toString())
                && path.matches(".*\\.(java|xhtml|css|js|cli|jrxml|sql)");
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
