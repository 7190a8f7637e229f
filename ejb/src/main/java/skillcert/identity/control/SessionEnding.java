package skillcert.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.SessionEnd;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Actor;

/** Ends logins and says so in the audit, once each. */
@Dependent
public class SessionEnding {

    private final SessionRepository sessions;
    private final SignInRules rules;
    private final AuditTrail audit;

    @Inject
    public SessionEnding(SessionRepository sessions, SignInRules rules, AuditTrail audit) {
        this.sessions = sessions;
        this.rules = rules;
        this.audit = audit;
    }

    /** Ends this login, if nobody has before. */
    public void end(Actor by, LoginSession session, SessionEnd reason, Instant now) {
        if (sessions.end(session, reason, now)) {
            AuditEvent event = reason == SessionEnd.SIGNED_OUT ? AuditEvent.ACCOUNT_LOGOUT : AuditEvent.SESSION_ENDED;
            audit.record(by, event, session.login(), session.id() + " " + reason);
        }
    }

    /**
     * Ends the logins of an account.
     *
     * @param kept number of the one that goes on; 0 for none
     * @return how many were ended
     */
    public int endAll(Actor by, String login, long kept, SessionEnd reason, Instant now) {
        List<LoginSession> ended = sessions.live(login, rules, now).stream()
                .filter(session -> session.id() != kept)
                .toList();
        ended.forEach(session -> end(by, session, reason, now));
        return ended.size();
    }
}
