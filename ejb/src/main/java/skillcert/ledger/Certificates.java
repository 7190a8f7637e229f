package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
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

    @Inject
    private AuditTrail audit;

    /** A page of certificates, by default in the order of their numbers. */
    @Permitted(Right.LEDGER_READ)
    public ListPage<CertificateRow> search(Actor actor, ListQuery query) {
        ListPage<CertificateRow> page = pages.page(actor, query);
        audit.read(
                actor,
                AuditEvent.CERTIFICATES_READ,
                "ledger",
                "rows:" + page.rows().size());
        return page;
    }

    /**
     * One certificate with its history.
     *
     * @param number 22 characters
     * @throws LedgerRefusedException LEDGER_UNKNOWN_CERTIFICATE, also when the actor may not see it
     */
    @Permitted(Right.LEDGER_READ)
    public CertificateView require(Actor actor, String number) {
        CertificateView found = pages.require(actor, number);
        audit.read(actor, AuditEvent.CERTIFICATE_READ, found.printed().number().value(), "");
        return found;
    }

    /** How many certificates of a list are issued, as far as the actor may see them. */
    @Permitted(Right.LEDGER_READ)
    public int issuedOf(Actor actor, long listId) {
        return pages.issuedOf(actor, listId);
    }
}
