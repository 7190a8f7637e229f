package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import skillcert.identity.FactorView;
import skillcert.identity.SecondFactors;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.Texts;

/** 动态口令: how one's own second factor stands, and new recovery codes. */
@Named
@RequestScoped
public class OwnFactorPage {

    @EJB
    private SecondFactors factors;

    @Inject
    private CurrentActor actor;

    @NotBlank
    @Size(max = 30)
    private String code;

    private FactorView factor;
    private List<String> codes;

    /** Makes ten new recovery codes; the answer to this very request is the only one that shows them. */
    public void renew() {
        codes = factors.renewRecoveryCodes(actor.get(), code).orElse(null);
        code = null;
        if (codes == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("factor.code.REFUSED"), null));
        }
    }

    /** How it stands. */
    public FactorView getFactor() {
        if (factor == null) {
            factor = factors.mine(actor.get());
        }
        return factor;
    }

    /** The code to type, for the invented accounts of a demonstration; else null. */
    public String getHelp() {
        return factors.findDemonstrationCode(actor.get()).orElse(null);
    }

    /** The new recovery codes, once; null before. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
