package skillcert.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import skillcert.identity.AddressLimit;

/** How many questions one address may ask: twenty at once, then one every three seconds (T-25). */
@ApplicationScoped
class LookupLimit {

    private static final int MOST = 20;

    private final AddressLimit questions = new AddressLimit(MOST);

    /** Whether the address may ask now. */
    boolean allows(String address) {
        return questions.allows(address);
    }
}
