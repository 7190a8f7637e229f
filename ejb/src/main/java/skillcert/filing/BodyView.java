package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A body in full, as it stands today.
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
        List<ScopeRow> scope)
        implements Serializable {

    public BodyView {
        scope = List.copyOf(scope);
    }
}
