package skillcert.occupation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.occupation.control.Catalogue;

/** The door for the catalogue of occupations. It is public knowledge, so it asks for no right. */
@Stateless
public class Occupations {

    @Inject
    private Catalogue catalogue;

    /** The rows in force on a day, in the order of the publication (T-48). */
    public List<OccupationRow> catalogue(LocalDate on) {
        return catalogue.rows(on);
    }

    /** The rows of these numbers by number, in force or not; one statement, none for no number. */
    public Map<Integer, OccupationRow> byId(Collection<Integer> ids) {
        return ids.isEmpty()
                ? Map.of()
                : catalogue.rows(ids).stream().collect(Collectors.toMap(OccupationRow::id, Function.identity()));
    }

    /** A row, in force or not. */
    public Optional<OccupationRow> find(int id) {
        return catalogue.find(id);
    }

    /**
     * A row, in force or not: what was assessed under an ended row still names it.
     *
     * @throws UnknownOccupationException the catalogue has none
     */
    public OccupationRow require(int id) {
        return find(id).orElseThrow(() -> new UnknownOccupationException(id));
    }
}
