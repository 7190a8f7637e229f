package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A body in full, as it stood on a day.
 *
 * @param bodyId its number
 * @param unitCode the school's unit
 * @param code positions 1–13
 * @param name in force
 * @param organisationCode unified code by GB 32100-2015
 * @param place the determining department by table 5
 * @param placeName its name
 * @param address where the school is
 * @param standing whether it may act
 * @param validFrom first day of what was filed last
 * @param validUntil its last day
 * @param asOf the day that is shown
 * @param versionNo the version in force on that day
 * @param parents the bodies that it came of (R111)
 * @param successor what became of it; null if nothing
 * @param history all its versions, the first one first
 * @param scope its range, every line with its own dates
 */
public record BodyView(
        long bodyId,
        String unitCode,
        String code,
        String name,
        String organisationCode,
        String place,
        String placeName,
        String address,
        Standing standing,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate asOf,
        int versionNo,
        List<Relative> parents,
        Relative successor,
        List<VersionRow> history,
        List<ScopeRow> scope)
        implements Serializable {

    public BodyView {
        parents = List.copyOf(parents);
        history = List.copyOf(history);
        scope = List.copyOf(scope);
    }

    /**
     * A body that this one came of, or that came of it.
     *
     * @param bodyId its number
     * @param code positions 1–13
     * @param name its last filed name
     * @param kind by merger or by move to another department
     * @param since since when
     */
    public record Relative(long bodyId, String code, String name, FilingKind kind, LocalDate since)
            implements Serializable {}
}
