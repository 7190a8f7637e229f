package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every number that the tables allow. */
class NumberPropertyTest {

    private static final String BLANKS = " \t\n\u000b\f\r\u0085\u00a0\u1680\u2000\u2007\u200a\u200b\u200e\u2028\u2029"
            + "\u202f\u205f\u2060\u3000\ufeff";

    @Property(tries = 5000)
    @Label("R092 T-26 what is read is written back unchanged, compact and grouped")
    void readAndWritten(@ForAll("numbers") String number) {
        CertificateNumber read = CertificateNumber.parse(number);

        assertThat(read).hasToString(number);
        assertThat(CertificateNumber.parse(read.toString())).isEqualTo(read);
        assertThat(CertificateNumber.parse(read.grouped())).isEqualTo(read);
        assertThat(read.grouped()).matches("[YS] \\d{4} \\d\\d \\d{6} \\d\\d [1-5] \\d{6}");
        assertThat(BodyCode.parse(read.bodyCode().grouped())).isEqualTo(read.bodyCode());
        assertThat(read.bodyCode()).hasToString(number.substring(0, 13));
    }

    @Property
    @Label("R099 the parts put together again are the number")
    void parts(@ForAll("numbers") String number) {
        CertificateNumber read = CertificateNumber.parse(number);
        BodyCode body = read.bodyCode();

        assertThat(body.bodyClass()
                        + body.nationalCode()
                        + body.province()
                        + body.locality()
                        + body.category()
                        + "%03d".formatted(body.bodySerial())
                        + "%02d".formatted(read.year() - 2000)
                        + read.level().code()
                        + "%06d".formatted(read.serial()))
                .isEqualTo(number);
        assertThat(String.join(
                        "",
                        read.explain().parts().stream()
                                .map(Explanation.Item::value)
                                .toList()))
                .isEqualTo(number);
    }

    @Property
    @Label("T-26 blanks anywhere, full width and lower case make no other number")
    void writing(@ForAll("numbers") String number, @ForAll Random random) {
        StringBuilder typed = new StringBuilder();
        for (char c : number.toCharArray()) {
            while (random.nextInt(3) == 0) {
                typed.append(BLANKS.charAt(random.nextInt(BLANKS.length())));
            }
            String form =
                    random.nextBoolean() ? String.valueOf(c) : String.valueOf(c).toLowerCase(Locale.ROOT);
            typed.append((char) (form.charAt(0) + (random.nextBoolean() ? 0 : 0xFEE0)));
        }

        assertThat(CertificateNumber.parse(typed.toString())).hasToString(number);
    }

    @Property
    @Label("T-01 T-77 a number can be issued exactly if it is a school's of Guangdong, and is then made from its parts")
    void issuable(@ForAll("numbers") String number) {
        CertificateNumber read = CertificateNumber.parse(number);
        boolean school = number.matches("S\\d{4}44\\d\\d2(?!000)\\d{3}\\d{9}");

        assertThat(read.issuableHere()).isEqualTo(school);
        if (school) {
            assertThat(CertificateNumber.of(read.bodyCode(), read.year(), read.level(), read.serial()))
                    .isEqualTo(read);
            assertThat(read.explain().warnings()).isEmpty();
        }
    }

    @Property(tries = 200)
    @Label("R092 every slip in any valid number is refused or explained differently")
    void slips(@ForAll("numbers") String number) {
        assertThat(Slips.unnoticed(number, Slips.of(number))).isEmpty();
    }

    /** Numbers over all rows of all tables; half of them of Guangdong, whose tables are the richest. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> years = digits(0, 99, 2);
        Arbitrary<String> levels = Arbitraries.of(CodeTable.LEVELS.entries().keySet());
        Arbitrary<String> serials = digits(1, CertificateNumber.LAST_SERIAL, 6);
        return Combinators.combine(Arbitraries.oneOf(here(), elsewhere()), years, levels, serials)
                .as((body, year, level, serial) -> body + year + level + serial);
    }

    private static Arbitrary<String> here() {
        Arbitrary<String> localities =
                Arbitraries.of(CodeTable.LOCALITIES.entries().keySet());
        return bodyClasses().flatMap(bodyClass -> Combinators.combine(
                        digits(0, 9999, 4),
                        localities,
                        Arbitraries.of(
                                CodeTable.categoriesOf(bodyClass).entries().keySet()),
                        digits(0, BodyCode.LAST_SERIAL, 3))
                .as((national, locality, category, serial) ->
                        bodyClass + national + "44" + locality + category + serial));
    }

    private static Arbitrary<String> elsewhere() {
        Arbitrary<String> provinces =
                Arbitraries.of(CodeTable.PROVINCES.entries().keySet()).filter(province -> !province.equals("44"));
        return Combinators.combine(bodyClasses(), digits(0, 9999, 4), provinces, digits(0, 999_999, 6))
                .as((bodyClass, national, province, sequence) -> bodyClass + national + province + sequence);
    }

    private static Arbitrary<String> bodyClasses() {
        return Arbitraries.of(CodeTable.BODY_CLASSES.entries().keySet());
    }

    private static Arbitrary<String> digits(int from, int to, int width) {
        return Arbitraries.integers().between(from, to).map(n -> String.format(Locale.ROOT, "%0" + width + "d", n));
    }
}
