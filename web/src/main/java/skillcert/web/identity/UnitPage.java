package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import skillcert.identity.UnitDetail;
import skillcert.identity.Units;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One unit, and closing it or opening it again; nothing is deleted. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Units units;

    @Inject
    private CurrentActor actor;

    private String code;
    private String reason;
    private UnitDetail unit;

    /** Reads the unit. */
    public void open() {
        unit = units.detail(actor.get(), code);
    }

    /** Closes it. */
    public String close() {
        units.close(actor.get(), code, reason);
        return done("closed");
    }

    /** Opens it again. */
    public String reopen() {
        units.reopen(actor.get(), code);
        return done("reopened");
    }

    /** Takes the contact's telephone number away. */
    public String removePhone() {
        units.removePhone(actor.get(), code);
        return done("changed");
    }

    private String done(String what) {
        return PortalPage.UNIT.path() + "?faces-redirect=true&code="
                + unit.unit().code() + "&done=unit." + what;
    }

    /** The unit. */
    public UnitDetail getUnit() {
        return unit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
