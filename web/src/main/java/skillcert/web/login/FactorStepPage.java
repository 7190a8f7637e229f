package skillcert.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import skillcert.identity.CodeAnswer;
import skillcert.identity.SecondFactors;
import skillcert.identity.SigningIn;
import skillcert.web.frame.CurrentLogin;
import skillcert.web.frame.Target;
import skillcert.web.frame.Texts;

/** The second step of the login: the code of the authenticator, or a recovery code. */
@Named
@RequestScoped
public class FactorStepPage {

    @EJB
    private SigningIn signingIn;

    @EJB
    private SecondFactors factors;

    @Inject
    private CurrentLogin login;

    @NotBlank
    @Size(max = 30)
    private String code;

    private String to;

    /** Looks at the code; a right one opens the page that was asked for. */
    public void enter() throws IOException {
        CodeAnswer answer =
                signingIn.enterCode(login.require().actor(), login.token().orElseThrow(), code);
        code = null;
        if (answer == CodeAnswer.ACCEPTED) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            // the session id of before the factor is worth nothing after it
            ((HttpServletRequest) external.getRequest()).changeSessionId();
            external.redirect(external.getRequestContextPath() + Target.of(to));
            return;
        }
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("factor.code." + answer), null));
    }

    /** The code to type, for the invented accounts of a demonstration; else null. */
    public String getHelp() {
        return factors.findDemonstrationCode(login.require().actor()).orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
