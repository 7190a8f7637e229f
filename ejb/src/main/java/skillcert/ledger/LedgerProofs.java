package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import skillcert.kernel.Actor;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.control.BodyProof;
import skillcert.ledger.control.LedgerTerritory;
import skillcert.ledger.control.ProofBook;
import skillcert.ledger.control.ProofRows;
import skillcert.ledger.control.WholeProof;

/**
 * Door: proves ledgers whole (I2, I6): each serial after the opening balance exactly once, the counter at the last one, the
 * chain unbroken from its origin to its head, and every certificate row equal to what its entries rebuild. It opens no
 * transaction and locks nothing, so that whoever reads a ledger, however long, never makes anybody wait who issues; it reads
 * up to what counter and head said when it began.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerProofs {

    @Inject
    private LedgerTerritory bodies;

    @Inject
    private BodyProof one;

    @Inject
    private WholeProof all;

    @Inject
    private ProofBook book;

    @Inject
    private ProofRows history;

    /**
     * Reads the whole ledger of a body, page by page, and records nothing.
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
        return one.run(bodyCode);
    }

    /**
     * Proves the ledgers of all bodies, and records what it found as LEDGER_PROVED and in the history; if that cannot be
     * written, the answer says so.
     */
    @Permitted(Right.AUDIT_READ)
    public LedgerProof proveAll(Actor actor) {
        return book.keep(actor, all.run(actor));
    }

    /** The proofs of all ledgers so far, the newest first; filter actor. */
    @Permitted(Right.AUDIT_READ)
    public ListPage<LedgerProof> history(Actor actor, ListQuery query) {
        return history.page(query);
    }

    /**
     * A proof of the history with its findings.
     *
     * @throws LedgerRefusedException LEDGER_UNKNOWN_PROOF
     */
    @Permitted(Right.AUDIT_READ)
    public LedgerProof require(Actor actor, long id) {
        return history.find(id).orElseThrow(() -> new LedgerRefusedException(LedgerError.LEDGER_UNKNOWN_PROOF, id));
    }
}
