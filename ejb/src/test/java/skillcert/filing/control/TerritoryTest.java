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
import skillcert.filing.BodyRow;
import skillcert.filing.KnownBodies;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.BodyStanding;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingVersion;
import skillcert.filing.entity.ScopeItem;
import skillcert.filing.entity.Site;
import skillcert.identity.Role;
import skillcert.identity.Territory;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.testing.TestDatabase;

/** Three schools are filed: S1 by the province, S2 and S3 by 深圳 (03). */
class TerritoryTest {

    private static final List<List<String>> SCHOOLS =
            List.of(List.of("S1", "00"), List.of("S2", "03"), List.of("S3", "03"));

    @ParameterizedTest(name = "{0} of place {1}, unit {2}: applications {3}, bodies {4}")
    @CsvSource({
        "PROVINCE_DECIDER, 00, P, S1 S2 S3, S1 S2 S3",
        "CITY_OFFICER, 03, C, S2 S3, S2 S3",
        "CITY_OFFICER, 01, C, '', ''",
        "SCHOOL_REGISTRAR, 03, S2, S2, S2",
        "SCHOOL_SUPERVISOR, 03, S3, S3, S3",
        "SCHOOL_APPROVER, 03, S9, '', ''",
        "PRINTING_CLERK, 00, PRN, '', S1 S2 S3",
        "CENTRE_CLERK, 03, U, '', ''",
        "ALLIANCE_OFFICER, 03, U, '', ''",
        "SYSTEM_ADMINISTRATOR, 00, P, '', ''",
    })
    @DisplayName(
            "I15 T-69 the province knows of all, a city of its own, a school of itself, printing of all that are filed,"
                    + " guidance centres, the alliance and the administrators of none")
    void reach(Role role, String place, String unit, String filings, String bodies) {
        Actor actor = TestActors.of("a", unit, role.unitKinds().iterator().next(), place, role);
        assertThat(known(Territory.of(actor, Right.FILING_READ))).isEqualTo(filings);
        assertThat(known(Territory.of(actor, Right.FILING_READ, Right.PRINT))).isEqualTo(bodies);
    }

    @Test
    @DisplayName("I15 of several roles the widest reach counts, but only of those that give the right")
    void widest() {
        Actor both = TestActors.of("a", "C", UnitKind.CITY, "03", Role.CITY_OFFICER, Role.STATISTICS_READER);
        assertThat(known(Territory.of(both, Right.LEDGER_READ))).isEqualTo("S2 S3");
        assertThat(known(Territory.of(both, Right.CERTIFICATE_ISSUE))).isEmpty();
        Actor nobody = new Actor("a", "某人", "P", UnitKind.PROVINCE, "00", Set.of(Right.FILING_READ));
        assertThat(known(Territory.of(nobody, Right.FILING_READ)))
                .as("a right by no role")
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
                        "insert into body_code (code, holder, assigned_at, assigned_by, document_number) values ('%3$s', '校', current_timestamp, 't', 't')",
                        "insert into body (unit_code, code, place) values ('%1$s', '%3$s', '%2$s')",
                        "insert into filing (unit_code, name, organisation_code, place, address,"
                                + " valid_until, state, entered_by, entered_at, request_key, version) values ('%1$s', '校',"
                                + " '91350100M000100Y43', '%2$s', 'a', '2029-01-01', 'APPROVED', 't',"
                                + " current_timestamp, '%1$s', 0)",
                        "insert into body_standing (body_id, standing, since, version, unit_code)"
                                + " select id, 'FILED', '2026-01-01', 0, unit_code from body where code = '%3$s'",
                        "insert into filing_version (body_id, version_no, name, organisation_code, address, valid_from,"
                                + " valid_until, filing_id) select b.id, 1, '校', '91350100M000100Y43', 'a', '2026-01-01',"
                                + " '2029-01-01', f.id from body b join filing f on f.unit_code = b.unit_code"
                                + " where b.code = '%3$s'")) {
                    em.createNativeQuery(sql.formatted(unit, school.get(1), code))
                            .executeUpdate();
                }
            }));
            for (Role role : Role.values()) {
                Actor actor =
                        TestActors.of("a", "S2", role.unitKinds().iterator().next(), "03", role);
                Territory territory = Territory.of(actor, Right.FILING_READ, Right.PRINT);
                List<String> listed = database.in(em -> new BodyRepository(em)
                        .list(territory, ListQuery.first(100), LocalDate.of(2026, 11, 23)).rows().stream()
                                .map(BodyRow::unitCode)
                                .sorted()
                                .toList());
                assertThat(String.join(" ", listed)).as(role.name()).isEqualTo(known(territory));
                KnownBodies few = database.in(em -> new BodyRepository(em).known(territory));
                assertThat(few.all() ? List.of("S1", "S2", "S3") : units(database, few))
                        .as(role.name())
                        .isEqualTo(listed);
            }
        }
    }

    private static List<String> units(TestDatabase database, KnownBodies known) {
        return database.in(em -> em.createQuery("select b.unitCode from Body b where b.id in :ids", String.class)
                .setParameter("ids", known.ids())
                .getResultStream()
                .sorted()
                .toList());
    }

    private static String known(Territory territory) {
        Stream<String> known = SCHOOLS.stream()
                .filter(school -> territory.covers(school.get(0), school.get(1)))
                .map(school -> school.get(0));
        return String.join(" ", known.toList());
    }
}
