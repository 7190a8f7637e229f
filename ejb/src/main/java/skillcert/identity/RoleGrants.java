package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.HeldRole;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door of the security administrator for roles. What is granted and withdrawn binds at the next request of the account;
 * nobody grants or withdraws their own. Every grant stays in the book with its dates, its reason and who made it.
 */
@Stateless
public class RoleGrants {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Grants a role to somebody else's account.
     *
     * @return number of the grant
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT; IDENTITY_UNIT_CLOSED; IDENTITY_ROLE_DATES when it would begin
     *     before today; the role cannot be held in that unit or beside what the account, or another one of the same
     *     person, holds
     * @throws UnknownAccountException there is no such account
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public long grant(Actor actor, String login, RoleForm form) {
        Account account = Account.wellFormed(login) ? accounts.lock(login) : null;
        if (account == null) {
            throw new UnknownAccountException(Account.wellFormed(login) ? login : "?");
        }
        requireOther(actor, account);
        if (!account.unit().open()) {
            throw new AccountRefusedException(
                    IdentityError.IDENTITY_UNIT_CLOSED, account.unit().code());
        }
        // what was allowed on a past day cannot be made so afterwards
        if (form.validFrom() != null && form.validFrom().isBefore(clock.today())) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_DATES, login);
        }
        HeldRole granted = account.grant(form, actor.login(), clock.instant(), accounts.lockOthers(account));
        accounts.flush();
        audit.record(
                actor,
                AuditEvent.ROLE_GRANTED,
                login,
                form.role() + " " + form.validFrom() + ".." + (form.validUntil() == null ? "" : form.validUntil()));
        return granted.view(clock.today()).id();
    }

    /**
     * Ends a role of somebody else's account at once.
     *
     * @param id number of the grant
     * @param reason 1 to 200 characters
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT, IDENTITY_ROLE_ENDED, IDENTITY_REASON, or IDENTITY_UNKNOWN_GRANT
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public void withdraw(Actor actor, long id, String reason) {
        HeldRole held = accounts.lockGrant(id)
                .orElseThrow(() -> new AccountRefusedException(IdentityError.IDENTITY_UNKNOWN_GRANT, id));
        requireOther(actor, held.account());
        held.withdraw(actor.login(), clock.instant(), clock.today(), reason);
        audit.record(
                actor,
                AuditEvent.ROLE_WITHDRAWN,
                held.account().login(),
                held.role().name());
    }

    private static void requireOther(Actor actor, Account account) {
        if (account.login().equals(actor.login())) {
            throw new AccountRefusedException(IdentityError.IDENTITY_OWN_ACCOUNT, account.login());
        }
    }

    /**
     * All that an account was ever granted, the newest first.
     *
     * @throws UnknownAccountException there is no such account
     */
    @Permitted({Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ})
    public List<RoleGrantView> of(Actor actor, String login) {
        Account account = accounts.find(login == null ? "" : login)
                .orElseThrow(() -> new UnknownAccountException(Account.wellFormed(login) ? login : "?"));
        return account.roles().stream()
                .map(held -> held.view(clock.today()))
                .sorted(Comparator.comparingLong(RoleGrantView::id).reversed())
                .toList();
    }
}
