package skillcert.filing.control;

import static skillcert.filing.FilingError.FILING_NOT_A_SCHOOL;
import static skillcert.filing.FilingError.FILING_PLACE;
import static skillcert.filing.FilingError.FILING_PLACE_OF_UNIT;
import static skillcert.filing.FilingError.FILING_RANGE_EMPTY;
import static skillcert.filing.FilingError.FILING_RANGE_LEVEL;
import static skillcert.filing.FilingError.FILING_RANGE_OCCUPATION;
import static skillcert.filing.FilingError.FILING_REQUIRED;
import static skillcert.filing.FilingError.FILING_TOO_LONG;
import static skillcert.filing.FilingError.FILING_UNFIT_TEXT;
import static skillcert.filing.FilingError.FILING_VALIDITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import skillcert.filing.FaultyFilingException;
import skillcert.filing.FilingError;
import skillcert.filing.FilingFault;
import skillcert.filing.FilingForm;
import skillcert.filing.ScopeChoice;
import skillcert.identity.UnitView;
import skillcert.kernel.UnitKind;
import skillcert.numbering.CodeTable;
import skillcert.numbering.InvalidOrganisationCodeException;
import skillcert.numbering.OrganisationCode;
import skillcert.occupation.OccupationRow;

/**
 * The rules of an application. It reads a form to its end and notes every fault, so that the officer mends all at once.
 */
public final class FilingRules {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}<>]");

    private final FilingForm form;
    private final List<FilingFault> faults = new ArrayList<>();

    private FilingRules(FilingForm form) {
        this.form = form;
    }

    /**
     * Every fault of a form.
     *
     * @param unit the unit that it names, if there is one
     * @param catalogue the rows in force today, by number
     * @return empty if it has none
     */
    public static List<FilingFault> faults(
            FilingForm form, Optional<UnitView> unit, Map<Integer, OccupationRow> catalogue, LocalDate today) {
        FilingRules rules = new FilingRules(form);
        rules.school(unit);
        rules.text("name", form.name(), 120);
        rules.organisationCode();
        rules.place(unit);
        rules.text("address", form.address(), 200);
        rules.text("siteName", form.siteName(), 120);
        rules.text("siteAddress", form.siteAddress(), 200);
        rules.validity(today);
        rules.range(catalogue);
        return List.copyOf(rules.faults);
    }

    /**
     * Refuses a form that has faults.
     *
     * @throws FaultyFilingException with every one of them
     */
    public static void require(
            FilingForm form, Optional<UnitView> unit, Map<Integer, OccupationRow> catalogue, LocalDate today) {
        List<FilingFault> faults = faults(form, unit, catalogue, today);
        if (!faults.isEmpty()) {
            throw new FaultyFilingException(unit.map(UnitView::code).orElse("?"), faults);
        }
    }

    private void school(Optional<UnitView> unit) {
        if (form.unitCode() == null || form.unitCode().isBlank()) {
            note("unitCode", FILING_REQUIRED);
        } else if (unit.filter(view -> view.kind() == UnitKind.SCHOOL).isEmpty()) {
            note(
                    "unitCode",
                    FILING_NOT_A_SCHOOL,
                    form.unitCode().matches("[A-Za-z0-9_-]{1,32}") ? form.unitCode() : "?");
        }
    }

    private void text(String field, String typed, int most) {
        if (typed == null || typed.isBlank()) {
            note(field, FILING_REQUIRED);
            return;
        }
        if (typed.strip().length() > most) {
            note(field, FILING_TOO_LONG, most);
        }
        if (UNFIT.matcher(typed.strip()).find()) {
            note(field, FILING_UNFIT_TEXT);
        }
    }

    private void organisationCode() {
        if (form.organisationCode() == null || form.organisationCode().isBlank()) {
            note("organisationCode", FILING_REQUIRED);
            return;
        }
        try {
            new OrganisationCode(form.organisationCode());
        } catch (InvalidOrganisationCodeException wrong) {
            faults.add(new FilingFault("organisationCode", wrong.code(), wrong.values()));
        }
    }

    private void place(Optional<UnitView> unit) {
        if (form.place() == null || form.place().isBlank()) {
            note("place", FILING_REQUIRED);
        } else if (CodeTable.LOCALITIES.find(form.place()).isEmpty()) {
            note("place", FILING_PLACE, form.place().matches("[0-9]{1,6}") ? form.place() : "?");
        } else if (unit.isPresent() && !unit.get().place().equals(form.place())) {
            note("place", FILING_PLACE_OF_UNIT, form.place(), unit.get().place());
        }
    }

    private void validity(LocalDate today) {
        if (form.validUntil() == null) {
            note("validUntil", FILING_REQUIRED);
        } else if (!form.validUntil().isAfter(today)) {
            note("validUntil", FILING_VALIDITY, form.validUntil(), today);
        }
    }

    private void range(Map<Integer, OccupationRow> catalogue) {
        if (form.range().isEmpty()) {
            note("range", FILING_RANGE_EMPTY);
        }
        for (ScopeChoice choice : new TreeSet<>(form.range())) {
            String field = "range[" + choice.occupationRowId() + "/" + choice.level() + "]";
            OccupationRow row = catalogue.get(choice.occupationRowId());
            if (row == null) {
                note(field, FILING_RANGE_OCCUPATION, String.valueOf(choice.occupationRowId()));
            } else if (choice.level() == null || !row.allows(choice.level())) {
                note(
                        field,
                        FILING_RANGE_LEVEL,
                        row.label(),
                        String.valueOf(choice.level()),
                        row.levels().stream().collect(Collectors.joining("、")));
            }
        }
    }

    private void note(String field, FilingError code, Object... values) {
        faults.add(new FilingFault(field, code, List.of(values)));
    }
}
