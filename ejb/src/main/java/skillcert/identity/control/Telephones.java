package skillcert.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import skillcert.identity.Phone;
import skillcert.keys.FieldCrypto;
import skillcert.keys.Sealed;

/** Seals telephone numbers and shows them masked (I14); {@link skillcert.identity.TelephoneReveals} alone opens one for a page. */
@Dependent
public class Telephones {

    /** Where the numbers of persons stand. */
    public static final String ACCOUNT = "account.phone";

    /** Where the numbers of units stand. */
    public static final String UNIT = "unit.contact_phone";

    private final FieldCrypto crypto;

    /** @param crypto seals fields */
    @Inject
    public Telephones(FieldCrypto crypto) {
        this.crypto = crypto;
    }

    /**
     * A number as it is kept.
     *
     * @param typed blank for none
     * @param row key of the row it stands in, to which it is bound
     * @return null when nothing was typed
     * @throws skillcert.identity.AccountRefusedException IDENTITY_PHONE
     */
    public Sealed seal(String typed, String context, String row) {
        return typed == null || typed.isBlank() ? null : crypto.seal(new Phone(typed).value(), context, row);
    }

    /** A number as it may be shown; empty when there is none. */
    public String masked(Sealed phone, String context, String row) {
        return phone == null ? "" : new Phone(crypto.open(phone, context, row)).masked();
    }

    /** A number in full, for who may see it and was noted; empty when there is none. */
    public String open(Sealed phone, String context, String row) {
        return phone == null ? "" : crypto.open(phone, context, row);
    }
}
