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

/**
 * A line of a body's range: occupation row × level × site × dates (R033), from the version that brought it to the version
 * that ended it. Certificates cite it (I4).
 */
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

    @Column(name = "from_version")
    private int fromVersion;

    @Column(name = "until_version")
    private Integer untilVersion;

    protected ScopeItem() {}

    /** A line that a version brings, in force from one day to another, both included. */
    public ScopeItem(
            long bodyId, int fromVersion, ScopeChoice choice, Site site, LocalDate validFrom, LocalDate validUntil) {
        this.bodyId = bodyId;
        this.fromVersion = fromVersion;
        this.occupationRowId = choice.occupationRowId();
        this.level = choice.level();
        this.site = site;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** Ends it with a version: that one no longer has it. */
    public void end(int version) {
        untilVersion = version;
    }

    /** Whether a choice on a site, valid until a day, says just this. */
    public boolean is(ScopeChoice choice, Site place, LocalDate until) {
        return occupationRowId == choice.occupationRowId()
                && level.equals(choice.level())
                && site.id() == place.id()
                && validUntil.equals(until);
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
