package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.PasswordHash;
import skillcert.identity.control.PasswordRule;
import skillcert.identity.control.UnitRepository;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Unit;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** The door for accounts: signing in, who acts, and making accounts. */
@Stateless
public class Accounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private UnitRepository units;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Signs a person in. Five failures in a row lock the account for thirty minutes; the count is committed, and every
     * login and failure is audited. An unknown login costs the time of a wrong password and gets the same answer, and so
     * do a disabled and a locked account with the right password.
     *
     * @param login as typed; blanks around it and case do not matter
     * @param password as typed
     * @return the account as actor, or empty when it may not sign in now
     */
    public Optional<Actor> authenticate(String login, String password) {
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        String given = password == null ? "" : password;
        Optional<String> kept = Account.wellFormed(name) ? accounts.findPasswordHash(name) : Optional.empty();
        if (kept.isEmpty()) {
            PasswordHash.matchesNothing(given);
            // what is not a login at all may be a password or an ID number in the wrong field: it is not repeated
            return refuse(Account.wellFormed(name) ? name : "-", "unknown login");
        }
        // compared before the row is locked, so that the lock is short; decided after, so that no attempt escapes the
        // count
        boolean right = PasswordHash.matches(given, kept.get());
        Account account = accounts.lock(name);
        Instant now = clock.instant();
        if (account.lockedAt(now)) {
            return refuse(name, "locked");
        }
        if (!right || !account.passwordHash().equals(kept.get())) {
            if (account.failLogin(now)) {
                audit.record(Actor.SYSTEM, AuditEvent.ACCOUNT_LOCKED, name, Account.FAILURES + " failed logins");
            }
            return refuse(name, "wrong password");
        }
        if (!account.enabled()) {
            return refuse(name, "disabled");
        }
        account.logIn(now);
        Actor actor = account.actor();
        audit.record(actor, AuditEvent.ACCOUNT_LOGIN, name, "");
        return Optional.of(actor);
    }

    private Optional<Actor> refuse(String login, String why) {
        audit.refused(Actor.SYSTEM, AuditEvent.ACCOUNT_LOGIN_FAILED, login, why);
        return Optional.empty();
    }

    /**
     * The account as actor, with the rights it holds now; asked anew for every request, so that a change binds at once.
     *
     * @param login of the person who is signed in
     * @throws UnknownAccountException there is none, or it is disabled
     */
    public Actor requireActor(String login) {
        return accounts.find(login == null ? "" : login)
                .filter(Account::enabled)
                .map(Account::actor)
                .orElseThrow(() -> new UnknownAccountException(String.valueOf(login)));
    }

    /**
     * Makes an account.
     *
     * @throws AccountRefusedException login, name, password or roles break a rule, or the login is taken
     * @throws UnknownUnitException there is no such unit
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void create(Actor actor, AccountForm form) {
        Unit unit = units.find(form.unitCode()).orElseThrow(() -> new UnknownUnitException(form.unitCode()));
        PasswordRule.require(form.login(), form.password());
        String hash = PasswordHash.of(form.password());
        accounts.add(form.login(), new Account(form.login(), unit, form.name(), hash, form.roles()));
        audit.record(actor, AuditEvent.ACCOUNT_CREATED, form.login(), form.unitCode() + " " + form.roles());
    }

    /** All accounts, by login unless asked otherwise; columns login, name and unit (its code). */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public ListPage<AccountView> list(Actor actor, ListQuery query) {
        return accounts.page(query);
    }
}
