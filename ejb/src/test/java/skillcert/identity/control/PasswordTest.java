package skillcert.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.identity.AccountForm;
import skillcert.identity.FirstAccount;
import skillcert.identity.IdentityError;
import skillcert.identity.OneTimePassword;
import skillcert.identity.Role;
import skillcert.kernel.DomainException;

@DisplayName("Passwords (GB/T 22239 8.1.4.1, 8.1.4.7)")
class PasswordTest {

    private static final String GOOD = "Correct-Horse-9";

    @Test
    @DisplayName("8.1.4.7 a password matches its own hash only, and two hashes of one password differ by their salt")
    void matches() {
        String kept = PasswordHash.SHA256.keep(GOOD);
        assertThat(PasswordHash.matches(GOOD, kept)).isTrue();
        assertThat(PasswordHash.matches(GOOD + " ", kept)).isFalse();
        assertThat(PasswordHash.matches("", kept)).isFalse();
        assertThat(PasswordHash.SHA256.keep(GOOD)).isNotEqualTo(kept);
        assertThat(kept).doesNotContain(GOOD).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    @DisplayName("8.1.4.7 the kept text names its cost, at least 210,000 rounds, and older costs are still read")
    void namesItsCost() {
        String[] parts = PasswordHash.SHA256.keep(GOOD).split("\\$");
        assertThat(parts[0]).isEqualTo("pbkdf2-sha256");
        assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(210_000);
        assertThat(Base64.getDecoder().decode(parts[2])).hasSize(16);
        // published vector of PBKDF2-HMAC-SHA256: password, salt, 4096 rounds, 32 bytes
        String vector = "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a";
        String kept = "pbkdf2-sha256$4096$" + base64("salt".getBytes(java.nio.charset.StandardCharsets.US_ASCII)) + "$"
                + base64(HexFormat.of().parseHex(vector));
        assertThat(PasswordHash.matches("password", kept)).isTrue();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    @DisplayName("8.1.4.1 what is compared with for an unknown login is a whole hash of the same cost")
    void decoy() {
        assertThat(PasswordHash.SHA256.matchesNothing(GOOD)).isFalse();
    }

    @ParameterizedTest(name = "8.1.4.1 “{0}” is too weak")
    @ValueSource(strings = {"", "Short-1", "alllowercaseletters", "lower123456789", "UPPERandlower", "Li.Ming-2026-xx"})
    void weak(String password) {
        assertThatThrownBy(() -> PasswordRule.require("li.ming", password))
                .satisfies(
                        e -> assertThat(((DomainException) e).code()).isEqualTo(IdentityError.IDENTITY_WEAK_PASSWORD))
                .satisfies(e -> assertThat(((DomainException) e).values()).containsExactly("li.ming"));
    }

    @ParameterizedTest(name = "8.1.4.1 “{0}” is strong enough")
    @ValueSource(strings = {GOOD, "abcDEF123456", "一二三四五六七八九-aA1"})
    void strong(String password) {
        assertThatCode(() -> PasswordRule.require("li.ming", password)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("8.1.4.7 a form that is printed does not show the password")
    void formHidesThePassword() {
        FirstAccount first = new FirstAccount(
                new AccountForm("li.ming", "S-01", "李明", "13800138000"), GOOD, Role.SCHOOL_REGISTRAR, true, "SECRET");
        assertThat(first.toString())
                .doesNotContain(GOOD)
                .doesNotContain("13800138000")
                .doesNotContain("SECRET");
        assertThat(first.form().toString()).doesNotContain("李明").doesNotContain("13800138000");
        OneTimePassword made = OneTimePassword.create("li.ming");
        assertThat(made.toString()).doesNotContain(made.password());
    }

    @RepeatedTest(value = 200, name = "8.1.4.1 a password that was made is strong enough, and no two are the same")
    void oneTime() {
        String made = OneTimePassword.create("li.ming").password();
        assertThat(OneTimePassword.create("li.ming").password()).isNotEqualTo(made);
        assertThatCode(() -> PasswordRule.require("li.ming", made)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "8.1.4.1 an installation of gm keeps passwords by HMAC-SM3, and each kept text is matched in its own way")
    void nationalAlgorithm() {
        assertThat(PasswordHash.of(skillcert.keys.Suite.GM)).isEqualTo(PasswordHash.SM3);
        assertThat(PasswordHash.of(skillcert.keys.Suite.INTL)).isEqualTo(PasswordHash.SHA256);
        String kept = PasswordHash.SM3.keep(GOOD);
        assertThat(kept).startsWith("pbkdf2-sm3$600000$");
        assertThat(PasswordHash.matches(GOOD, kept)).isTrue();
        assertThat(PasswordHash.matches(GOOD + " ", kept)).isFalse();
        assertThat(PasswordHash.matches(GOOD, kept.replace("sm3", "sha256"))).isFalse();
    }
}
