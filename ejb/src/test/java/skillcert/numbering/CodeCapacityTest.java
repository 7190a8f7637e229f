package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCapacityTest {

    @ParameterizedTest(name = "T-12 {0} of 999 given: {1} %, {2}")
    @CsvSource({
        "0, 0, NONE",
        "799, 79, NONE",
        "800, 80, LOW",
        "949, 94, LOW",
        "950, 95, SCARCE",
        "998, 99, SCARCE",
        "999, 100, EXHAUSTED"
    })
    @DisplayName("T-12 a department is warned at 80, 95 and 100 percent of its 999 codes, and not a code earlier")
    void warnings(int given, int percent, CodeCapacity.Warning warning) {
        CodeCapacity capacity = new CodeCapacity("03", "深圳市", given);
        assertThat(capacity.percent()).isEqualTo(percent);
        assertThat(capacity.left()).isEqualTo(999 - given);
        assertThat(capacity.warning()).isEqualTo(warning);
    }
}
