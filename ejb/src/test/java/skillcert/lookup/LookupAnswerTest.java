package skillcert.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import skillcert.ledger.CertificateState;
import skillcert.ledger.CheckedCertificate;
import skillcert.ledger.PrintedFields;
import skillcert.numbering.CertificateNumber;

class LookupAnswerTest {

    @ParameterizedTest(name = "I14 the look-up shows {0} as {1}")
    @CsvSource({"王,王*", "王明,王*", "王小明,王*明", "欧阳小明,欧**明", "𬱖小明,𬱖*明", "阿卜杜·热合曼,阿*****曼"})
    void masksNames(String name, String masked) {
        assertThat(LookupAnswer.mask(name)).isEqualTo(masked);
    }

    @ParameterizedTest(name = "T-28 a certificate that is {0} is shown as such, masked")
    @EnumSource(CertificateState.class)
    void showsTheState(CertificateState state) {
        PrintedFields printed = new PrintedFields(
                CertificateNumber.parse("S000044002001265000001"),
                "南粤示范技工学校",
                "王小明",
                "居民身份证",
                "1234",
                "营销员",
                "",
                "五级/初级工",
                LocalDate.of(2026, 11, 23));
        LookupAnswer answer = LookupAnswer.of(new CheckedCertificate(printed, state, true));
        assertThat(answer.verdict().name()).isEqualTo(state.name());
        assertThat(answer.number()).isEqualTo("S 0000 44 002001 26 5 000001");
        assertThat(answer.toString()).doesNotContain("王小明").doesNotContain("1234");
    }

    @Test
    @DisplayName("T-25 nothing found says nothing")
    void notFoundSaysNothing() {
        assertThat(LookupAnswer.notFound()).hasAllNullFieldsOrPropertiesExcept("verdict");
    }
}
