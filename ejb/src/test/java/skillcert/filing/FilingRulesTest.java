package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.filing.control.FilingContext;
import skillcert.filing.control.FilingRules;
import skillcert.identity.UnitView;
import skillcert.kernel.UnitKind;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.control.Catalogue;
import skillcert.occupation.entity.OccupationEntry;
import skillcert.testing.FilingForms;
import skillcert.testing.TestDatabase;

class FilingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Optional<UnitView> SCHOOL = Optional.of(new UnitView("S0001", UnitKind.SCHOOL, "某技工学校", "00"));

    private static Map<Integer, OccupationRow> catalogue;

    @BeforeAll
    static void read() {
        try (TestDatabase database = new TestDatabase(OccupationEntry.class)) {
            List<OccupationRow> rows = database.in(em -> new Catalogue(em).rows(TODAY));
            catalogue = rows.stream().collect(Collectors.toMap(OccupationRow::id, Function.identity()));
        }
    }

    @Test
    @DisplayName("R001 a right form has no fault")
    void right() {
        assertThat(faults(TestForms.form("S0001", "某技工学校", "00"))).isEmpty();
    }

    @Test
    @DisplayName("T-16 the place of the form is the place of the unit, or no department would find its school again")
    void placeOfTheUnit() {
        assertThat(faults(TestForms.form("S0001", "某技工学校", "01"))).containsExactly("place FILING_PLACE_OF_UNIT");
    }

    @Test
    @DisplayName("R001 every fault is told at once, with its field, in the order of the form")
    void all() {
        FilingForm right = TestForms.withRange(
                "S0001", Set.of(new ScopeChoice(99, "3"), new ScopeChoice(9, "4"), new ScopeChoice(9, "5")));
        FilingForm form = TestForms.withOrganisation(
                FilingForms.withSites(right, List.of(SiteLine.own(1, "<b>本部</b>", "路\u0007")), right.range()),
                null,
                " ",
                "91350100M000100Y4X",
                "10",
                "甲".repeat(201),
                TODAY);
        assertThat(faults(form))
                .containsExactly(
                        "unitCode FILING_REQUIRED",
                        "name FILING_REQUIRED",
                        "organisationCode ORGANISATION_CODE_MALFORMED",
                        "place FILING_PLACE",
                        "address FILING_TOO_LONG",
                        "validUntil FILING_VALIDITY",
                        "sites[1].name FILING_UNFIT_TEXT",
                        "sites[1].address FILING_UNFIT_TEXT",
                        "range[9/4] FILING_RANGE_LEVEL",
                        "range[99/3] FILING_RANGE_OCCUPATION");
        assertThatExceptionOfType(FaultyFilingException.class)
                .isThrownBy(() -> FilingRules.require(form, FilingContext.first(SCHOOL, catalogue, TODAY)))
                .satisfies(e -> assertThat(e.faults()).hasSize(10))
                .satisfies(e -> assertThat(e.values()).containsExactly("S0001", 10));
    }

    @Test
    @DisplayName("R001 an empty form: every field is asked for, and nothing breaks")
    void empty() {
        assertThat(faults(TestForms.empty()))
                .contains(
                        "unitCode FILING_REQUIRED",
                        "name FILING_REQUIRED",
                        "organisationCode FILING_REQUIRED",
                        "legalRepresentative FILING_REQUIRED",
                        "place FILING_REQUIRED",
                        "address FILING_REQUIRED",
                        "validUntil FILING_REQUIRED",
                        "sites FILING_SITES_EMPTY",
                        "range FILING_RANGE_EMPTY",
                        "candidates FILING_CANDIDATES_EMPTY",
                        "persons FILING_DUTY_MISSING")
                .filteredOn(fault -> fault.startsWith("papers["))
                .containsExactly(
                        "papers[PLAN] FILING_PAPER_MISSING",
                        "papers[RULE_EXAMINERS] FILING_PAPER_MISSING",
                        "papers[RULE_EXAMS] FILING_PAPER_MISSING",
                        "papers[RULE_SCORE_REVIEW] FILING_PAPER_MISSING",
                        "papers[RULE_SUPERVISION] FILING_PAPER_MISSING",
                        "papers[RULE_SITES] FILING_PAPER_MISSING",
                        "papers[SEAL] FILING_PAPER_MISSING",
                        "papers[COMMITMENT] FILING_PAPER_MISSING");
    }

    @ParameterizedTest(name = "{0} level {1}: {2}")
    @CsvSource({
        "1, 3, ", // 制图员/机械
        "1, 5, FILING_RANGE_LEVEL", // R047 T-43
        "7, 3, ", // 鉴定估价师/机动车鉴定评估师
        "7, 4, FILING_RANGE_LEVEL", // R052 T-46
        "9, 3, ",
        "9, 4, FILING_RANGE_LEVEL", // R049 T-45
        "9, 5, ",
        "16, 3, ",
        "17, 5, ", // 园林绿化工/花卉园艺工
        "17, 4, FILING_RANGE_LEVEL", // R051 T-44
        "9, 1, FILING_RANGE_LEVEL",
        "9, 6, FILING_RANGE_LEVEL",
        "0, 3, FILING_RANGE_OCCUPATION",
        "25, 3, FILING_RANGE_OCCUPATION",
    })
    @DisplayName("T-43 T-44 T-45 T-46 the range consists of rows of the catalogue and their levels")
    void range(int row, String level, String fault) {
        List<String> found = faults(TestForms.withRange("S0001", Set.of(new ScopeChoice(row, level))));
        if (fault == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("range[" + row + "/" + level + "] " + fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "11", "54", "44", "0", "000", "深圳"})
    @DisplayName("T-16 R100 the place is one of the 22 determining departments of table 5")
    void place(String place) {
        assertThat(faults(TestForms.form("S0001", "某技工学校", place))).containsExactly("place FILING_PLACE");
    }

    @Test
    @DisplayName("T-16 a provincial school in Shenzhen has place 00: address and department are two fields")
    void placeIsNoAddress() {
        FilingForm right = TestForms.form("S0001", "某技工学校", "00");
        FilingForm form = TestForms.withOrganisation(
                right, "S0001", right.name(), right.organisationCode(), "00", "深圳市某路 1 号", TestForms.UNTIL);
        assertThat(faults(form)).isEmpty();
    }

    @Test
    @DisplayName("R102 T-19 only a technical school is filed")
    void onlySchools() {
        FilingForm form = TestForms.form("S0001", "某企业", "00");
        Optional<UnitView> other = SCHOOL.map(u -> new UnitView("P1", UnitKind.PROVIDER, u.name(), u.place()));
        for (Optional<UnitView> unit : List.of(other, Optional.<UnitView>empty())) {
            assertThat(FilingRules.faults(form, FilingContext.first(unit, catalogue, TODAY)))
                    .extracting(FilingFault::code)
                    .containsExactly(FilingError.FILING_NOT_A_SCHOOL);
        }
    }

    @Test
    @DisplayName("DESIGN 3.8 every fault cites a clause")
    void clauses() {
        assertThat(FilingError.values()).allMatch(code -> !code.clause().isBlank());
        assertThat(FilingError.FILING_OUT_OF_SCOPE.clause()).isEqualTo("粤人社办〔2020〕39号 正文五（四）");
        assertThat(FilingError.FILING_RANGE_LEVEL.clause()).isEqualTo("粤人社办〔2020〕39号 附件1");
    }

    private static List<String> faults(FilingForm form) {
        return FilingRules.faults(form, FilingContext.first(SCHOOL, catalogue, TODAY)).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
