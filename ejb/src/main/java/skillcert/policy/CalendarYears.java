package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.control.DocumentRepository;
import skillcert.policy.control.PolicyRepository;
import skillcert.policy.control.YearLines;
import skillcert.policy.entity.CalendarDay;
import skillcert.policy.entity.CalendarYear;
import skillcert.policy.entity.PolicyClause;
import skillcert.policy.entity.PolicyDocument;

/**
 * The door that shows the working-day calendar year by year and takes in the arrangement of a year. Nothing is guessed: of
 * a year whose arrangement is not here it says so, and the week alone counts. Dates that were reckoned before are kept by
 * those who reckoned them and do not move.
 */
@Stateless
public class CalendarYears {

    @Inject
    private PolicyRepository policy;

    @Inject
    private DocumentRepository documents;

    @Inject
    private AuditTrail audit;

    /** One year. */
    @Permitted
    public CalendarView year(Actor actor, int year) {
        String citation = policy.findYear(year)
                .map(known -> documents.require(known.document()).citation(""))
                .orElse("");
        return new CalendarView(
                year,
                citation,
                policy.days(year).stream()
                        .map(day -> new CalendarView.Day(day.date(), day.working(), day.reason()))
                        .toList());
    }

    /** The years whose arrangement is known, rising. */
    public List<Integer> known() {
        return policy.years().stream().map(CalendarYear::year).toList();
    }

    /**
     * Checks an arrangement as {@link #arrange} does.
     *
     * @return how many days it makes an exception of
     * @throws PolicyRefusedException POLICY_YEAR_KNOWN, POLICY_YEAR_LINE, POLICY_TEXT, POLICY_NUMBER_TAKEN
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public int check(Actor actor, CalendarForm form) {
        return read(form).size();
    }

    private List<CalendarDay> read(CalendarForm form) {
        if (policy.findYear(form.year()).isPresent()) {
            throw new PolicyRefusedException(PolicyError.POLICY_YEAR_KNOWN, form.year());
        }
        PolicyDocument document = PolicyDocument.calendar(form);
        documents.requireFree(document.number());
        return YearLines.read(form, document.code());
    }

    /**
     * Takes in an arrangement, as the second person agrees to it: part of the transaction of that decision.
     *
     * @param agreed the second person
     * @param proposedBy login of the first
     * @throws PolicyRefusedException as {@link #check}, and POLICY_SECOND_PERSON
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void arrange(Actor agreed, String proposedBy, CalendarForm form) {
        List<CalendarDay> days = read(form);
        PolicyDocument document = PolicyDocument.calendar(form);
        CalendarYear year = new CalendarYear(form.year(), document.code(), proposedBy, agreed.login());
        documents.add(
                document,
                PolicyClause.whole(
                        document.code(),
                        days.stream().map(CalendarDay::clause).distinct().toList()));
        policy.add(year, days);
        audit.record(
                agreed,
                AuditEvent.CALENDAR_ARRANGED,
                String.valueOf(form.year()),
                "days:" + days.size() + " by " + proposedBy);
    }
}
