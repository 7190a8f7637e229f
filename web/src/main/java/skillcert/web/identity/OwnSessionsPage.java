package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import skillcert.identity.OpenSessions;
import skillcert.identity.SessionView;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.CurrentLogin;
import skillcert.web.frame.PortalPage;

/** 我的会话: the login before this one, and one's own logins, each of which can be ended. */
@Named
@RequestScoped
public class OwnSessionsPage {

    @EJB
    private OpenSessions open;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentLogin login;

    private List<SessionView> sessions;

    /** Ends one of them. */
    public String end(long session) {
        open.endMine(actor.get(), session);
        return PortalPage.OWN_SESSIONS.path() + "?faces-redirect=true&done=session.ended";
    }

    /** Ends all of them, this one too, which leads to the login. */
    public void endAll() throws IOException {
        open.endAllMine(actor.get());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml?done=signed.out.everywhere");
    }

    /** One's own logins, newest first. */
    public List<SessionView> getSessions() {
        if (sessions == null) {
            sessions = open.mine(actor.get());
        }
        return sessions;
    }

    /** Whether this is the login of this window. */
    public boolean isThis(SessionView session) {
        return session.id() == login.require().session();
    }

    /** The login before this one, or null. */
    public SessionView getLast() {
        return open.findLast(actor.get(), login.require().session()).orElse(null);
    }
}
