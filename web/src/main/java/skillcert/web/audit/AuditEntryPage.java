package skillcert.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditLine;
import skillcert.audit.AuditLog;
import skillcert.audit.AuditOutcome;
import skillcert.identity.People;
import skillcert.identity.Role;
import skillcert.web.frame.CurrentActor;

/** One entry of the audit with everything that it tells. */
@Named
@RequestScoped
public class AuditEntryPage {

    @EJB
    private AuditLog log;

    @EJB
    private People people;

    @Inject
    private CurrentActor actor;

    private String place;
    private LogLine line;

    /** Reads the entry at the place in the address. */
    public void open() {
        AuditLine entry = log.require(actor.get(), place);
        line = new LogLine(entry, people.of(List.of(entry.actor())).get(entry.actor()));
    }

    /** The entry. */
    public LogLine getLine() {
        return line;
    }

    /** What happened, in words; the text itself if it is none of ours. */
    public String getEvent() {
        return LogList.word(AuditEvent.class, "audit.event", line.entry().event())
                .toString();
    }

    /** How it ended, in words; the text itself if it is none of ours. */
    public String getOutcome() {
        return LogList.word(AuditOutcome.class, "audit.outcome", line.entry().outcome())
                .toString();
    }

    /** The roles in words. */
    public String getRoles() {
        return Arrays.stream(line.entry().role().split(","))
                .map(role -> LogList.word(Role.class, "role", role).toString())
                .collect(Collectors.joining("、"));
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
