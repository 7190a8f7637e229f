package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.SiteKind;
import skillcert.filing.SiteLine;

/** A place where a body assesses (R004), from the version that brought it to the version that ended it. */
@Entity
@Table(name = "site")
public class Site {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SiteKind kind;

    private String name;

    private String address;

    @Column(name = "from_version")
    private int fromVersion;

    @Column(name = "until_version")
    private Integer untilVersion;

    protected Site() {}

    /** A site from a version of its body on. */
    public Site(long bodyId, SiteLine line, int fromVersion) {
        this.bodyId = bodyId;
        kind = line.kind();
        name = line.name();
        address = line.address();
        this.fromVersion = fromVersion;
    }

    /** Ends it with a version: that one no longer has it. */
    public void end(int version) {
        untilVersion = version;
    }

    /** Whether a line of an application means this place. */
    public boolean is(SiteLine line) {
        return line.samePlace(kind, name, address);
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Where it is. */
    public String address() {
        return address;
    }
}
