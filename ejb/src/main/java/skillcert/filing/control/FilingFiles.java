package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import skillcert.filing.CandidateKind;
import skillcert.filing.FeeLine;
import skillcert.filing.FilingForm;
import skillcert.filing.PersonLine;
import skillcert.filing.entity.FiledPerson;
import skillcert.filing.entity.FilingStatement;
import skillcert.keys.FieldCrypto;

/** Puts an application into its rows and takes it out again: the telephone numbers of its persons rest sealed (I14). */
@ApplicationScoped
public class FilingFiles {

    private static final String PHONE = "filing_person.phone";

    @Inject
    private FieldCrypto crypto;

    @Inject
    private FilingRepository filings;

    /** Adds the lines of a form, in its normal form, to an application that was just written. */
    public void state(FilingStatement bare, FilingForm form) {
        // the range refers to the sites, and collections are written by the names of their fields
        bare.place(form);
        filings.flush();
        bare.state(
                form,
                form.persons().stream()
                        .map(person -> new FiledPerson(
                                person.duty(), person.name(), person.post(), crypto.seal(person.phone(), PHONE)))
                        .toList());
    }

    /** What an application says, telephone numbers in plain: for rules and copies, never for a page. */
    public FilingForm form(long filingId) {
        return form(filings.statement(filingId));
    }

    /** The same. */
    public FilingForm form(FilingStatement statement) {
        return statement.form(lines(statement, false));
    }

    /** What an application says, telephone numbers masked: for pages. */
    public FilingForm shown(long filingId) {
        FilingStatement statement = filings.statement(filingId);
        return statement.form(lines(statement, true));
    }

    /** The fees of an application. */
    public List<FeeLine> fees(long filingId) {
        return filings.statement(filingId).form(List.of()).fees();
    }

    /** Whom an application lets assess. */
    public Set<CandidateKind> candidates(long filingId) {
        return filings.statement(filingId).form(List.of()).candidates();
    }

    private List<PersonLine> lines(FilingStatement statement, boolean masked) {
        return statement.persons().stream()
                .map(person -> {
                    String phone = crypto.open(person.phone(), PHONE);
                    return new PersonLine(person.duty(), person.name(), person.post(), masked ? masked(phone) : phone);
                })
                .toList();
    }

    private static String masked(String phone) {
        return phone.substring(0, 3)
                + "*".repeat(Math.max(0, phone.length() - 7))
                + phone.substring(Math.max(3, phone.length() - 4));
    }
}
