package skillcert.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import skillcert.identity.Role;
import skillcert.identity.SessionEnd;
import skillcert.identity.SignInStep;
import skillcert.identity.entity.Credential;
import skillcert.identity.entity.LoginSession;
import skillcert.kernel.Right;

@DisplayName("What a login owes, and when it is over (GB/T 22239 8.1.4.1)")
class SignInRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Set<Right> READER = EnumSet.of(Right.LEDGER_READ);
    private static final Set<Right> DECIDER = EnumSet.of(Right.FILING_DECIDE);

    private final SignInRules rules = new SignInRules();

    SignInRulesTest() {
        rules.passwordDays = 90;
        rules.idleMinutes = 30;
        rules.hours = 12;
        rules.most = 3;
    }

    private static LoginSession session() {
        return new LoginSession("hash", "li.ming", "127.0.0.1", "browser", NOON);
    }

    private static Credential chosen() {
        Credential credential = new Credential("li.ming", "hash", NOON);
        credential.changePassword("hash", NOON);
        return credential;
    }

    @Test
    @DisplayName("8.1.4.1 a first password goes before anything else, an old one too")
    void password() {
        assertThat(rules.owed(new Credential("li.ming", "hash", NOON), session(), READER, NOON))
                .isEqualTo(SignInStep.PASSWORD);
        assertThat(rules.owed(chosen(), session(), READER, NOON)).isEqualTo(SignInStep.DONE);
        assertThat(rules.owed(chosen(), session(), READER, NOON.plus(Duration.ofDays(91))))
                .isEqualTo(SignInStep.PASSWORD);
    }

    @Test
    @DisplayName("8.1.4.1 who decides must enrol a second factor, who only reads need not")
    void enrolment() {
        assertThat(rules.owed(chosen(), session(), DECIDER, NOON)).isEqualTo(SignInStep.ENROLMENT);
    }

    @ParameterizedTest(name = "8.1.4.1 second factor of {0}")
    @EnumSource(Right.class)
    void whoNeedsOne(Right right) {
        boolean harmless = right.name().matches(".*_(READ|ENTER|PREPARE|ORDER|REVEAL)") && right != Right.AUDIT_READ;
        assertThat(FactorRule.demands(Set.of(right))).isEqualTo(!harmless);
    }

    @ParameterizedTest(name = "8.1.5 {0}: an administrator has a second factor")
    @EnumSource(Role.class)
    void administrators(Role role) {
        if (role.administrator()) {
            assertThat(FactorRule.demands(role.rights())).isTrue();
        }
    }

    @Test
    @DisplayName("8.1.4.1 thirty minutes without a sign end a login, and a quarter of an hour one that is not let in")
    void over() {
        LoginSession session = session();
        assertThat(session.overAt(NOON.plus(Duration.ofMinutes(14)), rules.idle(), rules.longest()))
                .isEmpty();
        assertThat(session.overAt(NOON.plus(Duration.ofMinutes(15)), rules.idle(), rules.longest()))
                .hasValue(SessionEnd.TOO_LONG);
        assertThat(session.overAt(NOON.plus(Duration.ofMinutes(30)), rules.idle(), rules.longest()))
                .hasValue(SessionEnd.IDLE);
    }
}
