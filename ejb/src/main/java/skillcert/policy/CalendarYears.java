package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.control.CalendarRepository;
import skillcert.policy.control.CalendarViews;
import skillcert.policy.control.DocumentRepository;
import skillcert.policy.control.YearLines;
import skillcert.policy.entity.CalendarAmendment;
import skillcert.policy.entity.CalendarDay;
import skillcert.policy.entity.CalendarYear;
import skillcert.policy.entity.PolicyClause;
import skillcert.policy.entity.PolicyDocument;

/**
 * The door that shows the working-day calendar year by year, takes in the arrangement of a year and what the State Council
 * amends of it afterwards. Nothing is guessed: of a year whose arrangement is not here it says so, and the week alone
 * counts. Dates that were reckoned before are kept by those who reckoned them and do not move.
 */
@Stateless
public class CalendarYears {

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CalendarViews views;

    @Inject
    private DocumentRepository documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** One year as it counts now, with what amended it. */
    @Permitted
    public CalendarView year(Actor actor, int year) {
        return views.of(year);
    }

    /** The years whose arrangement is known, rising. */
    public List<Integer> known() {
        return calendar.years().stream().map(CalendarYear::year).toList();
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
        if (calendar.findYear(form.year()).isPresent()) {
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
        documents.add(document, PolicyClause.whole(document.code(), holidays(days)));
        calendar.add(year, days);
        audit.record(
                agreed,
                AuditEvent.CALENDAR_ARRANGED,
                String.valueOf(form.year()),
                "days:" + days.size() + " by " + proposedBy);
    }

    /**
     * Checks an amendment as {@link #amend} does.
     *
     * @param form of a year that is known; its number is that of a later notice, or of the notice that is in the register
     *     already when a slip in entering that one is set right
     * @return how many days it changes
     * @throws PolicyRefusedException POLICY_YEAR_UNKNOWN, POLICY_YEAR_LINE, POLICY_YEAR_DAY_PAST, POLICY_TEXT,
     *     POLICY_NUMBER_TAKEN when a document of another kind or year has the number
     */
    @Permitted({Right.SECURITY_ADMINISTER, Right.FILING_DECIDE})
    public int checkAmendment(Actor actor, CalendarForm form) {
        return readAmendment(form).size();
    }

    private List<CalendarDay> readAmendment(CalendarForm form) {
        if (calendar.findYear(form.year()).isEmpty()) {
            throw new PolicyRefusedException(PolicyError.POLICY_YEAR_UNKNOWN, form.year());
        }
        return YearLines.readAmendment(form, amending(form).code(), clock.today());
    }

    /** The document that amends: a new one, or the one of this year that has the number. */
    private PolicyDocument amending(CalendarForm form) {
        PolicyDocument fresh = PolicyDocument.calendarAmendment(form);
        return documents
                .findByNumber(fresh.number())
                .map(known -> {
                    if (!known.arranges(form.year())) {
                        throw new PolicyRefusedException(PolicyError.POLICY_NUMBER_TAKEN, fresh.number());
                    }
                    return known;
                })
                .orElse(fresh);
    }

    /**
     * Takes in an amendment, as the second person agrees to it: part of the transaction of that decision. Of a day the
     * latest amendment counts from then on.
     *
     * @param agreed the second person
     * @param proposedBy login of the first
     * @throws PolicyRefusedException as {@link #checkAmendment}, on the day of the agreement; and POLICY_SECOND_PERSON
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void amend(Actor agreed, String proposedBy, CalendarForm form) {
        List<CalendarDay> days = readAmendment(form);
        PolicyDocument document = amending(form);
        documents.addOrExtend(document, PolicyClause.whole(document.code(), holidays(days)));
        int no = calendar.amendments(form.year()).size() + 1;
        CalendarAmendment.Key key = new CalendarAmendment.Key(form.year(), no);
        calendar.add(new CalendarAmendment(key, document.code(), proposedBy, agreed.login(), clock.instant()), days);
        audit.record(
                agreed,
                AuditEvent.CALENDAR_AMENDED,
                String.valueOf(form.year()),
                "amendment:" + no + " days:" + days.size() + " by " + proposedBy);
    }

    private static List<String> holidays(List<CalendarDay> days) {
        return days.stream().map(CalendarDay::clause).distinct().toList();
    }
}
