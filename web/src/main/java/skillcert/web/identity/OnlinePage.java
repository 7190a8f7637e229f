package skillcert.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

/** 在线会话: everybody who is signed in, for the security administrator, who can end each login. */
@Named
@RequestScoped
public class OnlinePage {

    @EJB
    private OpenSessions open;

    @Inject
    private CurrentActor actor;

    @Inject
    private HttpServletRequest request;

    private ListView<SessionView> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>("session", Set.of(), columns(), query -> open.all(actor.get(), query))
                .acting("end", "end:one", "session.end", SessionView::id);
    }

    private static List<ListColumn<SessionView>> columns() {
        return List.of(
                ListColumn.<SessionView>code("id", SessionView::id).plain(),
                ListColumn.text("login", SessionView::login),
                ListColumn.text("name", SessionView::name),
                ListColumn.<SessionView>text("unitName", SessionView::unitName),
                ListColumn.text("address", SessionView::address),
                ListColumn.<SessionView>text("browser", SessionView::browser).plain(),
                ListColumn.<SessionView>text("startedAt", row -> Shown.minute(row.startedAt()))
                        .unfiltered(),
                ListColumn.<SessionView>text("lastSeenAt", row -> Shown.minute(row.lastSeenAt()))
                        .unfiltered(),
                ListColumn.<SessionView>text("admitted", row -> Texts.of("session.admitted." + row.admitted()))
                        .plain());
    }

    /** Ends the login whose button was pressed; it stops at its next request. */
    public String end() {
        String number = request.getParameter("end:one");
        open.end(actor.get(), number != null && number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0);
        return PortalPage.ONLINE.path() + "?faces-redirect=true&done=session.ended";
    }

    /** The logins. */
    public ListView<SessionView> getList() {
        return list;
    }
}
