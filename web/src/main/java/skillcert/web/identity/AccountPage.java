package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import skillcert.identity.AccountAdministration;
import skillcert.identity.AccountForm;
import skillcert.identity.AccountView;
import skillcert.identity.OneTimePassword;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** One account: what the system administrator changes of it. Its roles are in {@link AccountRoles}. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountAdministration accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    private String login;
    private String name;
    private String phone;
    private String reason;
    private AccountView account;
    private OneTimePassword made;

    /** Reads the account. */
    public void open() {
        account = accounts.require(actor.get(), login);
        name = account.name();
    }

    /** Changes name and telephone number. */
    public String change() {
        AccountForm form = new AccountForm(login, account.unitCode(), name, phone);
        accounts.change(actor.get(), form, account.version());
        return done("changed");
    }

    /** Takes the telephone number away. */
    public String removePhone() {
        accounts.removePhone(actor.get(), login);
        return done("changed");
    }

    /** Closes the account to its person. */
    public String disable() {
        accounts.disable(actor.get(), login, reason);
        return done("disabled");
    }

    /** Opens it again. */
    public String enable() {
        accounts.enable(actor.get(), login);
        return done("enabled");
    }

    /** Ends a lock before its time. */
    public String unlock() {
        accounts.unlock(actor.get(), login);
        return done("unlocked");
    }

    /** Gives it another password, which the page that follows shows this once. */
    public void resetPassword() {
        made = accounts.resetPassword(actor.get(), login, reason, key.get());
        account = accounts.require(actor.get(), login);
    }

    private String done(String what) {
        return PortalPage.ACCOUNT.path() + "?faces-redirect=true&login=" + account.login() + "&done=account." + what;
    }

    /** Whether this is the account of who looks at it: nobody administers their own. */
    public boolean isOwn() {
        return actor.get().login().equals(account.login());
    }

    /** The account. */
    public AccountView getAccount() {
        return account;
    }

    /** The password that was just made, or null. */
    public OneTimePassword getMade() {
        return made;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
