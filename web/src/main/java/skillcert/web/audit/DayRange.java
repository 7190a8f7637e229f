package skillcert.web.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillcert.audit.AuditRange;
import skillcert.kernel.BusinessClock;

/**
 * A range of days as it stands in the address of a page: {@code from} and {@code until}, both included, days of Guangdong.
 * What is no day counts as none: an old link must still open the list.
 *
 * @param from first day as typed, or null
 * @param until last day as typed, or null
 */
public record DayRange(LocalDate from, LocalDate until) {

    /** The parameters of the address. */
    public static final Set<String> PARAMETERS = Set.of("from", "until");

    /** Reads the parameters of a request. */
    public static DayRange read(Map<String, String> parameters) {
        return new DayRange(
                findDay(parameters.get("from")).orElse(null),
                findDay(parameters.get("until")).orElse(null));
    }

    private static Optional<LocalDate> findDay(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The range for the door. */
    public AuditRange range() {
        return new AuditRange(
                from == null ? null : from.atStartOfDay(BusinessClock.ZONE).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
    }
}
