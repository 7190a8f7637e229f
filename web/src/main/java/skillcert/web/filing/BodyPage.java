package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import skillcert.approval.TimelineEntry;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.filing.StandingActs;
import skillcert.filing.VersionRow;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CodeTable;
import skillcert.numbering.Explanation;
import skillcert.web.frame.CurrentActor;

/** One filed body as of a day: its code, explained part by part, what was filed, its range, its history and lineage. */
@Named
@RequestScoped
public class BodyPage {

    @EJB
    private Bodies bodies;

    @EJB
    private StandingActs acts;

    @EJB
    private Units units;

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    private long id;
    private String on;
    private BodyView body;
    private boolean early;

    /** Reads the body, as it stood on the day of the address, or stands today. */
    public void open() {
        LocalDate day = day();
        BodyView now = bodies.require(actor.get(), id);
        // before its first version there was no such body, which is told beside what it is now
        early = day != null && day.isBefore(now.history().get(0).from());
        body = day == null || early ? now : bodies.asOf(actor.get(), id, day);
    }

    private LocalDate day() {
        try {
            return on == null ? null : LocalDate.parse(on);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** The body. */
    public BodyView getBody() {
        return body;
    }

    /** What its code says. */
    public Explanation getExplanation() {
        return BodyCode.parse(body.code()).explain();
    }

    /** Whether the day asked for lies before the first version, so that today is shown. */
    public boolean isEarly() {
        return early;
    }

    /** Whether another day than today is shown. */
    public boolean isPast() {
        return !body.asOf().equals(clock.today());
    }

    /** The newest version first. */
    public List<VersionRow> getHistory() {
        List<VersionRow> newest = new ArrayList<>(body.history());
        Collections.reverse(newest);
        return newest;
    }

    /** What departments proposed about it; nothing for who has nothing to do with it. */
    public List<TimelineEntry> getActs() {
        boolean may = actor.get().may(Right.STANDING_PROPOSE) || actor.get().may(Right.FILING_DECIDE);
        return may ? acts.timeline(actor.get(), id) : List.of();
    }

    /**
     * The department that the school belongs to by now, if it is another than the one that gave the code: whether the school
     * moves is a question to an officer and follows from nothing (T-30).
     */
    public String getMoved() {
        UnitView unit = units.require(body.unitCode());
        boolean moved = body.successor() == null && !unit.place().equals(body.place());
        return moved && actor.get().may(Right.FILING_ENTER)
                ? unit.place() + " " + CodeTable.LOCALITIES.find(unit.place()).orElse("")
                : null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
