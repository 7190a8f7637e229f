package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.identity.SignInStep;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Right;

/**
 * The figures that 等保 level 3 leaves to the operator, from {@code skillcert.password.days} (90),
 * {@code skillcert.session.idle.minutes} (30), {@code skillcert.session.hours} (12) and {@code skillcert.session.most} (3),
 * and what follows from them for one login. They are configuration and no dated parameter, because they rule the machine
 * and no act of the business.
 */
@ApplicationScoped
public class SignInRules {

    @Inject
    @ConfigProperty(name = "skillcert.password.days", defaultValue = "90")
    int passwordDays;

    @Inject
    @ConfigProperty(name = "skillcert.session.idle.minutes", defaultValue = "30")
    int idleMinutes;

    @Inject
    @ConfigProperty(name = "skillcert.session.hours", defaultValue = "12")
    int hours;

    @Inject
    @ConfigProperty(name = "skillcert.session.most", defaultValue = "3")
    int most;

    /** How long a session lasts without a sign of its person. */
    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    /** How long a session lasts at most. */
    public Duration longest() {
        return Duration.ofHours(hours);
    }

    /** How many sessions one account may have at once. */
    public int mostSessions() {
        return most;
    }

    /** How old a password may be. */
    public Duration passwordAge() {
        return Duration.ofDays(passwordDays);
    }

    /**
     * What this login still owes. Age counts at the login only: nobody is thrown out of their work because the ninetieth
     * day ends.
     */
    public SignInStep owed(Credential credential, LoginSession session, Collection<Right> rights, Instant now) {
        if (credential.enrolled() && !session.factorShown()) {
            return SignInStep.FACTOR;
        }
        if (!session.admitted() && credential.mustChangeAt(now, passwordAge())) {
            return SignInStep.PASSWORD;
        }
        if (!credential.enrolled() && FactorRule.demands(rights)) {
            return SignInStep.ENROLMENT;
        }
        return SignInStep.DONE;
    }
}
