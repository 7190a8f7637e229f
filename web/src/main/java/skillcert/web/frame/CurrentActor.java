package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.stream.Collectors;
import skillcert.identity.Accounts;
import skillcert.identity.Role;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;
import skillcert.web.refusal.Refusals;

/**
 * Who is signed in, read anew in every request: an account that is locked or loses a role is stopped at its next click,
 * not at its next login. The session itself keeps the login name only.
 */
@Named
@RequestScoped
public class CurrentActor {

    @EJB
    private Accounts accounts;

    @EJB
    private Units units;

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    private Actor actor;

    /** Whether anybody is signed in. */
    public boolean isPresent() {
        return security.getCallerPrincipal() != null;
    }

    /** The account that is signed in, as it stands now; what {@link Accounts#requireActor} refuses, this refuses. */
    public Actor get() {
        if (actor == null) {
            Principal caller = security.getCallerPrincipal();
            actor = accounts.requireActor(caller == null ? "" : caller.getName())
                    .inRequest(request.getRemoteAddr(), Refusals.reference(request));
        }
        return actor;
    }

    /** For pages: whether the account holds the right of this name. */
    public boolean may(String right) {
        return get().may(Right.valueOf(right));
    }

    /** The name of the unit of the account. */
    public String getUnitName() {
        return units.require(get().unit()).name();
    }

    /** The roles that the account holds today, in words. */
    public String getRoles() {
        String held = Arrays.stream(Role.values())
                .filter(role -> get().roles().contains(role.name()))
                .map(role -> Texts.of("role." + role))
                .collect(Collectors.joining("、"));
        return held.isEmpty() ? Texts.of("role.none") : held;
    }
}
