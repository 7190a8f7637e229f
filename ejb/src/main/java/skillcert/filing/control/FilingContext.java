package skillcert.filing.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import skillcert.filing.FilingForm;
import skillcert.filing.Standing;
import skillcert.identity.UnitView;
import skillcert.occupation.OccupationRow;

/**
 * What the rules of an application need to know beside the form.
 *
 * @param unit the unit that it names, if there is one
 * @param catalogue the rows in force today, by number
 * @param today the business date
 * @param filed what is in force of the school today, if it has a body
 * @param standing of that body, or null
 * @param validityYears the longest validity, in years (parameter {@code filing.validity.years})
 * @param renewalMonths how long before its end a validity may be renewed (parameter {@code filing.renewal.months})
 */
public record FilingContext(
        Optional<UnitView> unit,
        Map<Integer, OccupationRow> catalogue,
        LocalDate today,
        Optional<FilingForm> filed,
        Standing standing,
        int validityYears,
        int renewalMonths) {

    /** For a school that is not filed yet, with three years and three months. */
    public static FilingContext first(Optional<UnitView> unit, Map<Integer, OccupationRow> catalogue, LocalDate today) {
        return new FilingContext(unit, catalogue, today, Optional.empty(), null, 3, 3);
    }
}
