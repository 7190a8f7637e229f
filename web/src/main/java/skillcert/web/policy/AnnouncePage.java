package skillcert.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.UnitKind;
import skillcert.policy.AnnouncementForm;
import skillcert.policy.Announcements;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** The form for an announcement. */
@Named
@ViewScoped
public class AnnouncePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Announcements announcements;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    @Inject
    private BusinessClock clock;

    private String title;
    private String content;
    private UnitKind[] kinds = {};
    private LocalDate from;
    private LocalDate until;

    @PostConstruct
    void prepare() {
        from = clock.today();
        until = from.plusDays(14);
    }

    /** Publishes it. */
    public String publish() {
        Set<UnitKind> chosen = EnumSet.noneOf(UnitKind.class);
        chosen.addAll(Set.of(kinds));
        long id = announcements.publish(
                actor.get(), new AnnouncementForm(title, content, chosen, from, until), key.get());
        return PortalPage.ANNOUNCEMENT.path() + "?faces-redirect=true&done=announcement.published&id=" + id;
    }

    /** All kinds of unit. */
    public UnitKind[] getAllKinds() {
        return UnitKind.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public UnitKind[] getKinds() {
        return kinds;
    }

    public void setKinds(UnitKind[] kinds) {
        this.kinds = kinds;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
