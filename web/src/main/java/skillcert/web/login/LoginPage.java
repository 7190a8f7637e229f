package skillcert.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import skillcert.identity.LoginAttempts;
import skillcert.kernel.DomainException;
import skillcert.web.frame.CurrentLogin;
import skillcert.web.frame.Target;
import skillcert.web.frame.Texts;
import skillcert.web.refusal.Refusals;

/** The login form: it hands login and password to the container and leads on to the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {

    @EJB
    private LoginAttempts attempts;

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentLogin current;

    @NotBlank
    @Size(max = 64)
    private String login;

    @NotBlank
    @Size(max = 200)
    private String password;

    private String to;

    /** Signs in; a wrong pair and a locked account get the same answer, so that nobody learns which logins exist. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        requireAllowed(external, request);
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(login, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            attempts.succeeded(request.getRemoteAddr());
            // a session that was handed out before the login is worth nothing after it
            request.changeSessionId();
            current.begin(security.getCallerPrincipal().getName());
            external.redirect(external.getRequestContextPath() + Target.of(to));
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else {
            password = null;
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("login.refused"), null));
        }
    }

    /** Too many failures from this address are told on the form, with the status of it. */
    private void requireAllowed(ExternalContext external, HttpServletRequest request) {
        try {
            attempts.requireAllowed(request.getRemoteAddr(), Refusals.reference(request));
        } catch (DomainException refusal) {
            password = null;
            external.setResponseStatus(refusal.code().kind().status());
            throw refusal;
        }
    }

    /** Before the form is shown: whoever is signed in already is led on. */
    public void open() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (current.visit().isPresent()) {
            external.redirect(external.getRequestContextPath() + Target.of(to));
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
