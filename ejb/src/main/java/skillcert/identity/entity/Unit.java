package skillcert.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.identity.IdentityError;
import skillcert.identity.UnitForm;
import skillcert.identity.UnitRefusedException;
import skillcert.identity.UnitView;
import skillcert.kernel.UnitKind;

/** An office or school that works with the product. Made once; code and kind never change. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UnitKind kind;

    private String name;

    private String place;

    protected Unit() {}

    /**
     * @param form what it shall be
     * @throws UnitRefusedException code, name or place has the wrong form
     */
    public Unit(UnitForm form) {
        if (!matches(form.code(), "[A-Za-z0-9][A-Za-z0-9._-]{1,31}")
                || form.kind() == null
                || !matches(form.name(), "\\S(.{0,118}\\S)?")
                || !matches(form.place(), "[0-9]{2}")) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_MALFORMED, String.valueOf(form.code()));
        }
        this.code = form.code();
        this.kind = form.kind();
        this.name = form.name();
        this.place = form.place();
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    /** Its code. */
    public String code() {
        return code;
    }

    /** What kind of unit. */
    public UnitKind kind() {
        return kind;
    }

    /** Full name. */
    public String name() {
        return name;
    }

    /** Two digits of table 5: its territory. */
    public String place() {
        return place;
    }

    /** As others see it. */
    public UnitView view() {
        return new UnitView(code, kind, name, place);
    }
}
