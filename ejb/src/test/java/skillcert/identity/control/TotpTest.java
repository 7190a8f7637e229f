package skillcert.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.keys.Base32;

@DisplayName("One-time codes (GB/T 22239 8.1.4.1, RFC 6238)")
class TotpTest {

    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_772_424_015);
    private static final long STEP = Totp.stepAt(NOW);

    @ParameterizedTest(name = "RFC 6238 appendix B: second {0} has the code …{1}")
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void vectors(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "a code {0} steps away is taken, because clocks differ")
    @ValueSource(longs = {-1, 0, 1})
    void tolerance(long away) {
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + away), NOW, 0)).hasValue(STEP + away);
    }

    @ParameterizedTest(name = "a code {0} steps away is refused")
    @ValueSource(longs = {-2, 2, -120, 120})
    void tooFar(long away) {
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + away), NOW, 0)).isEmpty();
    }

    @Test
    @DisplayName("a code that was used is worth nothing, and neither is one before it")
    void once() {
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest(name = "“{0}” is no code")
    @ValueSource(strings = {"", "0", "12345", "1234567", "１２３４５６", "abcdef", "\u0000\u0001", "-1"})
    void nonsense(String typed) {
        assertThat(Totp.match(SECRET, typed, NOW, 0)).isEmpty();
    }

    @Test
    @DisplayName("what the QR code says is plain ASCII and holds login and secret")
    void address() {
        assertThat(Totp.address("li.ming", SECRET)).matches("\\p{ASCII}+").contains(":li.ming?secret=" + SECRET);
        assertThat(Totp.newSecret()).hasSize(32).isNotEqualTo(Totp.newSecret());
    }

    @Test
    @DisplayName(
            "the code that helps in a demonstration is one that would be taken, also when the present one is spent")
    void demonstration() {
        assertThat(Totp.match(SECRET, Totp.current(SECRET, NOW, 0), NOW, 0)).hasValue(STEP);
        assertThat(Totp.match(SECRET, Totp.current(SECRET, NOW, STEP), NOW, STEP))
                .hasValue(STEP + 1);
    }
}
