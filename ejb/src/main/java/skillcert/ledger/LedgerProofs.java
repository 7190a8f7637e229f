package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.control.ChainReader;
import skillcert.ledger.control.LedgerTerritory;
import skillcert.ledger.control.SeriesReader;

/**
 * Proves the ledger of a body whole (I2, I6): each serial after the opening balance exactly once, the counter at the last
 * one, the chain unbroken from its origin to its head, and every certificate row equal to what its entries rebuild.
 */
@Stateless
public class LedgerProofs {

    @Inject
    private LedgerTerritory bodies;

    @Inject
    private SeriesReader series;

    @Inject
    private ChainReader chain;

    @Inject
    private BusinessClock clock;

    /**
     * Reads the whole ledger of the body, page by page.
     *
     * @param bodyCode 13 characters; a school may prove its own only
     * @return what was found; a clean proof has no finding
     * @throws LedgerRefusedException LEDGER_UNKNOWN_BODY, also for another's ledger
     */
    @Permitted({Right.LEDGER_READ, Right.AUDIT_READ})
    public ContinuityProof prove(Actor actor, String bodyCode) {
        if (!bodies.mayProve(actor, bodyCode)) {
            throw new LedgerRefusedException(
                    LedgerError.LEDGER_UNKNOWN_BODY,
                    bodyCode != null && bodyCode.matches("[A-Z][0-9]{12}") ? bodyCode : "?");
        }
        List<Finding> findings = new ArrayList<>();
        List<ContinuityProof.Series> lines = series.read(bodyCode, findings);
        long entries = chain.read(bodyCode, findings);
        return new ContinuityProof(bodyCode, clock.instant(), lines, entries, findings);
    }
}
