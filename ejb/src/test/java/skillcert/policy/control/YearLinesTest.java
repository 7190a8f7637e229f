package skillcert.policy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.kernel.DomainException;
import skillcert.policy.CalendarForm;
import skillcert.policy.PolicyError;
import skillcert.policy.entity.CalendarDay;

class YearLinesTest {

    @Test
    @DisplayName("I16 the arrangement of a year is read line by line; a weekend that is free anyway is no exception")
    void read() {
        var days = YearLines.read(
                form("2026-01-01,休,元旦\n2026-01-02，休，元旦\n2026-01-03,休,元旦\n\n2026-01-04,班,元旦"), "CALENDAR-2026");
        assertThat(days)
                .extracting(CalendarDay::date, CalendarDay::working, CalendarDay::clause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 1, 1), false, "元旦"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 1, 2), false, "元旦"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 1, 4), true, "元旦"));
    }

    @ParameterizedTest(name = "I16 a slip in line {1} of the arrangement is named: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01,休,元旦;2027-01-02,休,元旦|2",
                "2026-01-01,休,元旦;2026-01-01,休,元旦|2",
                "2026-01-05,班,元旦|1",
                "2026-02-30,休,春节|1",
                "2026-01-01,放假,元旦|1",
                "2026-01-01,休|1",
                "2026-01-01,休,New Year|1",
                "2026-01-03,休,元旦|0"
            })
    void slips(String lines, int number) {
        assertThatThrownBy(() -> YearLines.read(form(lines.replace(';', '\n')), "CALENDAR-2026"))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.code()).isEqualTo(PolicyError.POLICY_YEAR_LINE);
                    assertThat(e.values()).containsExactly(2026, number);
                });
    }

    @Test
    @DisplayName("I16 an amendment says of any day to come whether it is worked, also what its week says anyway")
    void amendment() {
        var days = YearLines.readAmendment(
                form("2026-10-08,班,国庆节\n2026-10-10,休,国庆节"), "CALENDAR-2026-x", LocalDate.of(2026, 10, 7));
        assertThat(days)
                .extracting(CalendarDay::date, CalendarDay::working, CalendarDay::document)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 10, 8), true, "CALENDAR-2026-x"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 10, 10), false, "CALENDAR-2026-x"));
    }

    @Test
    @DisplayName("I16 an amendment changes no day that has come: today's neither")
    void amendedPast() {
        assertThatThrownBy(() -> YearLines.readAmendment(
                        form("2026-10-09,休,国庆节\n2026-10-08,休,国庆节"), "CALENDAR-2026-x", LocalDate.of(2026, 10, 8)))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.code()).isEqualTo(PolicyError.POLICY_YEAR_DAY_PAST);
                    assertThat(e.values()).contains(LocalDate.of(2026, 10, 8));
                });
    }

    private static CalendarForm form(String lines) {
        return new CalendarForm(2026, "国办发明电〔2025〕7号", "关于2026年部分节假日安排的通知", lines);
    }
}
