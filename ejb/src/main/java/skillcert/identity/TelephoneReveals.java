package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.audit.RevealReason;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.Telephones;
import skillcert.identity.control.UnitRepository;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Unit;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The one door that shows the telephone number of an account or a unit in full (I14): to the system administrator, who has
 * to call whom a one-time password is for, with a reason and audited. No right over anybody's business comes with it.
 */
@Stateless
public class TelephoneReveals {

    @Inject
    private AccountRepository accounts;

    @Inject
    private UnitRepository units;

    @Inject
    private Telephones telephones;

    @Inject
    private AuditTrail audit;

    /**
     * Shows the number of an account.
     *
     * @return empty when there is none
     * @throws UnknownAccountException there is no such account
     * @throws skillcert.audit.AuditException AUDIT_REASON, AUDIT_PERSONAL_DATA when the reason itself holds such data
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public String ofAccount(Actor actor, String login, String reason) {
        RevealReason why = new RevealReason(reason);
        Account account = (Account.wellFormed(login) ? accounts.find(login) : java.util.Optional.<Account>empty())
                .orElseThrow(() -> new UnknownAccountException(Account.wellFormed(login) ? login : "?"));
        String number = telephones.open(account.phone(), Telephones.ACCOUNT, account.login());
        audit.record(actor, AuditEvent.PERSONAL_DATA_REVEALED, "account:" + account.login(), "phone: " + why.text());
        return number;
    }

    /**
     * Shows the number of a unit's contact.
     *
     * @return empty when there is none
     * @throws UnknownUnitException there is no such unit
     * @throws skillcert.audit.AuditException as {@link #ofAccount}
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public String ofUnit(Actor actor, String code, String reason) {
        RevealReason why = new RevealReason(reason);
        Unit unit = units.find(code).orElseThrow(() -> new UnknownUnitException("?"));
        String number = telephones.open(unit.contactPhone(), Telephones.UNIT, unit.code());
        audit.record(actor, AuditEvent.PERSONAL_DATA_REVEALED, "unit:" + unit.code(), "phone: " + why.text());
        return number;
    }
}
