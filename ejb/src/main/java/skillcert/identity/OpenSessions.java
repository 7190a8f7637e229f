package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.identity.control.SessionEnding;
import skillcert.identity.control.SessionRepository;
import skillcert.identity.control.SignInRules;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** The door to who is signed in where: everybody sees and ends their own logins, the security administrator all. */
@Stateless
public class OpenSessions {

    @Inject
    private SessionRepository sessions;

    @Inject
    private SessionEnding ending;

    @Inject
    private SignInRules rules;

    @Inject
    private BusinessClock clock;

    /** The actor's own logins that have not ended, newest first. */
    @Permitted
    public List<SessionView> mine(Actor actor) {
        return sessions.live(actor.login(), rules, clock.realInstant()).stream()
                .map(session -> SessionRepository.view(session, actor.name(), ""))
                .toList();
    }

    /**
     * The login of the actor before this one, so that a stranger's shows.
     *
     * @param session number of the present one
     */
    @Permitted
    public Optional<SessionView> findLast(Actor actor, long session) {
        return own(actor, session)
                .flatMap(sessions::findBefore)
                .map(before -> SessionRepository.view(before, actor.name(), ""));
    }

    /**
     * Ends one login of the actor's own; one that has ended stays so.
     *
     * @throws UnknownSessionException there is none, or it is another's
     */
    @Permitted
    public void endMine(Actor actor, long session) {
        LoginSession found = own(actor, session).orElseThrow(() -> new UnknownSessionException(session));
        ending.end(actor, found, SessionEnd.ENDED_BY_SELF, clock.realInstant());
    }

    private Optional<LoginSession> own(Actor actor, long session) {
        return sessions.find(session).filter(found -> found.login().equals(actor.login()));
    }

    /** Ends all logins of the actor's own, this one too; how many. */
    @Permitted
    public int endAllMine(Actor actor) {
        return ending.endAll(actor, actor.login(), 0, SessionEnd.ENDED_BY_SELF, clock.realInstant());
    }

    /** All logins that have not ended, newest first; columns login, name, unit, unitName, address, startedAt and lastSeenAt. */
    @Permitted(Right.SECURITY_ADMINISTER)
    public ListPage<SessionView> all(Actor actor, ListQuery query) {
        return sessions.page(query, rules, clock.realInstant());
    }

    /**
     * Ends a login of anybody.
     *
     * @throws UnknownSessionException there is none
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public void end(Actor actor, long session) {
        LoginSession found = sessions.find(session).orElseThrow(() -> new UnknownSessionException(session));
        ending.end(actor, found, SessionEnd.ENDED_BY_OTHER, clock.realInstant());
    }
}
