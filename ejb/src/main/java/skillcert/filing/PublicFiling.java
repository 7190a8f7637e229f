package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An application on public notice, as anyone may read it: no person, no telephone number, no paper.
 *
 * @param id its number
 * @param kind what it asks for
 * @param name as it will be filed
 * @param place the determining department by table 5
 * @param placeName its name
 * @param address where the school is
 * @param validUntil last day of validity
 * @param from first day of the notice
 * @param until its last day
 * @param range what will be filed, in the words of the catalogue
 */
public record PublicFiling(
        long id,
        FilingKind kind,
        String name,
        String place,
        String placeName,
        String address,
        LocalDate validUntil,
        LocalDate from,
        LocalDate until,
        List<FilingView.RangeRow> range)
        implements Serializable {

    public PublicFiling {
        range = List.copyOf(range);
    }
}
