package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import skillcert.identity.AccountAdministration;
import skillcert.identity.PersonForm;
import skillcert.kernel.IdType;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** States the person behind an account that was made without one. */
@Named
@ViewScoped
public class AccountPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountAdministration accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private AccountPage page;

    private IdType idType = IdType.RESIDENT;
    private String idNumber;

    /** States it, once for ever. */
    public String state() {
        PersonForm person = new PersonForm(idType, idNumber);
        // whatever comes of it, the page does not keep the number
        idNumber = null;
        accounts.state(actor.get(), page.getLogin(), person);
        return PortalPage.ACCOUNT.path() + "?faces-redirect=true&login="
                + page.getAccount().login() + "&done=account.stated";
    }

    /** The kinds of document that a person is stated by. */
    public List<IdType> getIdTypes() {
        return PersonForm.TYPES;
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
}
