package skillcert.printing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.printing.PrintJobState;

/**
 * An order of an issuing body to print certificates of one approved list: ordered by the school, made by the office. Its
 * sheets are fixed when it is ordered.
 */
@Entity
@Table(name = "print_job")
public class PrintJob {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "body_name")
    private String bodyName;

    @Column(name = "list_id")
    private long listId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PrintJobState state;

    private int sheets;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_unit")
    private String orderedUnit;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "request_key")
    private String requestKey;

    @Version
    private long version;

    protected PrintJob() {}

    /** Orders; the name is the body's on the day of the order. */
    public PrintJob(
            long bodyId, String bodyName, long listId, int sheets, Actor actor, Instant at, IdempotencyKey key) {
        this.bodyId = bodyId;
        this.bodyName = bodyName;
        this.listId = listId;
        this.sheets = sheets;
        this.state = PrintJobState.ORDERED;
        this.orderedBy = actor.login();
        this.orderedUnit = actor.unit();
        this.orderedAt = at;
        this.requestKey = key.value();
    }

    /** Every tray has its file. */
    public void finish() {
        state = PrintJobState.MADE;
    }

    /** Identifier. */
    public long id() {
        return id;
    }

    /** The body that ordered. */
    public long bodyId() {
        return bodyId;
    }

    /** Name of the body on the day of the order. */
    public String bodyName() {
        return bodyName;
    }

    /** The approved list whose certificates are printed. */
    public long listId() {
        return listId;
    }

    /** Where it stands. */
    public PrintJobState state() {
        return state;
    }

    /** How many sheets. */
    public int sheets() {
        return sheets;
    }

    /** Login of who ordered. */
    public String orderedBy() {
        return orderedBy;
    }

    /** Whether a unit ordered it. */
    public boolean orderedBy(String unit) {
        return orderedUnit.equals(unit);
    }

    /** When it was ordered. */
    public Instant orderedAt() {
        return orderedAt;
    }
}
