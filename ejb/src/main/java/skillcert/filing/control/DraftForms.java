package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.entity.Body;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.BusinessClock;
import skillcert.policy.Parameters;

/** What a new draft begins with: the unit for a first filing, else what is filed. */
@ApplicationScoped
public class DraftForms {

    @Inject
    private Units units;

    @Inject
    private BodyRepository bodies;

    @Inject
    private FilingFiles files;

    @Inject
    private Parameters parameters;

    @Inject
    private BusinessClock clock;

    /**
     * The beginning of a draft.
     *
     * @throws FilingException FILING_NOT_FILED for an addition, change or renewal of a school that is not filed
     */
    public FilingForm begin(UnitView unit, FilingKind kind) {
        LocalDate today = clock.today();
        int years = parameters.number("filing.validity.years", today);
        Optional<Body> body = bodies.findLive(unit.code());
        if (body.isEmpty()) {
            if (!kind.makesBody()) {
                throw new FilingException(FilingError.FILING_NOT_FILED, kind);
            }
            FilingForm blank = FilingForm.blank(
                    unit.code(), kind, unit.place(), today.plusYears(years).minusDays(1));
            return as(blank, kind, unit.name(), unit.place(), blank.validUntil(), null);
        }
        FilingForm filed = files.form(
                bodies.findVersion(body.get().id(), today).orElseThrow().filingId());
        LocalDate until =
                switch (kind) {
                    case RENEWAL -> filed.validUntil().plusYears(years);
                    case RANGE, CHANGE -> filed.validUntil();
                    default -> today.plusYears(years).minusDays(1);
                };
        return as(
                filed,
                kind,
                filed.name(),
                unit.place(),
                until,
                kind.endsParents() ? body.get().id() : null);
    }

    private static FilingForm as(
            FilingForm form, FilingKind kind, String name, String place, LocalDate until, Long parent) {
        TreeSet<Long> parents = new TreeSet<>();
        if (parent != null) {
            parents.add(parent);
        }
        return new FilingForm(
                form.unitCode(),
                kind,
                name,
                form.organisationCode(),
                form.legalRepresentative(),
                place,
                form.address(),
                until,
                form.candidates(),
                form.sites(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                form.papers(),
                parents);
    }
}
