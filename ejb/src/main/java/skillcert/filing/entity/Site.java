package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where a body assesses (R004). */
@Entity
@Table(name = "site")
public class Site {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    private String name;

    private String address;

    protected Site() {}

    /** A site of a body; its name is its own within the body. */
    public Site(long bodyId, String name, String address) {
        this.bodyId = bodyId;
        this.name = name;
        this.address = address;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }
}
