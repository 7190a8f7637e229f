package skillcert.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import skillcert.identity.FactorOffer;
import skillcert.identity.SecondFactors;
import skillcert.web.frame.CurrentLogin;
import skillcert.web.frame.Target;
import skillcert.web.frame.Texts;

/** The step that takes a second factor into an authenticator, confirms it, and shows the recovery codes once. */
@Named
@RequestScoped
public class EnrolmentStepPage {

    @EJB
    private SecondFactors factors;

    @Inject
    private CurrentLogin login;

    @NotBlank
    @Size(max = 30)
    private String code;

    private String to;
    private FactorOffer offer;
    private List<String> codes;

    /** Confirms by the first code; the answer to this very request is the only one that shows the recovery codes. */
    public void enrol() {
        codes = factors.enrol(login.require().actor(), login.token().orElseThrow(), code)
                .orElse(null);
        code = null;
        if (codes == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("factor.code.REFUSED"), null));
        }
    }

    /** What to scan or type. */
    public FactorOffer getOffer() {
        if (offer == null) {
            offer = factors.offer(login.require().actor());
        }
        return offer;
    }

    /** The QR symbol as the address of a picture that needs no second request. */
    public String getQr() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(getOffer().qr().getBytes(StandardCharsets.UTF_8));
    }

    /** The recovery codes, once; null before. */
    public List<String> getCodes() {
        return codes;
    }

    /** Where to go on. */
    public String getNext() {
        return Target.of(to);
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
