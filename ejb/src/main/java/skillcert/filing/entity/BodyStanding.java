package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.Standing;

/** Whether a body may act: the row that every issuing transaction locks first, so that an end binds at once (I13). */
@Entity
@Table(name = "body_standing")
public class BodyStanding {

    @Id
    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    private LocalDate since;

    @Version
    private long version;

    protected BodyStanding() {}

    /** The standing of a body that was just filed. */
    public BodyStanding(long bodyId, LocalDate since) {
        this.bodyId = bodyId;
        this.standing = Standing.FILED;
        this.since = since;
    }

    /** Whether it may act. */
    public Standing standing() {
        return standing;
    }

    /** Since when. */
    public LocalDate since() {
        return since;
    }
}
