package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.AccountRepository;
import skillcert.identity.control.Changes;
import skillcert.identity.control.CredentialResets;
import skillcert.identity.control.NewAccounts;
import skillcert.identity.control.Telephones;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.HeldRole;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.Sealed;

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
     * @throws AccountRefusedException login, name, phone or document breaks a rule, the document is missing, the login is
     *     taken, or the unit is closed
     * @throws skillcert.kernel.InvalidIdNumberException the ID number breaks GB 11643
     * @throws UnknownUnitException there is no such unit
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public OneTimePassword create(Actor actor, AccountForm form, IdempotencyKey key) {
        Object[] contents = {"create", form.login(), form.unitCode(), form.name(), form.phone(), form.person()};
        Optional<String> before = sent.find(actor, key, contents);
        if (before.isPresent()) {
            return new OneTimePassword(form.login(), before.get());
        }
        newAccounts.requirePerson(form);
        OneTimePassword first = OneTimePassword.create(form.login());
        newAccounts.make(form, first.password());
        audit.record(actor, AuditEvent.ACCOUNT_CREATED, form.login(), form.unitCode());
        sent.keep(actor, key, first.password(), contents);
        return first;
    }

    /**
     * All accounts, by login unless asked otherwise; columns login, name, unit (its code), unitName, role (held today), state
     * ({@link AccountView.State}), lastLoginAt and ending (SOON: a role ends within 30 days).
     */
    @Permitted({Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ})
    public ListPage<AccountView> list(Actor actor, ListQuery query) {
        return accounts.page(query, clock.today(), clock.realInstant());
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
                .withPhone(telephones.masked(account.phone(), Telephones.ACCOUNT, account.login()));
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
        String before = account.name();
        Sealed phone = telephones.seal(form.phone(), Telephones.ACCOUNT, form.login());
        account.describe(form.name(), phone);
        Changes changes = new Changes().of("name", before, account.name()).unseen("phone", phone != null);
        audit.record(actor, AuditEvent.ACCOUNT_CHANGED, form.login(), changes.text());
    }

    /**
     * States the person of an account that was made without, once for ever.
     *
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT, IDENTITY_PERSON_MISSING, IDENTITY_PERSON_TYPE,
     *     IDENTITY_PERSON_STATED, or IDENTITY_PERSON_CONFLICT
     * @throws UnknownAccountException there is none
     * @throws skillcert.kernel.InvalidIdNumberException the ID number breaks GB 11643
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void state(Actor actor, String login, PersonForm form) {
        act(actor, login, AuditEvent.ACCOUNT_PERSON_STATED, "", account -> newAccounts.state(account, form));
    }

    /**
     * Takes the telephone number away, when its person wants none kept or has none any more.
     *
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT
     * @throws UnknownAccountException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void removePhone(Actor actor, String login) {
        act(actor, login, AuditEvent.ACCOUNT_CHANGED, "phone removed", Account::removePhone);
    }

    /**
     * Closes an account to its person, from their next request on.
     *
     * @param reason 1 to 200 characters
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT, IDENTITY_REASON
     * @throws UnknownAccountException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void disable(Actor actor, String login, String reason) {
        act(actor, login, AuditEvent.ACCOUNT_DISABLED, why(login, reason), account -> account.enable(false));
    }

    /** Opens an account again. */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void enable(Actor actor, String login) {
        act(actor, login, AuditEvent.ACCOUNT_ENABLED, "", account -> account.enable(true));
    }

    /** Ends a lock after failed logins before its time. */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void unlock(Actor actor, String login) {
        act(actor, login, AuditEvent.ACCOUNT_UNLOCKED, "", account -> resets.unlock(login));
    }

    /**
     * Gives an account another password, ends its lock and its logins; the person must change it at the next login. The
     * second factor stays: who resets the one cannot reset the other. The same key again gives the same password, so that a
     * page that is sent twice does not void what was just told (I9).
     *
     * @param reason 1 to 200 characters: who asked, and how they proved who they are
     * @return the password, which is told to its person and shown this once
     * @throws FormSentException the key belongs to another form
     * @throws AccountRefusedException IDENTITY_OWN_ACCOUNT, IDENTITY_REASON
     * @throws UnknownAccountException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public OneTimePassword resetPassword(Actor actor, String login, String reason, IdempotencyKey key) {
        String why = why(login, reason);
        Optional<String> before = sent.find(actor, key, "reset", login, why);
        if (before.isPresent()) {
            return new OneTimePassword(login, before.get());
        }
        OneTimePassword other = OneTimePassword.create(String.valueOf(login));
        String hash = resets.hash(other.password());
        act(actor, login, AuditEvent.PASSWORD_RESET, why, account -> resets.password(actor, login, hash));
        sent.keep(actor, key, other.password(), "reset", login, why);
        return other;
    }

    private static String why(String login, String reason) {
        return HeldRole.requireReason(Account.wellFormed(login) ? login : "?", reason);
    }

    private void act(Actor actor, String login, AuditEvent event, String detail, Consumer<Account> change) {
        Account account = lock(actor, login);
        change.accept(account);
        audit.record(actor, event, account.login(), detail);
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
