package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import skillcert.numbering.BodyCode;

/** A school as filed: its code for ever, one body a unit. The row never changes; standing, versions and range do. */
@Entity
@Table(name = "body")
public class Body {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "unit_code")
    private String unitCode;

    private String code;

    private String place;

    protected Body() {}

    /**
     * @param unitCode of the school
     * @param code just given; its positions 8–9 are the determining department (T-16)
     */
    public Body(String unitCode, BodyCode code) {
        this.unitCode = unitCode;
        this.code = code.value();
        this.place = code.locality();
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** The school's unit. */
    public String unitCode() {
        return unitCode;
    }

    /** Positions 1–13. */
    public String code() {
        return code;
    }

    /** The determining department by table 5. */
    public String place() {
        return place;
    }
}
