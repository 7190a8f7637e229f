package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import skillcert.filing.ScopeChoice;
import skillcert.filing.ScopeRow;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;

/** A line of a body's range: occupation row × level × site × dates (R033). Certificates cite it (I4). */
@Entity
@Table(name = "scope_item")
public class ScopeItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "occupation_row_id")
    private int occupationRowId;

    private String level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected ScopeItem() {}

    /** A line in force from one day to another, both included. */
    public ScopeItem(long bodyId, ScopeChoice choice, Site site, LocalDate validFrom, LocalDate validUntil) {
        this.bodyId = bodyId;
        this.occupationRowId = choice.occupationRowId();
        this.level = choice.level();
        this.site = site;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** The row of the catalogue that it names. */
    public int occupationRowId() {
        return occupationRowId;
    }

    /** The line with the words of the catalogue. */
    public ScopeRow row(OccupationRow occupation) {
        return new ScopeRow(
                id,
                occupationRowId,
                occupation.code(),
                occupation.name(),
                occupation.workType(),
                level,
                Level.require(level).label(),
                site.id(),
                site.name(),
                validFrom,
                validUntil);
    }
}
