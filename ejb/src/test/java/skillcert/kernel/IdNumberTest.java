package skillcert.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 11643-1999: the resident ID number")
class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WEIGHTED = "10X98765432";

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X"})
    @DisplayName("the three numbers of the standard's samples have a right check character")
    void samples(String number) {
        LocalDate then = LocalDate.of(1999, 7, 1);
        assertThat(IdNumber.parse(number, then).value()).isEqualTo(number);
    }

    @Test
    @DisplayName("parts: date of birth, sex, permit")
    void parts() {
        IdNumber number = IdNumber.parse("11010519491231002X", TODAY);
        assertThat(number.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.male()).isFalse();
        assertThat(number.residencePermit()).isFalse();
        assertThat(IdNumber.parse(number("44999920080229", 7), TODAY).male()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 11010519491231002x ", "１１０１０５１９４９１２３１００２ｘ", "\u300011010519491231002Ｘ\u00a0"})
    @DisplayName("lower-case x, full-width characters and blanks around are folded")
    void folded(String typed) {
        assertThat(IdNumber.parse(typed, TODAY).value()).isEqualTo("11010519491231002X");
    }

    @Property
    @Label("every single wrong character and every swap of two neighbours is refused")
    void corruption(
            @ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll @IntRange(min = 0, max = 999) int sequence) {
        String good = number("449999" + date(LocalDate.of(1950, 1, 1).plusDays(day)), sequence);
        assertThat(flaw(good)).isEmpty();
        for (int i = 0; i < 18; i++) {
            for (char c : "0123456789X".toCharArray()) {
                if (c != good.charAt(i)) {
                    refused(good.substring(0, i) + c + good.substring(i + 1));
                }
            }
            if (i < 17 && good.charAt(i) != good.charAt(i + 1)) {
                refused(good.substring(0, i) + good.charAt(i + 1) + good.charAt(i) + good.substring(i + 2));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "449999900101001, ID_NUMBER_LENGTH",
        "4499991990010100100, ID_NUMBER_LENGTH",
        "'', ID_NUMBER_LENGTH",
        "44999919900101O015, ID_NUMBER_CHARACTER",
        "4499991990010100X1, ID_NUMBER_CHARACTER",
        "44999919900101٠015, ID_NUMBER_CHARACTER",
        "049999199001010015, ID_NUMBER_AREA",
        "911344199001010015, ID_NUMBER_AREA",
        "810001199001010015, ID_NUMBER_AREA",
        "449999199002300015, ID_NUMBER_BIRTH",
        "449999190002290015, ID_NUMBER_BIRTH",
        "449999190001010018, ID_NUMBER_BIRTH",
        "449999202611240015, ID_NUMBER_CHECK",
        "449999202611240019, ID_NUMBER_FUTURE"
    })
    @DisplayName("each rule is named: length, characters, area, real date, check character, not in the future")
    void flaws(String text, IdNumber.Flaw flaw) {
        assertThatThrownBy(() -> IdNumber.parse(text, TODAY))
                .isInstanceOfSatisfying(InvalidIdNumberException.class, refusal -> assertThat(refusal.flaw())
                        .isEqualTo(flaw));
    }

    @Test
    @DisplayName("born today is accepted, a wrong check character is named")
    void borders() {
        assertThat(flaw(number("44999920261123", 1))).isEmpty();
        assertThat(flaw("110105194912310021")).contains(IdNumber.Flaw.ID_NUMBER_CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000", "820000", "830000"})
    @DisplayName("residence permits of Hong Kong, Macao and Taiwan follow the same check")
    void permits(String area) {
        assertThat(IdNumber.parse(number(area + "19900101", 3), TODAY).residencePermit())
                .isTrue();
    }

    @Test
    @DisplayName("I14 toString, masked and the message of a refusal never show the number in full")
    void masked() {
        IdNumber number = IdNumber.parse("11010519491231002X", TODAY);
        assertThat(number.toString()).isEqualTo("1101**********002X").isEqualTo(number.masked());
        assertThat(IdNumber.mask("12345678")).isEqualTo("********");
        assertThat(IdNumber.mask("123456789")).isEqualTo("1234*6789");
        assertThatThrownBy(() -> IdNumber.parse("110105194912310021", TODAY))
                .hasMessageNotContaining("19491231")
                .hasMessageContaining("ID_NUMBER_CHECK");
    }

    private static Optional<IdNumber.Flaw> flaw(String text) {
        try {
            IdNumber.parse(text, TODAY);
            return Optional.empty();
        } catch (InvalidIdNumberException refusal) {
            return Optional.of(refusal.flaw());
        }
    }

    private static void refused(String text) {
        assertThat(flaw(text)).as(text).isPresent();
    }

    private static String date(LocalDate date) {
        return date.toString().replace("-", "");
    }

    /** An independent way to the check character: the weight of position i is 2^(18 - i) mod 11. */
    private static String number(String areaAndBirth, int sequence) {
        String digits = areaAndBirth + String.format("%03d", sequence);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return digits + WEIGHTED.charAt(sum % 11);
    }
}
