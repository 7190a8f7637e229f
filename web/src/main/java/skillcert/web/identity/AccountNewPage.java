package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import skillcert.identity.AccountAdministration;
import skillcert.identity.AccountForm;
import skillcert.identity.OneTimePassword;
import skillcert.identity.PersonForm;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.IdType;
import skillcert.kernel.UnitKind;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;

/** Makes an account without any role, and shows its one-time password this once. */
@Named
@ViewScoped
public class AccountNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountAdministration accounts;

    @EJB
    private transient Units units;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    private String login;
    private String unitCode;
    private String name;
    private String phone;
    private IdType idType = IdType.RESIDENT;
    private String idNumber;
    private OneTimePassword made;

    /** Makes the account; the page that follows shows its password and no form. */
    public void create() {
        String typed = login.strip().toLowerCase(Locale.ROOT);
        PersonForm person = new PersonForm(idType, idNumber);
        // whatever comes of it, the page does not keep the number
        idNumber = null;
        made = accounts.create(actor.get(), new AccountForm(typed, unitCode, name, phone, person), key.get());
    }

    /** The kinds of document that a person is stated by. */
    public List<IdType> getIdTypes() {
        return PersonForm.TYPES;
    }

    /** The units that work with the product, by kind and code. */
    public List<UnitView> getUnits() {
        return Stream.of(UnitKind.values())
                .flatMap(kind -> units.ofKind(kind).stream())
                .toList();
    }

    /** The account that was made, or null. */
    public OneTimePassword getMade() {
        return made;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
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

    public IdType getIdType() {
        return idType;
    }

    public void setIdType(IdType idType) {
        this.idType = idType;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
