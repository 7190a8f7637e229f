package skillcert.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import skillcert.occupation.control.Catalogue;
import skillcert.occupation.entity.OccupationEntry;
import skillcert.testing.TestDatabase;

/** The table of the migrations against the file of the notice, cell by cell. */
class Annex1Test {

    private static final LocalDate ISSUED = LocalDate.of(2020, 8, 19);
    private static final Map<Integer, String> TRAPS = Map.ofEntries(
            Map.entry(1, "R047 T-43"),
            Map.entry(3, "R048 T-49"),
            Map.entry(5, "R052 T-46"),
            Map.entry(7, "R049 T-45"),
            Map.entry(8, "R048 T-49"),
            Map.entry(14, "R051 T-44"),
            Map.entry(19, "R052 T-46"),
            Map.entry(20, "R052 T-46"));

    private static TestDatabase database;
    private static List<OccupationRow> catalogue;

    record Line(int no, String code, String name, String workType, List<String> levels, String condition) {}

    @BeforeAll
    static void read() {
        database = new TestDatabase(OccupationEntry.class);
        catalogue = database.in(em -> new Catalogue(em).rows(ISSUED));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    @DisplayName("R046 T-48 the catalogue is annex 1, row by row, in its order")
    void same() throws IOException {
        assertThat(catalogue.stream()
                        .map(row -> new Line(
                                row.rowNo(), row.code(), row.name(), row.workType(), row.levels(), row.condition())))
                .containsExactlyElementsOf(annex());
    }

    static Stream<Arguments> cells() throws IOException {
        List<Arguments> cells = new ArrayList<>();
        for (Line line : annex()) {
            for (String level : List.of("1", "2", "3", "4", "5")) {
                boolean allowed = line.levels.contains(level);
                String rule = "%s row %d %s%s level %s %s (%s)"
                        .formatted(
                                "R046",
                                line.no,
                                line.name,
                                line.workType.isEmpty() ? "" : "/" + line.workType,
                                level,
                                allowed ? "allowed" : "refused",
                                TRAPS.getOrDefault(line.no, "R050"));
                cells.add(Arguments.of(rule, line, level, allowed));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    @DisplayName("R046 R050 T-45 every cell of annex 1: levels are a set")
    void cell(String rule, Line line, String level, boolean allowed) {
        OccupationRow row = catalogue.stream()
                .filter(r -> r.code().equals(line.code) && r.workType().equals(line.workType))
                .findFirst()
                .orElseThrow();
        assertThat(row.allows(level)).as(rule).isEqualTo(allowed);
    }

    @Test
    @DisplayName("T-44 园林绿化工 has two rows under one code: without work type 3 4 5, 花卉园艺工 only 5")
    void twoRowsOneCode() {
        assertThat(catalogue.stream().filter(row -> row.code().equals("4-09-10-01")))
                .extracting(OccupationRow::label, OccupationRow::levels)
                .containsExactly(tuple("园林绿化工", List.of("3", "4", "5")), tuple("园林绿化工（花卉园艺工）", List.of("5")));
    }

    @Test
    @DisplayName("T-43 T-46 a row with directions or a bracketed work type has no row without it")
    void onlyTheWorkType() {
        for (String code : List.of("3-01-02-07", "4-05-05-02", "6-05-01-03", "6-18-01-07")) {
            assertThat(catalogue.stream().filter(row -> row.code().equals(code)))
                    .isNotEmpty()
                    .noneMatch(row -> row.workType().isEmpty());
        }
    }

    @Test
    @DisplayName("R046 before the notice was issued nothing is in force; the catalogue costs one statement")
    void dated() {
        List<OccupationRow> before = database.in(em -> new Catalogue(em).rows(ISSUED.minusDays(1)));
        assertThat(before).isEmpty();
        database.statistics().clear();
        database.in(em -> new Catalogue(em).rows(ISSUED));
        assertThat(database.statistics().getPrepareStatementCount()).isEqualTo(1);
        assertThat(catalogue).allMatch(row -> row.inForce(ISSUED) && !row.inForce(ISSUED.minusDays(1)));
    }

    private static List<Line> annex() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Annex1Test.class.getResourceAsStream("annex1-occupations.csv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(c -> new Line(Integer.parseInt(c[0]), c[1], c[2], c[3], List.of(c[4].split(" ")), c[5]))
                    .toList();
        }
    }
}
