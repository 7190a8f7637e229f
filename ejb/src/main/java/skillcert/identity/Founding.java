package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import skillcert.identity.control.AccountRepository;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/**
 * The door of the first start, before anybody could be permitted anything: makes the first units and accounts, and does
 * nothing once there is an account. For the start-up bean only; no page reaches it.
 */
@Stateless
public class Founding {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Accounts door;

    @Inject
    private Units units;

    /**
     * Makes all of these in one transaction, or nothing when accounts exist already. Passwords are checked and hashed
     * like any other.
     *
     * @return whether they were made
     */
    public boolean found(List<UnitForm> firstUnits, List<AccountForm> firstAccounts) {
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
        firstAccounts.forEach(account -> door.create(founder, account));
        return true;
    }
}
