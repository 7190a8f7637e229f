package skillcert.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import skillcert.identity.SigningIn;
import skillcert.kernel.Actor;
import skillcert.web.refusal.Refusals;

/** Asks {@code identity} whether login and password belong together; rights are not groups, they are read per request. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    /** The one group of everybody who is signed in. */
    static final String SIGNED_IN = "signed-in";

    @EJB
    private SigningIn signingIn;

    @Inject
    private HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Actor visitor = Actor.SYSTEM.inRequest(request.getRemoteAddr(), Refusals.reference(request));
        return signingIn
                .authenticate(typed.getCaller(), typed.getPasswordAsString(), visitor)
                .map(actor -> new CredentialValidationResult(actor.login(), Set.of(SIGNED_IN)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
