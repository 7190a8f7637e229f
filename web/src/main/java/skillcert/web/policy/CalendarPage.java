package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import skillcert.administration.RuleProposals;
import skillcert.kernel.BusinessClock;
import skillcert.policy.CalendarForm;
import skillcert.policy.CalendarView;
import skillcert.policy.CalendarYears;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** The working-day calendar of a year, and the form that proposes the arrangement of a year or its amendment. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 2020;

    @EJB
    private transient CalendarYears calendar;

    @EJB
    private transient RuleProposals proposals;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    @Inject
    private BusinessClock clock;

    private Integer year;
    private CalendarView shown;
    private String number;
    private String title;
    private String lines;

    /** Reads the year of the address, or this year. */
    public void open() {
        if (year == null) {
            year = clock.today().getYear();
        }
        shown = calendar.year(actor.get(), year);
    }

    /** Sends the arrangement, or the amendment of one that is known, to the other office. */
    public String propose() {
        CalendarForm form = new CalendarForm(year, number, title, lines);
        long id = shown.known()
                ? proposals.proposeAmendment(actor.get(), form, key.get())
                : proposals.propose(actor.get(), form, key.get());
        return PortalPage.APPROVAL.path() + "?faces-redirect=true&done=rule.proposed&id=" + id;
    }

    /** Whether the account may propose. */
    public boolean isProposer() {
        return proposals.mayPropose(actor.get());
    }

    /** Whether days of the year can still be arranged: it is not known, or it is not over. */
    public boolean isChangeable() {
        return !shown.known() || year >= clock.today().getYear();
    }

    /** The calendar of the year. */
    public CalendarView getShown() {
        return shown;
    }

    /** The years from the first certificates on, to the one after the next. */
    public List<Integer> getYears() {
        return IntStream.rangeClosed(FIRST, clock.today().getYear() + 2).boxed().toList();
    }

    /** The years from now on whose arrangement is missing. */
    public List<Integer> getMissing() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(now, now + 1)
                .filter(each -> !calendar.known().contains(each))
                .boxed()
                .toList();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
