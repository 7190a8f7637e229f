package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That somebody has read an announcement: it is not shown to them by itself again. */
@Entity
@Table(name = "announcement_read")
public class AnnouncementRead {

    /**
     * Who read what.
     *
     * @param announcementId its number
     * @param login who
     */
    @Embeddable
    public record Key(@Column(name = "announcement_id") long announcementId, String login) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "read_at")
    private Instant readAt;

    protected AnnouncementRead() {}

    /** Read now. */
    public AnnouncementRead(Key key, Instant at) {
        this.key = key;
        this.readAt = at;
    }
}
