package skillcert.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.audit.RevealReason;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.control.CertificatePages;

/** The one door that shows the ID number of a holder in full: by a right, with a reason, and audited (I14). */
@Stateless
public class CertificateReveals {

    @Inject
    private CertificatePages pages;

    @Inject
    private AuditTrail audit;

    /**
     * The whole ID number on a certificate that the actor may see.
     *
     * @throws LedgerRefusedException LEDGER_UNKNOWN_CERTIFICATE, also when the actor may not see it
     * @throws skillcert.audit.AuditException AUDIT_REASON, AUDIT_PERSONAL_DATA when the reason itself holds such data
     */
    @Permitted(Right.PERSONAL_DATA_REVEAL)
    public String reveal(Actor actor, String number, String reason) {
        RevealReason why = new RevealReason(reason);
        String idNumber = pages.requireIdNumber(actor, number);
        audit.record(actor, AuditEvent.PERSONAL_DATA_REVEALED, "certificate:" + number, "id_number: " + why.text());
        return idNumber;
    }
}
