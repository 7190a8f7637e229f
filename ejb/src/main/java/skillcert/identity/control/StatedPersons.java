package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.IdentityError;
import skillcert.identity.PersonForm;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.StatedPerson;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdNumber;
import skillcert.kernel.IdType;
import skillcert.keys.PersonKeys;

/** Turns a document into the person that an account keeps, and the number is gone (I14). */
@ApplicationScoped
public class StatedPersons {

    private static final int TAIL = 4;

    @Inject
    private PersonKeys keys;

    @Inject
    private AccountRepository accounts;

    @Inject
    private BusinessClock clock;

    /**
     * The person of a document.
     *
     * @throws AccountRefusedException IDENTITY_PERSON_MISSING when type or number is; IDENTITY_PERSON_TYPE when it is
     *     another kind of document, or type and number do not fit
     * @throws skillcert.kernel.InvalidIdNumberException the number breaks GB 11643
     */
    public StatedPerson require(PersonForm form) {
        if (form == null
                || form.type() == null
                || form.number() == null
                || form.number().isBlank()) {
            throw new AccountRefusedException(IdentityError.IDENTITY_PERSON_MISSING);
        }
        if (!PersonForm.TYPES.contains(form.type())) {
            throw new AccountRefusedException(IdentityError.IDENTITY_PERSON_TYPE);
        }
        IdNumber number = IdNumber.parse(form.number(), clock.today());
        if (number.residencePermit() != (form.type() == IdType.RESIDENCE_PERMIT)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_PERSON_TYPE);
        }
        String value = number.value();
        return new StatedPerson(
                keys.of(form.type().code(), value), form.type(), value.substring(value.length() - TAIL));
    }

    /**
     * States the person of an account that was made without.
     *
     * @param account locked
     * @throws AccountRefusedException as {@link #require} and {@link Account#state} say
     */
    public void state(Account account, PersonForm form) {
        StatedPerson person = require(form);
        List<Account> others = accounts.lockAllOf(person.key(), account.login());
        account.state(person, others, clock.today());
    }
}
