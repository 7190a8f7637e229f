package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.audit.control.AuditText;

class AuditTextTest {

    @ParameterizedTest
    @DisplayName("I14: ID numbers of 18 and 15 characters and mobile numbers are refused, alone or in a sentence")
    @ValueSource(
            strings = {
                "449999199001010016",
                "44999919900101001x",
                "id 44999919900101001X!",
                "考生449999199001010016",
                "449999900101001",
                "tel=13800138000"
            })
    void refused(String text) {
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> AuditText.require(AuditEvent.ROSTER_UPLOADED, "detail", text, 2000))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuditError.AUDIT_PERSONAL_DATA));
        assertThat(AuditText.tame(text, 2000)).contains("***").doesNotContainPattern("\\d{5}");
    }

    @ParameterizedTest
    @DisplayName("I14: certificate numbers, body codes, counts, hashes and instants are identifiers and stay")
    @ValueSource(
            strings = {
                "S000044002001203000001",
                "S000044002001",
                "kept=293 refused=7",
                "2026-11-23T01:02:03.000004Z",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                ""
            })
    void kept(String text) {
        assertThat(AuditText.require(AuditEvent.ROSTER_UPLOADED, "detail", text, 2000))
                .isEqualTo(text);
        assertThat(AuditText.tame(text, 2000)).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("I6: control characters and what is too long are refused in a success, and made fit in a refusal")
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u009fb", "a\ud800b", "abcdefghijk"})
    void unfit(String text) {
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> AuditText.require(AuditEvent.ROSTER_UPLOADED, "detail", text, 10))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuditError.AUDIT_UNFIT_TEXT));
        assertThat(AuditText.tame(text, 10)).isIn("a?b", "abcdefghi…");
    }

    @Test
    @DisplayName("I7: a refusal without a text leaves its trace, and a character of two units is not cut in half")
    void tame() {
        assertThat(AuditText.tame(null, 10)).isEmpty();
        assertThat(AuditText.tame("12345678\ud840\udc0b0", 10)).isEqualTo("12345678?…");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I6: every event fits its column")
    void vocabulary(AuditEvent event) {
        assertThat(event.name()).hasSizeBetween(1, 40);
    }
}
