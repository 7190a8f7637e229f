package skillcert.web.administration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.administration.ServerState;
import skillcert.administration.ServerView;
import skillcert.web.frame.CurrentActor;

/** How the server stands; nothing in it is secret. */
@Named
@RequestScoped
public class ServerPage {

    @EJB
    private ServerState state;

    @Inject
    private CurrentActor actor;

    private ServerView server;

    /** How it stands. */
    public ServerView getServer() {
        if (server == null) {
            server = state.view(actor.get());
        }
        return server;
    }
}
