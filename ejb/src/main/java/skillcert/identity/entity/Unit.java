package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.identity.IdentityError;
import skillcert.identity.UnitDetail;
import skillcert.identity.UnitForm;
import skillcert.identity.UnitRefusedException;
import skillcert.identity.UnitRow;
import skillcert.identity.UnitView;
import skillcert.kernel.UnitKind;
import skillcert.keys.Sealed;
import skillcert.numbering.CodeTable;
import skillcert.numbering.OrganisationCode;

/**
 * An office or school that works with the product. It is made once and never deleted: code and kind never change, a unit
 * that works no more is closed, and from then on nobody acts for it.
 */
@Entity
@Table(name = "unit")
public class Unit {

    private static final String PROVINCE_PLACE = "00";

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private UnitKind kind;

    private String name;

    private String place;

    @Column(name = "organisation_code")
    private String organisationCode;

    @Column(name = "parent_code")
    private String parentCode;

    private String contact;

    @Column(name = "contact_phone")
    private Sealed contactPhone;

    @Embedded
    private UnitStanding standing = new UnitStanding();

    @Version
    private long version;

    protected Unit() {}

    /**
     * @param form what it shall be
     * @param phone the contact's telephone number, sealed, or null
     * @throws UnitRefusedException code, name, place, organisation code or contact breaks its rule
     */
    public Unit(UnitForm form, Sealed phone) {
        if (!matches(form.code(), "[A-Za-z0-9][A-Za-z0-9._-]{1,31}") || form.kind() == null) {
            throw malformed(form);
        }
        this.code = form.code();
        this.kind = form.kind();
        describe(form, phone);
    }

    /**
     * Takes over what may change: name, place, organisation code, parent and contact.
     *
     * @param phone the contact's telephone number, sealed, or null to keep the one it has
     * @throws UnitRefusedException as when it was made, or the form means another kind
     */
    public void describe(UnitForm form, Sealed phone) {
        if (form.kind() != kind
                || !matches(form.name(), "\\S(.{0,118}\\S)?")
                || !matches(text(form.contact()), ".{0,60}")) {
            throw malformed(form);
        }
        requirePlace(form);
        name = form.name();
        place = form.place();
        organisationCode = organisationCode(form);
        parentCode = text(form.parentCode()).isEmpty() ? null : form.parentCode();
        contact = text(form.contact());
        contactPhone = phone == null ? contactPhone : phone;
    }

    /** The territory is a department of table 5; the province is 00 and a city is never (T-16). */
    private void requirePlace(UnitForm form) {
        boolean province = PROVINCE_PLACE.equals(form.place());
        if (form.place() == null
                || CodeTable.LOCALITIES.find(form.place()).isEmpty()
                || kind == UnitKind.PROVINCE && !province
                || kind == UnitKind.CITY && province) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_PLACE, code);
        }
    }

    private String organisationCode(UnitForm form) {
        if (!text(form.organisationCode()).isEmpty()) {
            return new OrganisationCode(form.organisationCode()).value();
        }
        if (kind == UnitKind.SCHOOL || kind == UnitKind.PROVIDER) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_ORGANISATION, code);
        }
        return "";
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    private static UnitRefusedException malformed(UnitForm form) {
        String shown = matches(form.code(), "[A-Za-z0-9._-]{1,32}") ? form.code() : "?";
        return new UnitRefusedException(IdentityError.IDENTITY_UNIT_MALFORMED, shown);
    }

    /**
     * Closes it: from now on nobody acts for it.
     *
     * @throws UnitRefusedException IDENTITY_UNIT_STATE when it is closed already
     */
    public void close(LocalDate today, String reason) {
        standing.close(code, today, reason);
    }

    /**
     * Opens it again.
     *
     * @throws UnitRefusedException IDENTITY_UNIT_STATE when it is open
     */
    public void reopen() {
        standing.reopen(code);
    }

    /** Whether it works with the product. */
    public boolean open() {
        return standing.open();
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

    /** The authority it belongs to, or null. */
    public String parentCode() {
        return parentCode;
    }

    /** The contact's telephone number, or null. */
    public Sealed contactPhone() {
        return contactPhone;
    }

    /** Changes with every change. */
    public long version() {
        return version;
    }

    /** Takes the contact's telephone number away. */
    public void removePhone() {
        contactPhone = null;
    }

    /** As others see it. */
    public UnitView view() {
        return new UnitView(code, kind, name, place);
    }

    /** As a line of the list. */
    public UnitRow row() {
        return new UnitRow(code, kind, name, place, organisationCode, standing.state());
    }

    /** In full; the telephone number as it may be shown. */
    public UnitDetail detail(String parentName, String maskedPhone) {
        return new UnitDetail(
                view(),
                CodeTable.LOCALITIES.find(place).orElse(place),
                organisationCode,
                parentCode == null ? "" : parentCode,
                parentName,
                contact,
                maskedPhone,
                standing.closedOn(),
                standing.closedReason(),
                version);
    }
}
