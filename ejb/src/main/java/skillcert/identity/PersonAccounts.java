package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import skillcert.identity.control.PersonRows;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;

/**
 * The door for the human beings behind accounts (I8, U12): it says which accounts are one person and how many persons hold
 * a right, and never who they are. Of an account whose person was not stated it only knows the account.
 */
@Stateless
public class PersonAccounts {

    @Inject
    private PersonRows rows;

    @Inject
    private BusinessClock clock;

    /** Logins of all accounts of the person behind this account, itself among them. */
    public Set<String> of(String login) {
        return rows.sameAs(login);
    }

    /**
     * How many different persons could use a right now.
     *
     * @param right the right
     * @param unit code of the unit whose accounts count; null for any unit's
     * @param apart logins of accounts whose persons do not count
     */
    public int holders(Right right, String unit, Collection<String> apart) {
        List<Role> roles = Role.with(right);
        return roles.isEmpty() ? 0 : rows.holders(roles, unit, apart, clock.today());
    }
}
