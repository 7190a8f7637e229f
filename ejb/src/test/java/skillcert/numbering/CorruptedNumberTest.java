package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One slip of the hand on a valid number: whatever comes of it is refused, or its parts mean something else. The meanings
 * are compared without the values beside them, so that a reader of the words alone would notice.
 */
class CorruptedNumberTest {

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
        List<String> slips = Slips.of(number);

        assertThat(Slips.unnoticed(number, slips)).isEmpty();
        assertThat(slips).as("replaced, deleted, inserted, swapped").hasSizeGreaterThan(22 * 60 + 22 + 23 * 60);
        assertThat(Slips.readable(slips)).as("some slips make another number").isBetween(100L, slips.size() - 100L);
    }
}
