package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.identity.AddressLimit;

/**
 * How many logins may fail from one address: {@code skillcert.login.failures} (20) at once, then as many a minute. A login
 * that succeeds does not count, so that a school behind one address is never held up by its own people.
 */
@ApplicationScoped
public class LoginLimit {

    private static final int TOLD_A_MINUTE = 1;

    private AddressLimit failures;
    private AddressLimit told;

    protected LoginLimit() {}

    /** @param most failures at once and a minute */
    @Inject
    public LoginLimit(@ConfigProperty(name = "skillcert.login.failures", defaultValue = "20") int most) {
        failures = new AddressLimit(most);
        told = new AddressLimit(TOLD_A_MINUTE);
    }

    /** Whether another attempt from the address is looked at; it counts as a failure until {@link #succeeded}. */
    public boolean allows(String address) {
        return failures.allows(address);
    }

    /** The attempt that was allowed was no failure. */
    public void succeeded(String address) {
        failures.giveBack(address);
    }

    /** Whether a refusal of the address is to be noted: the first of a minute, since a flood must not fill the audit. */
    public boolean tells(String address) {
        return told.allows(address);
    }
}
