package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillcert.approval.ApprovalRequests;
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
    private Occupations occupations;

    @Inject
    private People people;

    @Inject
    private ApprovalRequests approvals;

    /** The rows in force on a day, by number. */
    public Map<Integer, OccupationRow> catalogue(LocalDate day) {
        return occupations.catalogue(day).stream().collect(Collectors.toMap(OccupationRow::id, Function.identity()));
    }

    /** The application in full. */
    public FilingView view(Filing filing) {
        Map<Integer, OccupationRow> rows = occupations.byId(
                filing.choices().stream().map(ScopeChoice::occupationRowId).collect(Collectors.toSet()));
        Map<String, Person> persons =
                people.of(Stream.concat(Stream.of(filing.enteredBy()), filing.decidedBy().stream())
                        .toList());
        return new FilingView(
                filing.row(),
                CodeTable.LOCALITIES.find(filing.row().place()).orElseThrow(),
                filing.form(),
                filing.choices().stream()
                        .map(choice -> range(choice, rows.get(choice.occupationRowId())))
                        .toList(),
                persons.get(filing.enteredBy()),
                filing.decidedBy().map(persons::get).orElse(null),
                filing.decidedAt().orElse(null),
                approvals.timeline(
                        Filings.KIND, List.of(String.valueOf(filing.row().id()))));
    }

    private static FilingView.RangeRow range(ScopeChoice choice, OccupationRow row) {
        return new FilingView.RangeRow(
                row.id(),
                row.code(),
                row.name(),
                row.workType(),
                choice.level(),
                Level.require(choice.level()).label());
    }
}
