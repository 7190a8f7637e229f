package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One slip of the hand on a valid number: whatever comes of it is refused, or its parts mean something else. The meanings
 * are compared without the values beside them, so that a reader of the words alone would notice.
 */
class CorruptedNumberTest {

    /** All that a number is made of, then what resembles it without being the same (T-26). */
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "syol-./\\_'\"<&%"
            + "０１２３４５６７８９ＳＹ" + "\u0660\u0661²①〇一五中\u0000\u001b\ufffd\u0301";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Y000144001005205000001",
                "S000144002009205000001",
                "Y000044032006205000001",
                "S000011033002205000001",
                "S000044033002205000001",
                "S000044002001265000300",
                "S000044004000991999999",
                "Y999982999999003123456",
            })
    @DisplayName("R092 every slip in a valid number is refused or explained differently")
    void slips(String number) {
        String meaning = CertificateNumber.parse(number).explain().text();
        List<String> unnoticed = new ArrayList<>();
        List<String> slips = slipsOf(number);
        int read = 0;
        for (String slip : slips) {
            try {
                CertificateNumber other = CertificateNumber.parse(slip);
                read++;
                if (other.explain().text().equals(meaning)) {
                    unnoticed.add(slip);
                }
            } catch (WrongNumberException refused) {
                assertThat(refused.values()).as(slip).hasSize(5);
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(slips).as("replaced, deleted, inserted, swapped").hasSizeGreaterThan(22 * 60 + 22 + 23 * 60);
        assertThat(read).as("some slips make another number").isBetween(100, slips.size() - 100);
    }

    private static List<String> slipsOf(String number) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i <= number.length(); i++) {
            String before = number.substring(0, i);
            for (char c : CHARACTERS.toCharArray()) {
                slips.add(before + c + number.substring(i));
                if (i < number.length() && !sameCharacter(c, number.charAt(i))) {
                    slips.add(before + c + number.substring(i + 1));
                }
            }
            if (i < number.length()) {
                slips.add(before + number.substring(i + 1));
                slips.add(before + " " + number.substring(i + 1));
            }
            if (i + 1 < number.length() && number.charAt(i) != number.charAt(i + 1)) {
                slips.add(before + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2));
            }
        }
        return slips;
    }

    /** Whether it is the same character in lower case or full width, which is no slip (T-26). */
    private static boolean sameCharacter(char typed, char right) {
        return typed == right || typed == right + 0xFEE0 || typed == Character.toLowerCase(right);
    }
}
