package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.numbering.CodeCapacity;
import skillcert.numbering.CodeRow;
import skillcert.numbering.ExternalBodyForm;
import skillcert.numbering.NumberingError;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;
import skillcert.testing.FilingForms;

/** The registry of codes: who sees what of it, bodies of elsewhere, and that a retired code comes back by no path. */
@ArquillianTest
class CodeRegistryIT {

    private static final ScopeChoice LATHE = new ScopeChoice(9, "3");

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeySetup keys;

    @Inject
    private TestActors actors;

    @Inject
    private FiledSchools schools;

    @Inject
    private CodeRegistry registry;

    @Inject
    private StandingActs acts;

    @Inject
    private Filings filings;

    @Inject
    private BodyStandings standings;

    @Inject
    private UserTransaction transaction;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private Actor officer;
    private Actor decider;
    private String unit;

    @BeforeEach
    void people() {
        keys.open();
        officer = actors.account(schools.province(), Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(schools.province(), Role.PROVINCE_DECIDER);
        unit = actors.unit(UnitKind.SCHOOL);
    }

    @Test
    @DisplayName("I15 T-12 a city sees the codes and the capacity of its own place only, the province of all")
    void territory() throws SQLException {
        BodyView body = schools.file(unit, "登记学校" + unit, Set.of(LATHE));
        Actor city = actors.account(schools.city("03"), Role.CITY_OFFICER);
        assertThat(registry.capacities(city)).extracting(CodeCapacity::place).containsExactly("03");
        assertThat(registry.list(city, ListQuery.first(100)).rows())
                .extracting(CodeRow::code)
                .allMatch(code -> code.startsWith("03", 7))
                .doesNotContain(body.code());
        CodeStory told = registry.story(city, body.code());
        assertThat(told.row()).isNull();
        assertThat(told.body()).isNull();
        assertThat(registry.story(officer, body.code()).body().name()).isEqualTo(body.name());
        CodeCapacity capacity = registry.capacities(officer).stream()
                .filter(each -> each.place().equals("19"))
                .findFirst()
                .orElseThrow();
        sql("UPDATE body_code_counter SET last_serial = 950 WHERE place = '19' AND class = 'S' AND category = '2'");
        try {
            assertThat(registry.capacities(officer))
                    .filteredOn(each -> each.place().equals("19"))
                    .extracting(CodeCapacity::warning)
                    .containsExactly(CodeCapacity.Warning.SCARCE);
        } finally {
            sql("UPDATE body_code_counter SET last_serial = " + capacity.given()
                    + " WHERE place = '19' AND class = 'S' AND category = '2'");
        }
    }

    @Test
    @DisplayName("R113 T-77 a body of elsewhere is registered for tracing; a technical school of Guangdong never is")
    void external() {
        ExternalBodyForm form = new ExternalBodyForm("S000011000007", "外省某机构", "用于溯源", "文1号");
        registry.registerExternal(officer, form);
        registry.registerExternal(officer, form);
        assertThat(registry.story(officer, "S000011000007").kind()).isEqualTo("EXTERNAL");
        assertRefused(
                NumberingError.NUMBERING_EXTERNAL_KNOWN,
                () -> registry.registerExternal(officer, new ExternalBodyForm("S000011000007", "另一机构", "", "文2号")));
        assertRefused(
                NumberingError.NUMBERING_NOT_EXTERNAL,
                () -> registry.registerExternal(officer, new ExternalBodyForm("S000044002900", "冒名学校", "", "文3号")));
    }

    @Test
    @DisplayName(
            "R108 R110 I3 a retired code comes back by no path: SQL of the application, registry, merger, standing")
    void retired() throws Exception {
        BodyView body = schools.file(unit, "废置学校" + unit, Set.of(LATHE));
        long proposal = acts.propose(
                officer,
                body.bodyId(),
                new StandingForm(VersionAct.CANCELLED, StandingForm.Ground.FALSE_ASSESSMENT, "虚假评价", "粤人社销〔2026〕1号"),
                IdempotencyKey.create());
        schools.approve(decider, StandingActs.KIND, proposal);
        String code = body.code();
        String given = "INSERT INTO body_code (code, holder, assigned_at, assigned_by, document_number,"
                + " ministry_document) VALUES ('%s', 'x', CURRENT_TIMESTAMP(6), 't', 't', '部文')";
        for (String path : List.of(
                given.formatted(code),
                // the same number of the department under a number of the ministry (T-15)
                given.formatted("S1234" + code.substring(5)),
                "INSERT INTO retired_code (code, retired_at, retired_by, reason) VALUES ('" + code
                        + "', CURRENT_TIMESTAMP(6), 't', 't')",
                "DELETE FROM retired_code WHERE code = '" + code + "'",
                "UPDATE retired_code SET code = 'S000044002999' WHERE code = '" + code + "'",
                "INSERT INTO external_body (code, name, note, document_number, registered_by, registered_at) VALUES ('"
                        + code + "', 'x', '', 't', 't', CURRENT_TIMESTAMP(6))",
                "INSERT INTO body (unit_code, code, place) VALUES ('" + unit + "', '" + code + "', '00')")) {
            assertThatThrownBy(() -> sql(path)).as(path).isInstanceOf(SQLException.class);
        }
        assertRefused(
                NumberingError.NUMBERING_NOT_EXTERNAL,
                () -> registry.registerExternal(officer, new ExternalBodyForm(code, "废置学校", "", "文1号")));
        sql("UPDATE body_standing SET standing = 'FILED' WHERE body_id = " + body.bodyId());
        try {
            transaction.begin();
            try {
                assertRefused(
                        FilingError.FILING_NOT_IN_FORCE, () -> standings.lockInForce(body.bodyId(), clock.today()));
            } finally {
                transaction.rollback();
            }
        } finally {
            sql("UPDATE body_standing SET standing = 'CANCELLED' WHERE body_id = " + body.bodyId());
        }
        String otherUnit = actors.unit(UnitKind.SCHOOL);
        BodyView other = schools.file(otherUnit, "存续学校" + otherUnit, Set.of(LATHE));
        FilingForm merger = FilingForms.withParents(
                FilingForms.as(
                        schools.form(otherUnit, other.name(), "00", new TreeSet<>(Set.of(LATHE))),
                        FilingKind.MERGER,
                        "合并学校" + otherUnit,
                        clock.today().plusYears(2)),
                List.of(body.bodyId(), other.bodyId()));
        assertThatThrownBy(() -> filings.enter(officer, merger, IdempotencyKey.create()))
                .isInstanceOf(DomainException.class);
        CodeStory story = registry.story(officer, code);
        assertThat(story.kind()).isEqualTo("RETIRED");
        assertThat(story.row().holder()).isEqualTo(body.name());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }
}
