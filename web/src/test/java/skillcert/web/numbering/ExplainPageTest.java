package skillcert.web.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.numbering.WrongNumberException;

class ExplainPageTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("R107 a body code has four parts, a certificate number seven, however they are typed (T-26)")
    @CsvSource({
        "S000044002001, 4",
        "s 0000 44 002 001, 4",
        "S000044002001263000001, 7",
        "Ｓ 0000 44 002001 26 3 000001, 7"
    })
    void parts(String typed, int parts) {
        assertThat(ExplainPage.explain(typed).parts()).hasSize(parts);
    }

    @ParameterizedTest(name = "{0} is measured against {1}")
    @DisplayName("R092 a slip of one character is explained as what was meant")
    @CsvSource({"S00004400200, 13", "S00004400200126300001, 22", "S0000440020012630000011, 22"})
    void slip(String typed, String length) {
        assertThatThrownBy(() -> ExplainPage.explain(typed))
                .isInstanceOfSatisfying(WrongNumberException.class, wrong -> assertThat(wrong.values())
                        .contains(length));
    }
}
