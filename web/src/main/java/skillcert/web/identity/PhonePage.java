package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.identity.TelephoneReveals;
import skillcert.web.frame.CurrentActor;

/** Shows one telephone number in full, once, to the system administrator who says why (I14). Nothing of it is kept. */
@Named
@RequestScoped
public class PhonePage {

    @EJB
    private TelephoneReveals reveals;

    @Inject
    private CurrentActor actor;

    private String login;
    private String unit;
    private String reason;
    private String number;

    /** Asks the door; the same answer shows it. */
    public void reveal() {
        number = unit == null || unit.isEmpty()
                ? reveals.ofAccount(actor.get(), login, reason)
                : reveals.ofUnit(actor.get(), unit, reason);
    }

    /** The number, or null before it was asked for. */
    public String getNumber() {
        return number;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
