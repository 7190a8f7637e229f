package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.CredentialResets;
import skillcert.identity.control.NewAccounts;
import skillcert.identity.control.PasswordHash;
import skillcert.identity.control.Telephones;
import skillcert.identity.entity.Account;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/**
 * The door of the system administrator for accounts. An account is made without any role; roles are granted by another
 * administrator ({@link RoleGrants}), and a third one sees both in the audit (三员分立). Nobody administers their own account.
 */
@Stateless
public class AccountAdministration {

    @Inject
    private AccountRepository accounts;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private Telephones telephones;

    @Inject
    private CredentialResets resets;

    @Inject
    private SentForms sent;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Makes an account without any role. The same key again makes nothing and gives the same password (I9).
     *
     * @return its first password, which is told to its person and shown this once
     * @throws FormSentException the key belongs to another form
     * @throws AccountRefusedException login, name or phone breaks a rule, the login is taken, or the unit is closed
     * @throws UnknownUnitException there is no such unit
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public OneTimePassword create(Actor actor, AccountForm form, IdempotencyKey key) {
        Object[] contents = {"create", form.login(), form.unitCode(), form.name(), form.phone()};
        Optional<String> before = sent.find(actor, key, contents);
        if (before.isPresent()) {
            return new OneTimePassword(form.login(), before.get());
        }
        OneTimePassword first = OneTimePassword.create(form.login());
        newAccounts.make(form, first.password());
        audit.record(actor, AuditEvent.ACCOUNT_CREATED, form.login(), form.unitCode());
        sent.keep(actor, key, first.password(), contents);
        return first;
    }

    /** All accounts, by login unless asked otherwise; columns login, name, unit (its code) and unitName. */
    @Permitted({Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ})
    public ListPage<AccountView> list(Actor actor, ListQuery query) {
        return accounts.page(query, clock.today());
    }

    /**
     * One account, its telephone number masked.
     *
     * @throws UnknownAccountException there is none
     */
    @Permitted({Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ})
    public AccountView require(Actor actor, String login) {
        Account account = accounts.find(login == null ? "" : login).orElseThrow(() -> unknown(login));
        return resets.shown(account.view(clock.today()))
                .withPhone(telephones.masked(account.phone(), Telephones.ACCOUNT));
    }

    /**
     * Changes name and telephone number.
     *
     * @param version of the account as it was shown
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT, IDENTITY_CHANGED, or name or phone breaks its rule
     * @throws UnknownAccountException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void change(Actor actor, AccountForm form, long version) {
        Account account = lock(actor, form.login());
        if (account.version() != version) {
            throw new AccountRefusedException(IdentityError.IDENTITY_CHANGED, form.login());
        }
        account.describe(form.name(), telephones.seal(form.phone(), Telephones.ACCOUNT));
        audit.record(actor, AuditEvent.ACCOUNT_CHANGED, form.login(), "");
    }

    /** Closes an account to its person, from their next request on. */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void disable(Actor actor, String login) {
        act(actor, login, AuditEvent.ACCOUNT_DISABLED, account -> account.enable(false));
    }

    /** Opens an account again. */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void enable(Actor actor, String login) {
        act(actor, login, AuditEvent.ACCOUNT_ENABLED, account -> account.enable(true));
    }

    /** Ends a lock after failed logins before its time. */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void unlock(Actor actor, String login) {
        act(actor, login, AuditEvent.ACCOUNT_UNLOCKED, account -> resets.unlock(login));
    }

    /**
     * Gives an account another password, ends its lock and its logins; the person must change it at the next login. The
     * second factor stays: who resets the one cannot reset the other. The same key again gives the same password, so that a
     * page that is sent twice does not void what was just told (I9).
     *
     * @return the password, which is told to its person and shown this once
     * @throws FormSentException the key belongs to another form
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT
     * @throws UnknownAccountException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public OneTimePassword resetPassword(Actor actor, String login, IdempotencyKey key) {
        Optional<String> before = sent.find(actor, key, "reset", login);
        if (before.isPresent()) {
            return new OneTimePassword(login, before.get());
        }
        OneTimePassword other = OneTimePassword.create(String.valueOf(login));
        String hash = PasswordHash.of(other.password());
        act(actor, login, AuditEvent.PASSWORD_RESET, account -> resets.password(actor, login, hash));
        sent.keep(actor, key, other.password(), "reset", login);
        return other;
    }

    private void act(Actor actor, String login, AuditEvent event, Consumer<Account> change) {
        Account account = lock(actor, login);
        change.accept(account);
        audit.record(actor, event, account.login(), "");
    }

    /** The account, locked, if it is somebody else's. */
    private Account lock(Actor actor, String login) {
        Account account = Account.wellFormed(login) ? accounts.lock(login) : null;
        if (account == null) {
            throw unknown(login);
        }
        if (actor.login().equals(login)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_OWN_ACCOUNT, login);
        }
        return account;
    }

    /** What is no login may be anything; it is not repeated. */
    private static UnknownAccountException unknown(String login) {
        return new UnknownAccountException(Account.wellFormed(login) ? login : "?");
    }
}
