package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static skillcert.numbering.NumberingError.NUMBERING_LENGTH;
import static skillcert.numbering.NumberingError.NUMBERING_LEVEL;
import static skillcert.numbering.NumberingError.NUMBERING_NATIONAL_CODE;
import static skillcert.numbering.NumberingError.NUMBERING_SERIAL;
import static skillcert.numbering.NumberingError.NUMBERING_SERIALS_EXHAUSTED;
import static skillcert.numbering.NumberingError.NUMBERING_YEAR;
import static skillcert.numbering.NumberingError.NUMBERING_YEAR_NOT_OF_ISSUE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static final BodyCode SCHOOL = BodyCode.ofSchool("00", 1);
    private static final Level FIVE = Level.require("5");

    @Test
    @DisplayName("R092 R094 R104 R105 R106 a number is its body code, the year, the level and the serial")
    void made() {
        CertificateNumber number = CertificateNumber.of(SCHOOL, 2026, FIVE, 300);

        assertThat(number).hasToString("S000044002001265000300");
        assertThat(number.grouped()).isEqualTo("S 0000 44 002001 26 5 000300");
        assertThat(number.bodyCode()).isEqualTo(SCHOOL);
        assertThat(number.issuableHere()).isTrue();
        assertThat(number.explain().warnings()).isEmpty();
    }

    @Test
    @DisplayName("R105 a number can be issued for each level of table 7 and says its name")
    void levels() {
        assertThat(Level.all()).allSatisfy(level -> {
            CertificateNumber number = CertificateNumber.of(SCHOOL, 2026, level, 1);
            assertThat(number.level()).isEqualTo(level);
            assertThat(number.explain().text()).contains("该证书技能等级为" + level.name());
        });
    }

    @Test
    @DisplayName(
            "R095 R098 R100 R101 R105 every row of every table can be read, is written back and has its name in the words")
    void everyRow() {
        CodeTable.BODY_CLASSES.entries().forEach((letter, letterName) -> CodeTable.PROVINCES
                .entries()
                .forEach((province, name) ->
                        assertReadBack(letter + "0000" + province + "002001265000300", letterName, name)));
        CodeTable.BODY_CLASSES.entries().keySet().forEach(letter -> CodeTable.LOCALITIES
                .entries()
                .forEach((locality, place) -> CodeTable.categoriesOf(letter)
                        .entries()
                        .forEach((category, kind) -> Level.all()
                                .forEach(level -> assertReadBack(
                                        letter + "000044" + locality + category + "00126" + level.code() + "000300",
                                        place,
                                        kind,
                                        level.name())))));
    }

    private static void assertReadBack(String number, String... names) {
        CertificateNumber read = CertificateNumber.parse(number);
        assertThat(read).hasToString(number);
        assertThat(CertificateNumber.parse(read.grouped())).isEqualTo(read);
        assertThat(read.explain().text()).contains(names);
    }

    @Test
    @DisplayName("T-13 R106 serials run from 000001 to 999999; the next is refused, never widened")
    void serials() {
        assertThat(CertificateNumber.of(SCHOOL, 2026, FIVE, 1)).hasToString("S000044002001265000001");
        assertThat(CertificateNumber.of(SCHOOL, 2026, FIVE, 999_999)).hasToString("S000044002001265999999");
        assertRefused(() -> CertificateNumber.of(SCHOOL, 2026, FIVE, 1_000_000), NUMBERING_SERIALS_EXHAUSTED);
        assertRefused(() -> CertificateNumber.of(SCHOOL, 2026, FIVE, 0), NUMBERING_SERIAL);
        assertRefused(() -> CertificateNumber.of(SCHOOL, 2026, FIVE, -1), NUMBERING_SERIAL);
        assertRefused(() -> CertificateNumber.parse("S000044002001265000000"), NUMBERING_SERIAL);
    }

    @Test
    @DisplayName("T-20 R096 numbers are issued under a code that the ministry gave, once it is on file")
    void ministry() {
        assertThat(CertificateNumber.of(BodyCode.parse("S000144002009"), 2020, FIVE, 1))
                .hasToString("S000144002009205000001");
    }

    @Test
    @DisplayName(
            "T-21 R104 the year is that of the issue date: an examination in December issued in January takes the new year")
    void yearOfIssue() {
        CertificateNumber number = CertificateNumber.of(SCHOOL, 2027, FIVE, 1);

        assertThatCode(() -> number.requireIssuedOn(LocalDate.of(2027, 1, 1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> number.requireIssuedOn(LocalDate.of(2026, 12, 31)))
                .isInstanceOfSatisfying(WrongNumberException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(NUMBERING_YEAR_NOT_OF_ISSUE);
                    assertThat(refusal.values())
                            .containsExactly("2027", "证书核发年份代码", "第 14-15 位", "附件4 表1、二（五）", "2026");
                });
    }

    @Test
    @DisplayName("T-22 R104 two digits of the year are read as 20yy; another century cannot be written, nor mistaken")
    void century() {
        assertThat(CertificateNumber.parse("S000044002001195000001").year()).isEqualTo(2019);
        assertThat(CertificateNumber.parse("S000044002001005000001").year()).isEqualTo(2000);
        assertThat(CertificateNumber.parse("S000044002001995000001").year()).isEqualTo(2099);
        assertRefused(() -> CertificateNumber.of(SCHOOL, 1999, FIVE, 1), NUMBERING_YEAR);
        assertRefused(() -> CertificateNumber.of(SCHOOL, 2100, FIVE, 1), NUMBERING_YEAR);
        assertRefused(() -> CertificateNumber.of(SCHOOL, 26, FIVE, 1), NUMBERING_YEAR);
        assertRefused(
                () -> CertificateNumber.parse("S000044002001195000001").requireIssuedOn(LocalDate.of(2119, 1, 1)),
                NUMBERING_YEAR_NOT_OF_ISSUE);
    }

    @Test
    @DisplayName("T-24 numbers with two letters, as later rules have them, are refused under this rule")
    void twoLetters() {
        assertRefused(() -> CertificateNumber.parse("S00004400200126T000001"), NUMBERING_LEVEL);
        assertRefused(() -> CertificateNumber.parse("SY00044002001265000001"), NUMBERING_NATIONAL_CODE);
    }

    @Test
    @DisplayName(
            "T-25 there is no check digit: the neighbour of a number is a number too, so only a ledger can vouch for one")
    void noCheckDigit() {
        assertThatCode(() -> CertificateNumber.parse("S000044002001265000002")).doesNotThrowAnyException();
        assertThatCode(() -> CertificateNumber.parse("S000044002001265000003")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S 0000 44 002001 26 5 000300",
                "  S000044002001265000300\r\n",
                "S\u00a00000\u200244\u3000002001\t26\u202f5\u2007000300",
                "\ufeffS0000\u200b44\u2060002001\u200e26\u00855\u2028000300",
                "s000044002001265000300",
                "Ｓ００００４４００２００１２６５０００３００",
                "ｓ　0000　44　002001　２６　５　000300",
            })
    @DisplayName("T-26 blanks of every kind, full-width forms and lower case are the same number")
    void writing(String typed) {
        assertThat(CertificateNumber.parse(typed)).hasToString("S000044002001265000300");
        assertThat(new CertificateNumber(typed)).isEqualTo(CertificateNumber.of(SCHOOL, 2026, FIVE, 300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S00004400200126500030\u0663", // Arabic digit three
                "S00004400200126500030³",
                "S00004400200126500030③",
                "S00004400200126500030\ud835\udfd1", // mathematical bold three
                "S00004400200126500030O",
                "S0000-44-002001-265000300",
                "ſ000044002001265000300", // its capital is S, which upper-casing would make of it
                "S00004400200126500030\u0000",
                "S00004400200126500030\ud800",
            })
    @DisplayName("T-26 what merely resembles a digit or letter is refused, not guessed")
    void lookAlikes(String typed) {
        assertThatThrownBy(() -> CertificateNumber.parse(typed)).isInstanceOf(WrongNumberException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "S", "S00004400200126500030", "S0000440020012650003000", "S000044002001"})
    @DisplayName("R092 a number has 22 characters")
    void length(String typed) {
        assertRefused(() -> CertificateNumber.parse(typed), NUMBERING_LENGTH);
    }

    @Test
    @DisplayName("T-26 writing and reading do not hang on the language of the server")
    void locale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.forLanguageTag("ar-SA-u-nu-arab"), Locale.forLanguageTag("tr")}) {
                Locale.setDefault(locale);
                assertThat(CertificateNumber.of(SCHOOL, 2026, FIVE, 300).toString())
                        .isEqualTo("S000044002001265000300");
                assertThat(BodyCode.ofSchool("01", 12).toString()).isEqualTo("S000044012012");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("R092 a number survives the session of a page and the way to another node")
    void serialized() throws IOException, ClassNotFoundException {
        Explanation explanation =
                CertificateNumber.parse("S000011033002205000001").explain();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(CertificateNumber.of(SCHOOL, 2026, FIVE, 300));
            out.writeObject(explanation);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(CertificateNumber.of(SCHOOL, 2026, FIVE, 300));
            assertThat(in.readObject()).isEqualTo(explanation);
        }
    }

    private static void assertRefused(ThrowingCallable attempt, NumberingError code) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(WrongNumberException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
