package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.identity.entity.Credential;

@DisplayName("Credentials (GB/T 22239 8.1.4.1)")
class CredentialTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    private static Credential credential() {
        return new Credential("li.ming", "hash", NOON);
    }

    private static void fail(Credential credential, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            credential.fail(at);
        }
    }

    @Test
    @DisplayName("8.1.4.1 the fifth failure in a row locks for thirty minutes, the fourth does not")
    void locks() {
        Credential credential = credential();
        fail(credential, 4, NOON);
        assertThat(credential.lockedAt(NOON)).isFalse();
        assertThat(credential.fail(NOON)).isTrue();
        assertThat(credential.lockedAt(NOON)).isTrue();
        assertThat(credential.lockedAt(NOON.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(credential.lockedAt(NOON.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    @DisplayName("8.1.4.1 what was right forgets the failures before it")
    void successResets() {
        Credential credential = credential();
        fail(credential, 4, NOON);
        credential.forgetFailures();
        fail(credential, 4, NOON);
        assertThat(credential.lockedAt(NOON)).isFalse();
    }

    @Test
    @DisplayName("8.1.4.1 attempts on a locked account do not lengthen the lock, and after it five more are needed")
    void lockEndsByItself() {
        Credential credential = credential();
        fail(credential, 5, NOON);
        fail(credential, 20, NOON.plus(Duration.ofMinutes(29)));
        Instant after = NOON.plus(Duration.ofMinutes(30));
        assertThat(credential.lockedAt(after)).isFalse();
        fail(credential, 4, after);
        assertThat(credential.lockedAt(after)).isFalse();
        fail(credential, 1, after);
        assertThat(credential.lockedAt(after)).isTrue();
    }

    @Test
    @DisplayName("8.1.4.1 a first password must be changed, a chosen one after ninety days, a reset one at once")
    void change() {
        Credential credential = credential();
        assertThat(credential.mustChangeAt(NOON, NINETY_DAYS)).isTrue();
        credential.changePassword("other", NOON);
        assertThat(credential.mustChangeAt(NOON.plus(NINETY_DAYS), NINETY_DAYS)).isFalse();
        assertThat(credential.mustChangeAt(NOON.plus(NINETY_DAYS).plusMillis(1), NINETY_DAYS))
                .isTrue();
        fail(credential, 5, NOON);
        credential.resetPassword("third", NOON);
        assertThat(credential.mustChangeAt(NOON, NINETY_DAYS)).isTrue();
        assertThat(credential.lockedAt(NOON)).as("the lock is lifted").isFalse();
    }

    @Test
    @DisplayName(
            "8.1.4.1 a second factor is in force after its first code only, and gone with all its codes after a reset")
    void factor() {
        Credential credential = credential();
        assertThatThrownBy(() -> credential.enrol(NOON, 7)).isInstanceOf(IllegalStateException.class);
        assertThat(credential.enrolled()).isFalse();
        int series = credential.nextCodeSeries();
        credential.resetFactor();
        assertThat(credential.codeSeries()).isGreaterThan(series);
        assertThat(credential.secret()).isEmpty();
    }
}
