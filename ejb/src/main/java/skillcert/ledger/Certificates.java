package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.kernel.Actor;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.control.CertificatePages;

/** Shows the ledger (R036): each actor the certificates of the bodies it may know of. */
@Stateless
public class Certificates {

    @Inject
    private CertificatePages pages;

    /** A page of certificates, by default in the order of their numbers. */
    @Permitted(Right.LEDGER_READ)
    public ListPage<CertificateRow> search(Actor actor, ListQuery query) {
        return pages.page(actor, query);
    }

    /**
     * One certificate with its history.
     *
     * @param number 22 characters
     * @throws LedgerRefusedException LEDGER_UNKNOWN_CERTIFICATE, also when the actor may not see it
     */
    @Permitted(Right.LEDGER_READ)
    public CertificateView require(Actor actor, String number) {
        return pages.require(actor, number);
    }

    /** How many certificates of a list are issued, as far as the actor may see them. */
    @Permitted(Right.LEDGER_READ)
    public int issuedOf(Actor actor, long listId) {
        return pages.issuedOf(actor, listId);
    }
}
