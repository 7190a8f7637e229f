package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    @DisplayName(
            "DOMAIN 3.5 the worked sample: sum 1640, remainder 28, check 3, whatever stands in its place is refused")
    void workedSample() {
        assertThat(new OrganisationCode("91350100M000100Y43")).hasToString("91350100M000100Y43");
        for (char check : "012456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertRefused("91350100M000100Y4" + check);
        }
    }

    @Test
    @DisplayName("DOMAIN 3.5 where the sum leaves no rest, the check is 0 and not 31")
    void noRest() {
        assertThat(new OrganisationCode("000000000000000000").value()).endsWith("0");
        // 1 × 1 + 10 × 3 (the letter A) = 31
        assertThat(new OrganisationCode("1A0000000000000000").value()).endsWith("0");
    }

    @Test
    @DisplayName("DOMAIN 3.5 a letter counts its place in the alphabet of 31, not its place among 26")
    void skippedLetters() {
        // J is 18 here, Y is 30; counted among 26 letters they would be 19 and 34
        assertThat(new OrganisationCode("J0000000000000000D")).isNotNull();
        assertThat(new OrganisationCode("Y00000000000000001")).isNotNull();
        assertRefused("J0000000000000000C");
    }

    @Test
    @DisplayName("GB 32100 every single wrong character is found")
    void everyCorruption() {
        String right = "91350100M000100Y43";
        for (int i = 0; i < right.length(); i++) {
            for (char c : ALPHABET.toCharArray()) {
                String typed = right.substring(0, i) + c + right.substring(i + 1);
                if (c == right.charAt(i)) {
                    assertThat(new OrganisationCode(typed).value()).isEqualTo(right);
                } else {
                    assertRefused(typed);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "91350100M000100Y4", "91350100M000100Y433", "91350100M000100I43", "9135０100M000100Y4"})
    @DisplayName("GB 32100 another length and the letters I O S V Z are refused")
    void malformed(String typed) {
        assertRefused(typed);
    }

    @Test
    @DisplayName("GB 32100 blanks, full-width forms and lower case are read")
    void forms() {
        assertThat(new OrganisationCode(" 91350100 m000100y４３ ").value()).isEqualTo("91350100M000100Y43");
    }

    @Test
    @DisplayName("I14 a refusal does not repeat what was typed: it could be an ID number")
    void notRepeated() {
        assertThatExceptionOfType(InvalidOrganisationCodeException.class)
                .isThrownBy(() -> new OrganisationCode("449999200001010016"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("20000101"))
                .satisfies(e -> assertThat(e.code().clause()).isEqualTo("GB 32100-2015"));
    }

    private static void assertRefused(String typed) {
        assertThatExceptionOfType(InvalidOrganisationCodeException.class)
                .as(typed)
                .isThrownBy(() -> new OrganisationCode(typed))
                .extracting(InvalidOrganisationCodeException::code)
                .isEqualTo(OrganisationCode.Flaw.ORGANISATION_CODE_MALFORMED);
    }
}
