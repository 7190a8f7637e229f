package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The four numbers that annex 4 prints and explains, from its own file, and the corrected sample of the fourth. */
class ExampleNumbersTest {

    private static final String WARNING = "省级代码 11（北京市）不是 44（广东省）：第 8-13 位不按表5、表6 释义，本系统不核发此类编号";

    /** The rows of the examples file, without its header; only the last column holds quotes and commas. */
    static Stream<List<String>> examples() {
        try (InputStream file =
                ExampleNumbersTest.class.getResourceAsStream("GD-2020/certificate-number-examples.csv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> List.of(line.split(",", 12)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("R107 the file holds the four examples of annex 4")
    void four() {
        assertThat(examples()).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("R107 each printed example is read into the parts that its row states")
    void parts(List<String> row) {
        CertificateNumber number = CertificateNumber.parse(row.get(0));
        BodyCode body = number.bodyCode();

        assertThat(List.of(
                        number.toString(),
                        body.bodyClass(),
                        body.nationalCode(),
                        body.province(),
                        body.locality(),
                        body.category(),
                        "%03d".formatted(body.bodySerial()),
                        String.valueOf(number.year()),
                        number.level().code(),
                        "%06d".formatted(number.serial())))
                .isEqualTo(row.subList(0, 10));
        assertThat(body).hasToString(row.get(0).substring(0, 13));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("R107 T-01 three examples are free of warnings, the fourth carries exactly one")
    void verdict(List<String> row) {
        List<String> warnings = CertificateNumber.parse(row.get(0)).explain().warnings();

        assertThat(row.get(10)).isIn("valid", "valid with a warning");
        assertThat(warnings).isEqualTo(row.get(10).equals("valid") ? List.of() : List.of(WARNING));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Y 0001 44 001005 20 5 000001, Y000144001005205000001",
        "S 0001 44 002009 20 5 000001, S000144002009205000001",
        "Y 0000 44 032006 20 5 000001, Y000044032006205000001",
        "S 0000 11 033002 20 5 000001, S000011033002205000001",
    })
    @DisplayName("R107 T-26 each example is read as printed and printed as read")
    void grouping(String printed, String compact) {
        assertThat(CertificateNumber.parse(printed)).hasToString(compact);
        assertThat(CertificateNumber.parse(compact).grouped()).isEqualTo(printed);
        assertThat(CertificateNumber.parse(compact).bodyCode().grouped()).isEqualTo(printed.substring(0, 16));
    }

    /** Lines 300–312 of the notice; only the brackets of (站点) are those of its tables. */
    @Test
    @DisplayName("R107 example 1 is explained in the words of the notice")
    void firstExplained() {
        assertThat(textOf("Y000144001005205000001"))
                .isEqualTo("第 1 位表示该评价机构类别为用人单位；"
                        + "第 2-5 位表示人力资源社会保障部赋予该机构的代码为 0001；"
                        + "第 6-7 位表示该评价机构（站点）在广东省；"
                        + "第 8-13 位是该评价机构（站点）序列码，表明该评价机构（站点）是经广东省省本级人社部门确定的第 5 家国有企业；"
                        + "第 14-15 位表示该证书核发年份为 2020 年；"
                        + "第 16 位表示该证书技能等级为五级；"
                        + "第 17-22 位表示该证书序列码为 000001");
    }

    @Test
    @DisplayName("R107 example 2 is explained in the words of the notice (which adds 社会评价组织 to the name of table 6-2)")
    void secondExplained() {
        assertThat(textOf("S000144002009205000001"))
                .isEqualTo("第 1 位表示该评价机构类别为社会培训评价组织；"
                        + "第 2-5 位表示人力资源社会保障部赋予该机构的代码为 0001；"
                        + "第 6-7 位表示该评价机构（站点）在广东省；"
                        + "第 8-13 位是该评价机构（站点）序列码，表明该评价机构（站点）是经广东省省本级人社部门确定的第 9 家技工院校；"
                        + "第 14-15 位表示该证书核发年份为 2020 年；"
                        + "第 16 位表示该证书技能等级为五级；"
                        + "第 17-22 位表示该证书序列码为 000001");
    }

    @Test
    @DisplayName("R107 example 3 is explained in the words of the notice")
    void thirdExplained() {
        assertThat(textOf("Y000044032006205000001"))
                .isEqualTo("第 1 位表示该评价机构类别为用人单位；"
                        + "第 2-5 位表示评价机构先行向省级人力资源社会保障部门备案，固定取值 0000；"
                        + "第 6-7 位表示该评价机构（站点）在广东省；"
                        + "第 8-13 位是该评价机构（站点）序列码，表明该评价机构（站点）是经深圳市人社部门确定的第 6 家非国有企业；"
                        + "第 14-15 位表示该证书核发年份为 2020 年；"
                        + "第 16 位表示该证书技能等级为五级；"
                        + "第 17-22 位表示该证书序列码为 000001");
    }

    @Test
    @DisplayName("T-01 example 4 says Beijing, whatever its text says: tables 5 and 6 are not applied")
    void fourthExplained() {
        assertThat(textOf("S000011033002205000001"))
                .isEqualTo("第 1 位表示该评价机构类别为社会培训评价组织；"
                        + "第 2-5 位表示评价机构先行向省级人力资源社会保障部门备案，固定取值 0000；"
                        + "第 6-7 位表示该评价机构（站点）在北京市；"
                        + "第 8-13 位是该评价机构（站点）序列码，表明该评价机构（站点）由北京市人社部门赋码 033002，本规则不释义；"
                        + "第 14-15 位表示该证书核发年份为 2020 年；"
                        + "第 16 位表示该证书技能等级为五级；"
                        + "第 17-22 位表示该证书序列码为 000001");
    }

    @Test
    @DisplayName("T-01 the corrected sample says what the text of example 4 says, without a warning")
    void corrected() {
        CertificateNumber number = CertificateNumber.parse("S 0000 44 033002 20 5 000001");

        assertThat(number.explain().parts().get(3).meaning()).isEqualTo("该评价机构（站点）是经深圳市人社部门确定的第 2 家行业协会（学会）");
        assertThat(number.explain().warnings()).isEmpty();
    }

    @Test
    @DisplayName("T-01 example 4 can never be issued: it says why, and no way leads to a number under its body code")
    void neverIssued() {
        CertificateNumber fourth = CertificateNumber.parse("S000011033002205000001");

        assertThat(fourth.issuableHere()).isFalse();
        assertThat(fourth.whyNotIssuableHere()).containsExactly(NumberingError.NUMBERING_NOT_GUANGDONG);
        assertThatThrownBy(() -> CertificateNumber.of(fourth.bodyCode(), 2020, fourth.level(), 1))
                .isInstanceOfSatisfying(WrongNumberException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(NumberingError.NUMBERING_NOT_GUANGDONG);
                    assertThat(refusal.values()).containsExactly("11", "省级代码", "第 6-7 位", "附件4 表4", "44");
                });
    }

    @Test
    @DisplayName(
            "R092 R099 T-02 the seven parts take positions 1, 2-5, 6-7, 8-13, 14-15, 16, 17-22, each with its table")
    void sevenParts() {
        Explanation explanation =
                CertificateNumber.parse("S000144002009205000001").explain();

        assertThat(explanation.edition()).isEqualTo("GD-2020");
        assertThat(explanation.number()).isEqualTo("S 0001 44 002009 20 5 000001");
        assertThat(explanation.parts())
                .extracting(
                        item -> item.part().title(),
                        item -> item.part().positions(),
                        Explanation.Item::value,
                        Explanation.Item::source)
                .containsExactly(
                        tuple("机构类别代码", "第 1 位", "S", "附件4 表2"),
                        tuple("评价机构代码", "第 2-5 位", "0001", "附件4 表3"),
                        tuple("省级代码", "第 6-7 位", "44", "附件4 表4"),
                        tuple("评价机构（站点）序列码", "第 8-13 位", "002009", "附件4 表5、表6-2"),
                        tuple("证书核发年份代码", "第 14-15 位", "20", "附件4 表1、二（五）"),
                        tuple("职业技能等级代码", "第 16 位", "5", "附件4 表7"),
                        tuple("证书序列码", "第 17-22 位", "000001", "附件4 表1、二（七）"));
        assertThat(String.join(
                        "",
                        explanation.parts().stream()
                                .map(Explanation.Item::value)
                                .toList()))
                .isEqualTo("S000144002009205000001");
    }

    private static String textOf(String number) {
        return CertificateNumber.parse(number).explain().text();
    }
}
