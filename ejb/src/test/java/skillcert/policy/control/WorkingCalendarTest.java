package skillcert.policy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("I16 Working days, over the calendar of 2026 that the migration brings")
class WorkingCalendarTest {

    private final WorkingCalendar calendar = shipped();

    /** The exceptions as they stand in the migration, read from its text. */
    static WorkingCalendar shipped() {
        try (InputStream in = WorkingCalendar.class.getResourceAsStream("/db/migration/V2__notice_and_annex_1.sql")) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher row = Pattern.compile("\\(DATE '(2026-\\d\\d-\\d\\d)', (TRUE|FALSE), ")
                    .matcher(sql);
            Map<LocalDate, Boolean> exceptions = new HashMap<>();
            while (row.find()) {
                exceptions.put(LocalDate.parse(row.group(1)), row.group(2).equals("TRUE"));
            }
            assertThat(exceptions).hasSize(25);
            return new WorkingCalendar(exceptions);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "I16 working day {1} after {0} is {2} ({3})")
    @CsvSource({
        "2026-02-13, 1, 2026-02-14, Saturday worked before Spring Festival",
        "2026-02-13, 2, 2026-02-24, nine days of Spring Festival",
        "2026-02-13, 5, 2026-02-27, notice of five days over Spring Festival",
        "2026-02-14, 5, 2026-02-28, it ends on a Saturday that is worked",
        "2026-02-18, 1, 2026-02-24, from within the holiday",
        "2026-02-27, 2, 2026-03-02, Saturday worked then Sunday free",
        "2026-09-18, 1, 2026-09-20, Sunday worked before National Day",
        "2026-09-24, 1, 2026-09-28, Mid-Autumn Friday is free",
        "2026-09-30, 1, 2026-10-08, seven days of National Day",
        "2026-09-30, 3, 2026-10-10, Saturday worked after National Day",
        "2026-09-30, 5, 2026-10-13, notice of five days over National Day",
        "2026-11-23, 5, 2026-11-30, a plain week",
        "2026-12-31, 1, 2027-01-01, a year without a notice yet counts by the week",
    })
    void plus(LocalDate from, int workingDays, LocalDate expected, String why) {
        assertThat(calendar.plus(from, workingDays)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "I16 {0} is worked: {1}")
    @CsvSource({
        "2026-02-14, true",
        "2026-02-15, false",
        "2026-02-16, false",
        "2026-02-23, false",
        "2026-02-28, true",
        "2026-03-01, false",
        "2026-09-20, true",
        "2026-10-01, false",
        "2026-10-10, true",
        "2026-10-11, false"
    })
    void isWorking(LocalDate day, boolean expected) {
        assertThat(calendar.isWorking(day)).isEqualTo(expected);
    }

    @Test
    @DisplayName("I16 the day itself is never counted, and zero days are refused")
    void zero() {
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2026, 3, 2), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    @Label("I16 the n-th working day is worked, and exactly n worked days lie after the first day up to it")
    void counts(@ForAll @IntRange(max = 364) int start, @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(start);
        LocalDate end = calendar.plus(from, n);
        assertThat(calendar.isWorking(end)).isTrue();
        assertThat(from.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorking))
                .hasSize(n);
    }
}
