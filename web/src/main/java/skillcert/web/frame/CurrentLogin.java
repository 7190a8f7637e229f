package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.identity.Accounts;
import skillcert.identity.Sessions;
import skillcert.identity.Visit;
import skillcert.web.refusal.Refusals;

/**
 * The login behind this request, asked for once: what it still owes, and how long it lasts. The browser's session carries
 * a token; whether that login goes on is said by {@code identity} at every request, so that ending it binds at once.
 */
@Named
@RequestScoped
public class CurrentLogin {

    /** The header by which a browser says that nobody has touched anything: polling does not keep a login alive. */
    static final String BACKGROUND = "X-Background";

    private static final String TOKEN = "skillcert.login";
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int SPARE_SECONDS = 120;

    @EJB
    private Sessions sessions;

    @EJB
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "skillcert.session.idle.minutes", defaultValue = "30")
    private int idleMinutes;

    private Optional<Visit> visit;

    /** Begins a login of this account, whose password was right; one that the browser had before is signed out. */
    public void begin(String login) {
        HttpSession session = request.getSession();
        sessions.signOut(token().orElse(null));
        String token =
                sessions.begin(accounts.requireActor(login), request.getRemoteAddr(), request.getHeader("User-Agent"));
        session.setAttribute(TOKEN, token);
        // a little longer than the login itself: the end is said by the login, with its reason
        session.setMaxInactiveInterval(idleMinutes * SECONDS_OF_A_MINUTE + SPARE_SECONDS);
        visit = null;
    }

    /** The token of this login, for doors that change it. */
    public Optional<String> token() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(TOKEN));
    }

    /** The request as the login sees it; empty when nobody is signed in or the login has ended. */
    public Optional<Visit> visit() {
        if (visit == null) {
            visit = sessions.visit(token().orElse(null), "true".equals(request.getHeader(BACKGROUND)))
                    .map(found -> found.in(request.getRemoteAddr(), Refusals.reference(request)));
        }
        return visit;
    }

    /** Asks again at the next {@link #visit}: a step was just done. */
    public void forget() {
        visit = null;
    }

    /** The request of somebody who is signed in; {@link PageFilter} stands before every page that asks. */
    public Visit require() {
        return visit().orElseThrow();
    }

    /** Signs out. */
    public void end() {
        sessions.signOut(token().orElse(null));
    }

    /** For the page: how many seconds the login lasts if nothing more is done. */
    public long getLeft() {
        return visit().map(now -> now.left().toSeconds()).orElse(0L);
    }
}
