package skillcert.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import skillcert.identity.Role;
import skillcert.identity.SignInStep;
import skillcert.identity.Units;
import skillcert.identity.UnknownAccountException;
import skillcert.identity.Visit;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * Who is signed in, read anew in every request: an account that is locked or loses a role is stopped at its next click,
 * not at its next login. The session itself keeps the token of the login only.
 */
@Named
@RequestScoped
public class CurrentActor {

    @EJB
    private Units units;

    @Inject
    private CurrentLogin login;

    /** Whether anybody is signed in, with everything that the login asks for. */
    public boolean isPresent() {
        return login.visit().filter(visit -> visit.owed() == SignInStep.DONE).isPresent();
    }

    /**
     * The account that is signed in, as it stands now.
     *
     * @throws UnknownAccountException nobody is, or the login still owes a step
     */
    public Actor get() {
        return login.visit()
                .filter(visit -> visit.owed() == SignInStep.DONE)
                .map(Visit::actor)
                .orElseThrow(() -> new UnknownAccountException("-"));
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
