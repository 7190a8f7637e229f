package skillcert.web.numbering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Optional;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CertificateNumber;
import skillcert.numbering.Explanation;
import skillcert.numbering.WrongNumberException;
import skillcert.web.refusal.ErrorTexts;

/** Explains a typed certificate number or body code part by part, or says which part is wrong and what would be right. */
@Named
@RequestScoped
public class ExplainPage {

    private String number;
    private Explanation explanation;

    /** Explains what stands in the address. */
    public void open() {
        Optional.ofNullable(number).ifPresent(this::read);
    }

    private void read(String typed) {
        try {
            explanation = explain(typed);
        } catch (WrongNumberException wrong) {
            FacesContext.getCurrentInstance().addMessage(null, ErrorTexts.message(wrong));
        }
    }

    /**
     * Reads the shorter texts as body codes and the longer ones as certificate numbers, so that a slip of one character is
     * explained as what was meant.
     */
    static Explanation explain(String typed) {
        int characters = typed.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").length();
        return characters <= BodyCode.LENGTH
                ? BodyCode.parse(typed).explain()
                : CertificateNumber.parse(typed).explain();
    }

    /** The explanation, or null. */
    public Explanation getExplanation() {
        return explanation;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
