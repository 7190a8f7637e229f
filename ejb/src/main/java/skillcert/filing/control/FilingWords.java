package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import skillcert.approval.ApprovalRequests;
import skillcert.filing.CodeRequests;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingView;
import skillcert.filing.Filings;
import skillcert.filing.ScopeChoice;
import skillcert.filing.entity.Filing;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.numbering.CodeTable;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/** Puts the words of the catalogue and the names of people to what an application keeps as numbers and logins. */
@ApplicationScoped
public class FilingWords {

    @Inject
    private FilingFiles files;

    @Inject
    private Occupations occupations;

    @Inject
    private People people;

    @Inject
    private ApprovalRequests approvals;

    /** The application in full, telephone numbers masked. */
    public FilingView view(Filing filing) {
        FilingForm form = files.shown(filing.id());
        Map<Integer, OccupationRow> rows = occupations.byId(form.occupationRows());
        Map<String, Person> persons =
                people.of(Stream.concat(Stream.of(filing.enteredBy()), filing.decidedBy().stream())
                        .toList());
        List<String> subject = List.of(String.valueOf(filing.id()));
        return new FilingView(
                filing.row(),
                CodeTable.LOCALITIES.find(filing.row().place()).orElseThrow(),
                form,
                form.range().stream()
                        .map(choice -> range(form, choice, rows.get(choice.occupationRowId())))
                        .toList(),
                persons.get(filing.enteredBy()),
                filing.decidedBy().map(persons::get).orElse(null),
                filing.decidedAt().orElse(null),
                filing.noticeFrom().orElse(null),
                filing.noticeUntil().orElse(null),
                Stream.concat(
                                approvals.timeline(Filings.KIND, subject).stream(),
                                approvals.timeline(CodeRequests.KIND, subject).stream())
                        .toList());
    }

    private static FilingView.RangeRow range(FilingForm form, ScopeChoice choice, OccupationRow row) {
        return new FilingView.RangeRow(
                row.id(),
                row.code(),
                row.name(),
                row.workType(),
                choice.level(),
                Level.require(choice.level()).label(),
                form.site(choice.siteNo()).orElseThrow().name(),
                form.fees().stream()
                        .filter(fee ->
                                fee.occupationRowId() == row.id() && fee.level().equals(choice.level()))
                        .findFirst()
                        .orElse(null));
    }
}
