package skillcert.web.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import skillcert.filing.FilingForm;
import skillcert.filing.ScopeChoice;

/** What is typed in the form of an application, before it becomes a {@link FilingForm}; the door checks every field. */
public class FilingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unitCode;
    private String name;
    private String organisationCode;
    private String place;
    private String address;
    private String siteName;
    private String siteAddress;
    private LocalDate validUntil;

    /** Begins with what was entered before. */
    void take(FilingForm before) {
        unitCode = before.unitCode();
        name = before.name();
        organisationCode = before.organisationCode();
        place = before.place();
        address = before.address();
        siteName = before.siteName();
        siteAddress = before.siteAddress();
        validUntil = before.validUntil();
    }

    /** The form with this range. */
    FilingForm form(Set<ScopeChoice> range) {
        return new FilingForm(
                unitCode, name, organisationCode, place, address, siteName, siteAddress, validUntil, range);
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisationCode() {
        return organisationCode;
    }

    public void setOrganisationCode(String organisationCode) {
        this.organisationCode = organisationCode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSiteName() {
        return siteName;
    }

    public void setSiteName(String siteName) {
        this.siteName = siteName;
    }

    public String getSiteAddress() {
        return siteAddress;
    }

    public void setSiteAddress(String siteAddress) {
        this.siteAddress = siteAddress;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
