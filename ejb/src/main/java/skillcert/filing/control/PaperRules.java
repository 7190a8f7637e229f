package skillcert.filing.control;

import static skillcert.filing.FilingError.FILING_CANDIDATES_EMPTY;
import static skillcert.filing.FilingError.FILING_CONTRACT_DATES;
import static skillcert.filing.FilingError.FILING_CONTRACT_MISSING;
import static skillcert.filing.FilingError.FILING_DUTY_MISSING;
import static skillcert.filing.FilingError.FILING_PAPER_MISSING;
import static skillcert.filing.FilingError.FILING_PHONE;
import static skillcert.filing.FilingError.FILING_TOO_MANY;

import skillcert.filing.Duty;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPaper;
import skillcert.filing.PartnerKind;
import skillcert.filing.PartnerLine;
import skillcert.filing.PersonLine;

/** The rules of candidates (T-19), papers (R028, R031, R118), responsible persons (R018) and partners (R007, R010). */
final class PaperRules {

    private static final int MOST_LINES = 50;
    // a mobile telephone or a fixed line with its area code; what it is is not said back
    private static final String PHONE = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?";

    private final FilingForm form;
    private final FilingContext context;
    private final Faults faults;

    PaperRules(FilingForm form, FilingContext context, Faults faults) {
        this.form = form;
        this.context = context;
        this.faults = faults;
    }

    void check() {
        if (form.candidates().isEmpty()) {
            faults.note("candidates", FILING_CANDIDATES_EMPTY);
        }
        for (FilingPaper paper : FilingPaper.values()) {
            if (paper.demandedFor(form.kind()) && form.paper(paper).isEmpty()) {
                faults.note("papers[" + paper + "]", FILING_PAPER_MISSING, paper, paper.clause());
            }
        }
        persons();
        partners();
    }

    private void persons() {
        if (form.persons().size() > MOST_LINES) {
            faults.note("persons", FILING_TOO_MANY, MOST_LINES);
        }
        int no = 0;
        for (PersonLine person : form.persons()) {
            String field = "persons[" + no++ + "]";
            faults.present(field + ".duty", person.duty());
            faults.text(field + ".name", person.name(), 60);
            faults.text(field + ".post", person.post(), 60);
            if (faults.present(field + ".phone", person.phone())
                    && !person.phone().strip().matches(PHONE)) {
                faults.note(field + ".phone", FILING_PHONE);
            }
        }
        for (Duty duty : Duty.values()) {
            if (duty.demanded() && form.persons().stream().noneMatch(person -> person.duty() == duty)) {
                faults.note("persons", FILING_DUTY_MISSING, duty);
            }
        }
    }

    private void partners() {
        if (form.partners().size() > MOST_LINES) {
            faults.note("partners", FILING_TOO_MANY, MOST_LINES);
        }
        int no = 0;
        for (PartnerLine partner : form.partners()) {
            String field = "partners[" + no++ + "]";
            faults.present(field + ".kind", partner.kind());
            faults.text(field + ".name", partner.name(), 120);
            faults.text(field + ".subject", partner.subject(), 200);
            if (partner.organisationCode() != null
                    && !partner.organisationCode().isBlank()) {
                faults.organisationCode(field + ".organisationCode", partner.organisationCode());
            }
            boolean dated = partner.contractFrom() != null && partner.contractUntil() != null;
            if (partner.kind() == PartnerKind.PROVIDER && (!dated || partner.contractHash() == null)) {
                faults.note(field + ".contract", FILING_CONTRACT_MISSING);
            }
            if (dated
                    && (partner.contractFrom().isAfter(partner.contractUntil())
                            || partner.contractUntil().isBefore(context.today()))) {
                faults.note(field + ".contract", FILING_CONTRACT_DATES, partner.contractUntil(), context.today());
            }
        }
    }
}
