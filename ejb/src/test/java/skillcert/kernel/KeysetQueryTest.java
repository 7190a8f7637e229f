package skillcert.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.kernel.ListException.ListError;
import skillcert.testing.TestDatabase;

/** Lists on a table that the product has anyhow: the units, here 60 of them with names that repeat. */
class KeysetQueryTest {

    private static TestDatabase database;

    @BeforeAll
    static void fill() {
        database = new TestDatabase(ListedUnit.class);
        database.inTransaction(em -> {
            for (int i = 0; i < 60; i++) {
                em.persist(new ListedUnit("u%02d".formatted(i), "School " + i % 7 + "_" + i + "%", i % 3 == 0));
            }
            em.persist(new ListedUnit("x1", "100% !bang", false));
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest(name = "{0} descending {1}")
    @CsvSource({",false", "name,false", "name,true", "place,false", "place,true", "kind,false", "kind,true"})
    @DisplayName(
            "DESIGN 7 every row comes once, in order, there and back, whatever the sort and however many rows share a value")
    void walksAll(String sort, boolean descending) {
        List<String> seen = new ArrayList<>();
        List<List<String>> pages = new ArrayList<>();
        String after = null;
        String before = null;
        do {
            ListPage<String> page = page(new ListQuery(Map.of(), sort, descending, after, 7), units());
            seen.addAll(page.rows());
            pages.add(page.rows());
            after = page.next();
            before = page.previous();
            assertThat(page.count()).isEqualTo(61);
        } while (after != null);
        for (int i = pages.size() - 2; i >= 0; i--) {
            ListPage<String> page = page(new ListQuery(Map.of(), sort, descending, before, 7), units());
            assertThat(page.rows()).as("back to page %d", i).isEqualTo(pages.get(i));
            assertThat(page(new ListQuery(Map.of(), sort, descending, page.next(), 7), units())
                            .rows())
                    .as("and on from there")
                    .isEqualTo(pages.get(i + 1));
            before = page.previous();
        }
        assertThat(before).as("nothing before the first page").isNull();
        String path = sort == null ? "u.code" : "u." + sort;
        String direction = descending ? " desc" : "";
        assertThat(seen).isEqualTo(database.in(em -> em.createQuery(
                        "select u.code from ListedUnit u order by " + path + direction + ", u.code" + direction,
                        String.class)
                .getResultList()));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "name, SCHOOL 3, 9",
        "name, _5%, 1",
        "name, 100% !b, 1",
        "name, %, 61",
        "name, %%, 0",
        "code, u0, 10",
        "code, 1, 0",
        "code, u_, 0",
        "place, 03, 20",
        "kind, SCHOOL, 61",
        "kind, CITY, 0",
    })
    @DisplayName("DESIGN 7 a filter contains, begins or equals; the wildcards of LIKE are taken literally")
    void filters(String column, String typed, int expected) {
        ListPage<String> page = page(new ListQuery(Map.of(column, typed), null, false, null, 100), units());
        assertThat(page.rows()).hasSize(expected);
        assertThat(page.count()).isEqualTo(expected);
    }

    @Test
    @DisplayName("I15 a condition of the repository holds under every filter and cursor")
    void territory() {
        UnaryOperator<KeysetQuery> only = q -> q.where("u.place = :place", Map.of("place", "03"));
        ListPage<String> first = page(new ListQuery(Map.of(), "name", false, null, 5), only.apply(units()));
        String foreign =
                page(new ListQuery(Map.of(), "name", false, null, 5), units()).next();
        assertThat(first.count()).isEqualTo(20);
        ListPage<String> next =
                page(new ListQuery(Map.of("name", "School"), "name", false, foreign, 100), only.apply(units()));
        assertThat(next.rows()).isNotEmpty().allMatch(code -> Integer.parseInt(code.substring(1)) % 3 == 0);
    }

    @Test
    @DisplayName(
            "DESIGN 7 a filter that is no column finds by its own condition, is never sorted by, and takes a value along")
    void ownCondition() {
        UnaryOperator<KeysetQuery> third =
                q -> q.filter("among", "u.place = :third and (:typed = 'all' or u.code = :typed)", String.class)
                        .value("third", "03");
        assertThat(page(new ListQuery(Map.of("among", "all"), null, false, null, 5), third.apply(units()))
                        .count())
                .isEqualTo(20);
        assertThat(page(new ListQuery(Map.of("among", "u03"), "name", true, null, 5), third.apply(units()))
                        .rows())
                .containsExactly("u03");
        // nobody asks for the filter: its value is in no statement
        assertThat(page(new ListQuery(Map.of(), null, false, null, 5), third.apply(units()))
                        .count())
                .isEqualTo(61);
        assertThatExceptionOfType(ListException.class)
                .isThrownBy(() -> page(new ListQuery(Map.of(), "among", false, null, 5), third.apply(units())))
                .extracting(DomainException::code)
                .isEqualTo(ListError.LIST_UNKNOWN_COLUMN);
    }

    @Test
    @DisplayName("DESIGN 7 a page costs two statements")
    void statements() {
        database.statistics().clear();
        page(new ListQuery(Map.of("name", "School"), "name", true, null, 5), units());
        assertThat(database.statistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("DESIGN 7 a cursor that was cut, changed or belongs to another order is refused with its reason")
    void badCursors() {
        String good =
                page(new ListQuery(Map.of(), "name", false, null, 5), units()).next();
        byte[] bytes = Base64.getUrlDecoder().decode(good);
        bytes[9] ^= 1;
        for (String bad : List.of(
                "",
                "x",
                "not base 64!",
                good.substring(1),
                good.substring(0, good.length() - 3),
                Base64.getUrlEncoder().encodeToString(bytes),
                "A".repeat(5_000))) {
            assertRefused(new ListQuery(Map.of(), "name", false, bad, 5), ListError.LIST_BAD_CURSOR);
        }
        assertRefused(new ListQuery(Map.of(), "name", true, good, 5), ListError.LIST_BAD_CURSOR);
        assertRefused(new ListQuery(Map.of(), "place", false, good, 5), ListError.LIST_BAD_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "u.name", "name desc", "1; drop table unit"})
    @DisplayName("DESIGN 7 an unknown column is refused, as filter and as sort")
    void unknownColumns(String column) {
        assertRefused(new ListQuery(Map.of(column, "a"), null, false, null, 5), ListError.LIST_UNKNOWN_COLUMN);
        assertRefused(new ListQuery(Map.of(), column, false, null, 5), ListError.LIST_UNKNOWN_COLUMN);
    }

    @Test
    @DisplayName("DESIGN 7 a filter that is no value of its column is refused")
    void badFilter() {
        assertRefused(new ListQuery(Map.of("kind", "WIZARD"), null, false, null, 5), ListError.LIST_BAD_FILTER);
    }

    private static void assertRefused(ListQuery query, ListError error) {
        assertThatExceptionOfType(ListException.class)
                .isThrownBy(() -> page(query, units()))
                .extracting(DomainException::code)
                .isEqualTo(error);
    }

    private static KeysetQuery units() {
        return KeysetQuery.from("ListedUnit u")
                .select("u.code")
                .id("u.code", String.class)
                .contains("name", "u.name")
                .prefix("code", "u.code")
                .equal("place", "u.place", String.class)
                .equal("kind", "u.kind", UnitKind.class);
    }

    private static ListPage<String> page(ListQuery query, KeysetQuery list) {
        return database.in(em -> list.page(em, query, row -> (String) row[0]));
    }

    @Entity(name = "ListedUnit")
    @Table(name = "unit")
    static class ListedUnit {
        @Id
        private String code;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.VARCHAR)
        private UnitKind kind;

        private String name;

        @Column(length = 2)
        private String place;

        protected ListedUnit() {}

        ListedUnit(String code, String name, boolean third) {
            this.code = code;
            this.kind = UnitKind.SCHOOL;
            this.name = name;
            this.place = third ? "03" : "01";
        }
    }
}
