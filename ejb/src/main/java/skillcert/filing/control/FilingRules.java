package skillcert.filing.control;

import static skillcert.filing.FilingError.FILING_NOT_A_SCHOOL;
import static skillcert.filing.FilingError.FILING_PLACE;
import static skillcert.filing.FilingError.FILING_PLACE_OF_UNIT;
import static skillcert.filing.FilingError.FILING_VALIDITY;
import static skillcert.filing.FilingError.FILING_VALIDITY_LONG;

import java.util.List;
import skillcert.filing.FaultyFilingException;
import skillcert.filing.FilingFault;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.identity.UnitView;
import skillcert.kernel.UnitKind;
import skillcert.numbering.CodeTable;

/**
 * The rules of an application. They read a form to its end and note every fault, so that all is mended at once: those of
 * the organisation here, those of the range and its sites in {@link RangeRules}, those of people and papers in
 * {@link PaperRules}, and what the kind of application lets differ from what is filed in {@link KindRules}.
 */
public final class FilingRules {

    private final FilingForm form;
    private final FilingContext context;
    private final Faults faults = new Faults();

    private FilingRules(FilingForm form, FilingContext context) {
        this.form = form;
        this.context = context;
    }

    /**
     * Every fault of a form, in the order of its parts.
     *
     * @return empty if it has none
     */
    public static List<FilingFault> faults(FilingForm form, FilingContext context) {
        FilingRules rules = new FilingRules(form, context);
        rules.school();
        rules.faults.text("name", form.name(), 120);
        rules.faults.organisationCode("organisationCode", form.organisationCode());
        rules.faults.text("legalRepresentative", form.legalRepresentative(), 60);
        rules.place();
        rules.faults.text("address", form.address(), 200);
        rules.validity();
        new RangeRules(form, context, rules.faults).check();
        new PaperRules(form, context, rules.faults).check();
        new KindRules(form, context, rules.faults).check();
        return rules.faults.all();
    }

    /**
     * Refuses a form that has faults.
     *
     * @throws FaultyFilingException with every one of them
     */
    public static void require(FilingForm form, FilingContext context) {
        List<FilingFault> faults = faults(form, context);
        if (!faults.isEmpty()) {
            throw new FaultyFilingException(context.unit().map(UnitView::code).orElse("?"), faults);
        }
    }

    private void school() {
        if (faults.present("unitCode", form.unitCode())
                && context.unit().filter(view -> view.kind() == UnitKind.SCHOOL).isEmpty()) {
            faults.note(
                    "unitCode",
                    FILING_NOT_A_SCHOOL,
                    form.unitCode().matches("[A-Za-z0-9_-]{1,32}") ? form.unitCode() : "?");
        }
    }

    private void place() {
        if (!faults.present("place", form.place())) {
            return;
        }
        if (CodeTable.LOCALITIES.find(form.place()).isEmpty()) {
            faults.note("place", FILING_PLACE, form.place().matches("[0-9]{1,6}") ? form.place() : "?");
        } else if (context.unit().isPresent() && !context.unit().get().place().equals(form.place())) {
            faults.note(
                    "place",
                    FILING_PLACE_OF_UNIT,
                    form.place(),
                    context.unit().get().place());
        }
    }

    private void validity() {
        if (!faults.present("validUntil", form.validUntil())) {
            return;
        }
        if (!form.validUntil().isAfter(context.today())) {
            faults.note("validUntil", FILING_VALIDITY, form.validUntil(), context.today());
        } else if (form.kind().makesBody() || form.kind() == FilingKind.RENEWAL) {
            // a renewal goes on from the end of what it renews
            var begin = context.filed()
                    .filter(filed -> form.kind() == FilingKind.RENEWAL)
                    .map(FilingForm::validUntil)
                    .orElse(context.today());
            if (form.validUntil().isAfter(begin.plusYears(context.validityYears()))) {
                faults.note("validUntil", FILING_VALIDITY_LONG, form.validUntil(), context.validityYears());
            }
        }
    }
}
