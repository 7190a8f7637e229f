package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingKind;

/** What became of a body that was merged or moved: its one successor, which may have several parents (R111, T-29). */
@Entity
@Immutable
@Table(name = "body_lineage")
public class Lineage {

    @Id
    @Column(name = "parent_id")
    private long parentId;

    @Column(name = "child_id")
    private long childId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingKind kind;

    private LocalDate since;

    @Column(name = "filing_id")
    private long filingId;

    protected Lineage() {}

    /** @param filing the approved application that says so */
    public Lineage(long parentId, long childId, Filing filing, LocalDate since) {
        this.parentId = parentId;
        this.childId = childId;
        this.kind = filing.kind();
        this.since = since;
        this.filingId = filing.id();
    }

    /** The body that ended. */
    public long parentId() {
        return parentId;
    }

    /** The body that came of it. */
    public long childId() {
        return childId;
    }

    /** How. */
    public FilingKind kind() {
        return kind;
    }

    /** Since when. */
    public LocalDate since() {
        return since;
    }
}
