package skillcert.web.ledger;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.kernel.Right;
import skillcert.ledger.ContinuityProof;
import skillcert.ledger.ContinuityProof.Series;
import skillcert.ledger.LedgerProofs;
import skillcert.numbering.BodyCode;
import skillcert.numbering.Level;
import skillcert.numbering.WrongNumberException;
import skillcert.web.frame.CurrentActor;
import skillcert.web.refusal.ErrorTexts;

/** Proves the ledger of one body whole, or names everything that is wrong (I2, I6). */
@Named
@RequestScoped
public class ProofPage {

    @EJB
    private LedgerProofs proofs;

    @EJB
    private Bodies bodies;

    @Inject
    private CurrentActor actor;

    private String body;
    private ContinuityProof proof;

    /** Proves the body of the address; without one, shows the form with the code of the account's own body. */
    public void open() {
        Optional.ofNullable(body).ifPresentOrElse(this::prove, () -> body = ownCode());
    }

    private void prove(String typed) {
        try {
            proof = proofs.prove(actor.get(), BodyCode.parse(typed).toString());
        } catch (WrongNumberException wrong) {
            FacesContext.getCurrentInstance().addMessage(null, ErrorTexts.message(wrong));
        }
    }

    private String ownCode() {
        return Optional.of(actor.get())
                .filter(account -> account.may(Right.FILING_READ))
                .flatMap(bodies::findOfUnit)
                .map(BodyView::code)
                .orElse(null);
    }

    /** The proof, or null before one is asked for. */
    public ContinuityProof getProof() {
        return proof;
    }

    /** The level of a series as certificates print it. */
    public String level(Series series) {
        return Level.require(series.level()).label();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
