package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import skillcert.identity.AccessControl;
import skillcert.identity.AccessView;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** How one account signs in, and the reset of its second factor. */
@Named
@ViewScoped
public class AccessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccessControl access;

    @Inject
    private CurrentActor actor;

    private String login;
    private AccessView account;
    private String reason;

    /** Reads the account. */
    public void open() {
        account = access.require(actor.get(), login);
    }

    /** Takes its second factor away. */
    public String reset() {
        access.resetFactor(actor.get(), account.account().login(), reason);
        return PortalPage.ACCESSES.path() + "?faces-redirect=true&done=factor.reset";
    }

    /** Whether there is anything to reset: a factor, and not one's own. */
    public boolean isResettable() {
        return account.enrolledAt() != null
                && !account.account().login().equals(actor.get().login());
    }

    /** The account as it was read. */
    public AccessView getAccount() {
        return account;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
