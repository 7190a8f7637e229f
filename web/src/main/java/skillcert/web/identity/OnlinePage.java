package skillcert.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import skillcert.identity.OpenSessions;
import skillcert.identity.SessionView;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.frame.Texts;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** 在线会话: everybody who is signed in, for the security administrator, who can end a login by its number. */
@Named
@RequestScoped
public class OnlinePage {

    @EJB
    private OpenSessions open;

    @Inject
    private CurrentActor actor;

    private ListView<SessionView> list;
    private Long session;

    @PostConstruct
    void prepare() {
        list = new ListView<>("session", Set.of(), columns(), query -> open.all(actor.get(), query));
    }

    private static List<ListColumn<SessionView>> columns() {
        return List.of(
                ListColumn.<SessionView>code("id", SessionView::id).plain(),
                ListColumn.text("login", SessionView::login),
                ListColumn.text("name", SessionView::name),
                ListColumn.text("address", SessionView::address),
                ListColumn.<SessionView>text("browser", SessionView::browser).plain(),
                ListColumn.<SessionView>text("startedAt", row -> Shown.minute(row.startedAt()))
                        .unfiltered(),
                ListColumn.<SessionView>text("lastSeenAt", row -> Shown.minute(row.lastSeenAt()))
                        .unfiltered(),
                ListColumn.<SessionView>text("admitted", row -> Texts.of("session.admitted." + row.admitted()))
                        .plain());
    }

    /** Ends the login of the typed number; it stops at its next request. */
    public String end() {
        open.end(actor.get(), session);
        return PortalPage.ONLINE.path() + "?faces-redirect=true&done=session.ended";
    }

    /** The logins. */
    public ListView<SessionView> getList() {
        return list;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
