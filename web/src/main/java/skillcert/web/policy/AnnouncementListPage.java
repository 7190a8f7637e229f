package skillcert.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.policy.AnnouncementView;
import skillcert.policy.Announcements;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** Announcements for the own kind of unit; who may publish sees all. */
@Named
@RequestScoped
public class AnnouncementListPage {

    @EJB
    private Announcements announcements;

    @Inject
    private CurrentActor actor;

    private ListView<AnnouncementView> list;

    @PostConstruct
    void prepare() {
        List<String> states =
                Arrays.stream(AnnouncementView.State.values()).map(Enum::name).toList();
        list = new ListView<>(
                "announcements",
                Set.of(),
                List.of(
                        ListColumn.<AnnouncementView>text("title", AnnouncementView::title)
                                .linked(row -> PortalPage.ANNOUNCEMENT.path() + "?id=" + row.id()),
                        ListColumn.<AnnouncementView>code("from", AnnouncementView::from)
                                .plain(),
                        ListColumn.<AnnouncementView>code("until", AnnouncementView::until)
                                .plain(),
                        ListColumn.<AnnouncementView>code("publishedBy", AnnouncementView::publishedBy),
                        ListColumn.<AnnouncementView>code("publishedAt", row -> Shown.minute(row.publishedAt()))
                                .plain(),
                        ListColumn.<AnnouncementView>state(
                                "state", AnnouncementView::state, "announcement.state", states)),
                query -> announcements.list(actor.get(), query));
    }

    /** The list. */
    public ListView<AnnouncementView> getList() {
        return list;
    }

    /** Whether the account may publish. */
    public boolean isPublisher() {
        return announcements.mayPublish(actor.get());
    }

    /** What is shown now and was not read, for the page that follows the login. */
    public List<AnnouncementView> getUnread() {
        return announcements.unread(actor.get());
    }
}
