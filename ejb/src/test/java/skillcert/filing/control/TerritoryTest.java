package skillcert.filing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import skillcert.filing.BodyRow;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.BodyStanding;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingVersion;
import skillcert.filing.entity.ScopeItem;
import skillcert.filing.entity.Site;
import skillcert.kernel.Actor;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.testing.TestDatabase;

/** Three schools are filed: S1 by the province, S2 and S3 by 深圳 (03). */
class TerritoryTest {

    private static final List<List<String>> SCHOOLS =
            List.of(List.of("S1", "00"), List.of("S2", "03"), List.of("S3", "03"));

    @ParameterizedTest(name = "{0} of place {1}, unit {2}: applications {3}, bodies {4}")
    @CsvSource({
        "PROVINCE, 00, P, S1 S2 S3, S1 S2 S3",
        "CITY, 03, C, S2 S3, S2 S3",
        "CITY, 01, C, '', ''",
        "SCHOOL, 03, S2, S2, S2",
        "SCHOOL, 03, S9, '', ''",
        "PRINTING, 00, PRN, '', S1 S2 S3",
    })
    @DisplayName("I15 the province knows of all, a city of its own, a school of itself, printing of all that are filed")
    void reach(UnitKind kind, String place, String unit, String filings, String bodies) {
        Actor actor = new Actor("a", "某人", unit, kind, place, Set.of());
        assertThat(known(Territory.ofFilings(actor))).isEqualTo(filings);
        assertThat(known(Territory.ofBodies(actor))).isEqualTo(bodies);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"CENTRE", "ALLIANCE", "PROVIDER"})
    @DisplayName("I15 T-69 guidance centres, the alliance and providers know of no filing")
    void none(UnitKind kind) {
        Actor actor = new Actor("a", "某人", "U", kind, "03", Set.of());
        assertThat(known(Territory.ofFilings(actor)) + known(Territory.ofBodies(actor)))
                .isEmpty();
    }

    @Test
    @DisplayName("I15 the list is limited by the statement as the single look is by the door")
    void sameInTheQuery() {
        try (TestDatabase database = new TestDatabase(
                Body.class, BodyStanding.class, FilingVersion.class, Filing.class, Site.class, ScopeItem.class)) {
            database.inTransaction(em -> SCHOOLS.forEach(school -> {
                String unit = school.get(0);
                String code = "S000044" + school.get(1) + "200" + unit.charAt(1);
                for (String sql : List.of(
                        "insert into unit (code, kind, name, place) values ('%1$s', 'SCHOOL', '校%1$s', '%2$s')",
                        "insert into body_code values ('%3$s', '校', current_timestamp, 't', 't')",
                        "insert into body (unit_code, code, place) values ('%1$s', '%3$s', '%2$s')",
                        "insert into filing (unit_code, name, organisation_code, place, address, site_name, site_address,"
                                + " valid_until, state, entered_by, entered_at, request_key, version) values ('%1$s', '校',"
                                + " '91350100M000100Y43', '%2$s', 'a', 'b', 'c', '2029-01-01', 'APPROVED', 't',"
                                + " current_timestamp, '%1$s', 0)",
                        "insert into body_standing select id, 'FILED', '2026-01-01', 0 from body where code = '%3$s'",
                        "insert into filing_version select b.id, 1, '校', '91350100M000100Y43', 'a', '2026-01-01',"
                                + " '2029-01-01', f.id from body b join filing f on f.unit_code = b.unit_code"
                                + " where b.code = '%3$s'")) {
                    em.createNativeQuery(sql.formatted(unit, school.get(1), code))
                            .executeUpdate();
                }
            }));
            for (UnitKind kind : UnitKind.values()) {
                Actor actor = new Actor("a", "某人", "S2", kind, "03", Set.of());
                List<String> listed = database.in(em -> new BodyRepository(em)
                                .list(Territory.ofBodies(actor), ListQuery.first(100), LocalDate.of(2026, 11, 23))
                                .rows()
                                .stream()
                                .map(BodyRow::unitCode)
                                .sorted()
                                .toList());
                assertThat(String.join(" ", listed)).as(kind.name()).isEqualTo(known(Territory.ofBodies(actor)));
            }
        }
    }

    private static String known(Territory territory) {
        Stream<String> known = SCHOOLS.stream()
                .filter(school -> territory.covers(school.get(0), school.get(1)))
                .map(school -> school.get(0));
        return String.join(" ", known.toList());
    }
}
