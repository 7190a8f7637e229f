package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.filing.FilingForm;
import skillcert.filing.Standing;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.FilingVersion;
import skillcert.identity.Units;
import skillcert.kernel.BusinessClock;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;
import skillcert.policy.Parameters;

/** Gathers what the rules of an application need to know today. */
@ApplicationScoped
public class Contexts {

    @Inject
    private Units units;

    @Inject
    private Occupations occupations;

    @Inject
    private BodyRepository bodies;

    @Inject
    private FilingFiles files;

    @Inject
    private Parameters parameters;

    @Inject
    private BusinessClock clock;

    /** For a form as it is typed: its unit must be open. */
    public FilingContext of(FilingForm form) {
        LocalDate today = clock.today();
        Optional<Body> body = bodies.findLive(form.unitCode());
        Optional<FilingVersion> version = body.flatMap(found -> bodies.findVersion(found.id(), today));
        Standing standing =
                body.map(found -> bodies.standing(found.id()).standing()).orElse(null);
        return new FilingContext(
                units.findOpen(form.unitCode()),
                catalogue(today),
                today,
                version.map(found -> files.form(found.filingId())),
                standing,
                parameters.number("filing.validity.years", today),
                parameters.number("filing.renewal.months", today));
    }

    /** The rows of the catalogue in force on a day, by number. */
    public Map<Integer, OccupationRow> catalogue(LocalDate day) {
        return occupations.catalogue(day).stream().collect(Collectors.toMap(OccupationRow::id, Function.identity()));
    }
}
