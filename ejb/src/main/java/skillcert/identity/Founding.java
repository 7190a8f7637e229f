package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.DemonstrationFactors;
import skillcert.identity.control.FirstPasswords;
import skillcert.identity.control.NewAccounts;
import skillcert.identity.entity.Account;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/**
 * The door of the first start, before anybody could be permitted anything: makes the first units and accounts, and does
 * nothing once there is an account. For the start-up bean only; no page reaches it.
 */
@Stateless
public class Founding {

    private static final String FIRST_START = "首次启用";

    @Inject
    private AccountRepository accounts;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private DemonstrationFactors demonstrations;

    @Inject
    private FirstPasswords firstPasswords;

    @Inject
    private Units units;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Makes all of these in one transaction, or nothing when accounts exist already. Passwords are checked and hashed
     * like any other.
     *
     * @return whether they were made
     */
    public boolean found(List<UnitForm> firstUnits, List<FirstAccount> firstAccounts) {
        if (!accounts.isEmpty()) {
            return false;
        }
        Actor founder = new Actor(
                Actor.SYSTEM.login(),
                Actor.SYSTEM.name(),
                Actor.SYSTEM.unit(),
                UnitKind.PROVINCE,
                Actor.SYSTEM.place(),
                EnumSet.of(Right.ACCOUNT_ADMINISTER));
        firstUnits.forEach(unit -> units.create(founder, unit));
        firstAccounts.forEach(first -> found(founder, first));
        audit.record(
                founder,
                AuditEvent.INSTALLATION_STARTED,
                "installation",
                "units:" + firstUnits.size() + " accounts:" + firstAccounts.size());
        return true;
    }

    private void found(Actor founder, FirstAccount first) {
        Account account = newAccounts.make(first.form(), first.password());
        if (first.demonstration()) {
            demonstrations.open(account.login(), first.secret());
        }
        RoleForm role = new RoleForm(first.role(), clock.today(), null, FIRST_START);
        account.grant(role, founder.login(), clock.instant());
        audit.record(
                founder,
                AuditEvent.ACCOUNT_CREATED,
                account.login(),
                first.form().unitCode());
        audit.record(
                founder, AuditEvent.ROLE_GRANTED, account.login(), first.role().name());
    }

    /** Whether there is no account yet. */
    public boolean isNeeded() {
        return accounts.isEmpty();
    }

    /**
     * Keeps a first password where the operator finds it, before the account is made.
     *
     * @return where
     */
    public Path keepFirstPassword(OneTimePassword first) {
        return firstPasswords.write(first.login(), first.password());
    }
}
