package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import skillcert.identity.CodeAnswer;
import skillcert.identity.Passwords;
import skillcert.identity.SignInStep;
import skillcert.identity.Visit;
import skillcert.web.frame.CurrentLogin;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Target;
import skillcert.web.frame.Texts;

/** Changing one's own password: of one's own will, or as the step of a login that demands it. */
@Named
@RequestScoped
public class PasswordPage {

    private static final int MOST = 200;

    @EJB
    private Passwords passwords;

    @Inject
    private CurrentLogin login;

    @NotBlank
    @Size(max = MOST)
    private String present;

    @NotBlank
    @Size(max = MOST)
    private String fresh;

    @NotBlank
    @Size(max = MOST)
    private String again;

    private String to;

    /** Changes it, and leads on: the step to the page that was asked for, the page to itself. */
    public void change() throws IOException {
        if (!fresh.equals(again)) {
            say("password.different");
            return;
        }
        Visit visit = login.require();
        CodeAnswer answer = passwords.change(visit.actor(), visit.session(), present, fresh);
        if (answer != CodeAnswer.ACCEPTED) {
            say("password.present." + answer);
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String next = visit.owed() == SignInStep.PASSWORD
                ? Target.of(to)
                : PortalPage.OWN_PASSWORD.path() + "?done=password.changed";
        external.redirect(external.getRequestContextPath() + next);
    }

    private static void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(key), null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
