package skillcert.web.identity;

import java.io.Serializable;
import skillcert.identity.UnitDetail;
import skillcert.identity.UnitForm;
import skillcert.kernel.UnitKind;

/** What is typed in the form of a unit, before it becomes a {@link UnitForm}; the door checks every field. */
public class UnitDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private UnitKind kind;
    private String name;
    private String place;
    private String organisationCode;
    private String parentCode;
    private String contact;
    private String contactPhone;
    private String shownPhone = "";

    /** Begins with what the unit is; the telephone number is shown masked and taken over only when it is typed anew. */
    void take(UnitDetail unit) {
        code = unit.unit().code();
        kind = unit.unit().kind();
        name = unit.unit().name();
        place = unit.unit().place();
        organisationCode = unit.organisationCode();
        parentCode = unit.parentCode();
        contact = unit.contact();
        shownPhone = unit.contactPhone();
    }

    /** The form as typed. */
    UnitForm form() {
        return new UnitForm(
                text(code), kind, text(name), place, text(organisationCode), parentCode, text(contact), contactPhone);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The telephone number it has, masked. */
    public String getShownPhone() {
        return shownPhone;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOrganisationCode() {
        return organisationCode;
    }

    public void setOrganisationCode(String organisationCode) {
        this.organisationCode = organisationCode;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
