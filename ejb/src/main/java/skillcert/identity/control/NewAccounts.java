package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import skillcert.identity.AccountForm;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.IdentityError;
import skillcert.identity.PersonForm;
import skillcert.identity.UnknownUnitException;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.Unit;
import skillcert.kernel.BusinessClock;

/** Makes accounts, for the administrator and for the first start alike. */
@ApplicationScoped
public class NewAccounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private UnitRepository units;

    @Inject
    private Telephones telephones;

    @Inject
    private StatedPersons persons;

    @Inject
    private CredentialRepository credentials;

    @Inject
    private NewPasswords passwords;

    @Inject
    private BusinessClock clock;

    /**
     * Makes an account that holds no role; its person must change the password at the first login. Only what the first start
     * makes may come without its person.
     *
     * @param password in plain, as the rule for passwords demands
     * @throws AccountRefusedException login, name, phone or password breaks a rule, the login is taken, or the unit is closed
     * @throws UnknownUnitException there is no such unit
     */
    public Account make(AccountForm form, String password) {
        Unit unit = units.find(form.unitCode()).orElseThrow(() -> new UnknownUnitException("?"));
        if (!unit.open()) {
            throw new AccountRefusedException(IdentityError.IDENTITY_UNIT_CLOSED, unit.code());
        }
        PasswordRule.require(String.valueOf(form.login()), password);
        Account account = new Account(
                form.login(),
                unit,
                form.name(),
                telephones.seal(form.phone(), Telephones.ACCOUNT, String.valueOf(form.login())));
        if (form.person() != null) {
            persons.state(account, form.person());
        }
        accounts.add(form.login(), account);
        credentials.add(new Credential(form.login(), passwords.keep(password), clock.realInstant()));
        return account;
    }

    /**
     * Demands that a form states a person.
     *
     * @throws AccountRefusedException as {@link StatedPersons#require} says
     */
    public void requirePerson(AccountForm form) {
        persons.require(form.person());
    }

    /**
     * States the person of an account that was made without.
     *
     * @param account locked
     * @throws AccountRefusedException as {@link StatedPersons#state} says
     */
    public void state(Account account, PersonForm form) {
        persons.state(account, form);
    }
}
