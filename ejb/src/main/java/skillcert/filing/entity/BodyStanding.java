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
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.Standing;
import skillcert.filing.VersionAct;

/**
 * Whether a body may act and which version of it is the last: the row that every issuing transaction locks first, so that
 * an end binds at once (I13), and that every change of the body locks alone, so that versions come one after the other.
 */
@Entity
@Table(name = "body_standing")
public class BodyStanding {

    @Id
    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "unit_code")
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    private LocalDate since;

    @Column(name = "version_no")
    private int versionNo;

    @Version
    private long version;

    protected BodyStanding() {}

    /** The standing of a body that was just filed, with its first version. */
    public BodyStanding(Body body, LocalDate since) {
        bodyId = body.id();
        unitCode = body.unitCode();
        standing = Standing.FILED;
        this.since = since;
        versionNo = 1;
    }

    /**
     * Counts the version of an approved application; the standing stays.
     *
     * @return its number
     * @throws FilingException FILING_BODY_ENDED: nothing comes after a cancellation (R108)
     */
    public int advance(String bodyCode) {
        requireNotEnded(bodyCode);
        return ++versionNo;
    }

    /**
     * Counts the version of an act of a department and takes its standing.
     *
     * @throws FilingException as {@link #requireFits} says
     */
    public void take(String bodyCode, VersionAct act, LocalDate today) {
        requireFits(bodyCode, act);
        versionNo++;
        standing = act.standing();
        since = today;
    }

    /**
     * Refuses an act that does not fit: only a filed body can be suspended, only a suspended one restored.
     *
     * @throws FilingException FILING_BODY_ENDED after a cancellation, FILING_STANDING
     */
    public void requireFits(String bodyCode, VersionAct act) {
        requireNotEnded(bodyCode);
        boolean fits =
                switch (act) {
                    case SUSPENDED -> standing == Standing.FILED;
                    case LIFTED -> standing == Standing.SUSPENDED;
                    default -> true;
                };
        if (!fits) {
            throw new FilingException(FilingError.FILING_STANDING, bodyCode, standing, act);
        }
    }

    private void requireNotEnded(String bodyCode) {
        if (standing == Standing.CANCELLED) {
            throw new FilingException(FilingError.FILING_BODY_ENDED, bodyCode, since);
        }
    }

    /** Whether it may act. */
    public Standing standing() {
        return standing;
    }

    /** Since when. */
    public LocalDate since() {
        return since;
    }

    /** The number of its last version. */
    public int versionNo() {
        return versionNo;
    }
}
