package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import skillcert.identity.entity.Credential;
import skillcert.kernel.BusinessClock;

/** Opens invented accounts to everybody: their password need not be changed, and the secret of their factor is fixed. */
@ApplicationScoped
public class DemonstrationFactors {

    @Inject
    private CredentialRepository credentials;

    @Inject
    private FactorCheck factors;

    @Inject
    private BusinessClock clock;

    /**
     * @param login of the invented account
     * @param secret in Base32, or empty for none
     */
    public void open(String login, String secret) {
        Credential credential = credentials.lock(login);
        if (!secret.isEmpty()) {
            credential.offer(factors.seal(login, secret));
        }
        credential.demonstrate(clock.realInstant());
    }
}
