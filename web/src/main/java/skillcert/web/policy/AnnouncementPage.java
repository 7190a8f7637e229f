package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import skillcert.policy.AnnouncementView;
import skillcert.policy.Announcements;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One announcement: to be read, and by who may publish to be withdrawn. */
@Named
@ViewScoped
public class AnnouncementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Announcements announcements;

    @Inject
    private CurrentActor actor;

    private long id;
    private AnnouncementView announcement;
    private String reason;

    /** Reads the announcement of the address. */
    public void open() {
        announcement = announcements.require(actor.get(), id);
    }

    /** Notes that it was read. */
    public String read() {
        announcements.read(actor.get(), id);
        return PortalPage.QUEUE.path() + "?faces-redirect=true";
    }

    /** Takes it back. */
    public String withdraw() {
        announcements.withdraw(actor.get(), id, reason);
        return PortalPage.ANNOUNCEMENTS.path() + "?faces-redirect=true&done=announcement.withdrawn";
    }

    /** The announcement. */
    public AnnouncementView getAnnouncement() {
        if (announcement == null) {
            open();
        }
        return announcement;
    }

    /** Its lines. */
    public List<String> getLines() {
        return getAnnouncement().content().lines().toList();
    }

    /** Whether the account may withdraw it. */
    public boolean isWithdrawable() {
        return announcements.mayPublish(actor.get()) && getAnnouncement().state() != AnnouncementView.State.WITHDRAWN;
    }

    /** Whether it waits to be read. */
    public boolean isUnread() {
        return announcements.unread(actor.get()).stream().anyMatch(each -> each.id() == id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
