package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_CLASS;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_SEQUENCE;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_SERIAL;
import static skillcert.numbering.NumberingError.NUMBERING_CATEGORY;
import static skillcert.numbering.NumberingError.NUMBERING_LENGTH;
import static skillcert.numbering.NumberingError.NUMBERING_LEVEL;
import static skillcert.numbering.NumberingError.NUMBERING_LOCALITY;
import static skillcert.numbering.NumberingError.NUMBERING_NATIONAL_CODE;
import static skillcert.numbering.NumberingError.NUMBERING_PROVINCE;
import static skillcert.numbering.NumberingError.NUMBERING_SERIAL;
import static skillcert.numbering.NumberingError.NUMBERING_YEAR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wrong number says which part is wrong, where it stands, what was found, which table it breaks and what would be right. */
class WrongNumberTest {

    @Test
    @DisplayName("R092 a wrong length names both lengths and table 1")
    void length() {
        assertRefusal("S00004400200126500030", NUMBERING_LENGTH, "21", "证书编号", "第 1-22 位", "附件4 表1", "22");
        assertThatThrownBy(() -> BodyCode.parse("S00004400200"))
                .isInstanceOfSatisfying(WrongNumberException.class, refusal -> assertThat(refusal.values())
                        .containsExactly("12", "机构代码", "第 1-13 位", "附件4 表1", "13"));
    }

    @Test
    @DisplayName("R095 position 1 names table 2")
    void bodyClass() {
        assertRefusal(
                "X000044002001265000300", NUMBERING_BODY_CLASS, "X", "机构类别代码", "第 1 位", "附件4 表2", "Y 用人单位、S 社会培训评价组织");
    }

    @Test
    @DisplayName("R096 R097 positions 2-5 name table 3")
    void nationalCode() {
        assertRefusal(
                "S00O044002001265000300", NUMBERING_NATIONAL_CODE, "00O0", "评价机构代码", "第 2-5 位", "附件4 表3", "0000-9999");
    }

    @Test
    @DisplayName("R098 positions 6-7 name table 4")
    void province() {
        assertRefusal(
                "S000047002001265000300",
                NUMBERING_PROVINCE,
                "47",
                "省级代码",
                "第 6-7 位",
                "附件4 表4",
                CodeTable.PROVINCES.choices());
        assertThat(CodeTable.PROVINCES.choices()).startsWith("11 北京市、12 天津市").endsWith("82 澳门特别行政区");
    }

    @Test
    @DisplayName("R099 T-01 positions 8-13 of another province name table 1")
    void sequence() {
        assertRefusal(
                "S00001103300A265000300",
                NUMBERING_BODY_SEQUENCE,
                "03300A",
                "评价机构（站点）序列码",
                "第 8-13 位",
                "附件4 表1",
                "000000-999999");
    }

    @Test
    @DisplayName("R100 positions 8-9 name table 5")
    void locality() {
        assertRefusal(
                "S000044102001265000300",
                NUMBERING_LOCALITY,
                "10",
                "所在地代码",
                "第 8-9 位",
                "附件4 表5",
                CodeTable.LOCALITIES.choices());
    }

    @Test
    @DisplayName("R101 T-18 position 10 names table 6-1 under Y and table 6-2 under S")
    void category() {
        assertRefusal(
                "Y000044004001265000300",
                NUMBERING_CATEGORY,
                "4",
                "站点类别代码",
                "第 10 位",
                "附件4 表6-1",
                "1 国有企业、2 非国有企业、3 其他");
        assertRefusal(
                "S000044005001265000300",
                NUMBERING_CATEGORY,
                "5",
                "站点类别代码",
                "第 10 位",
                "附件4 表6-2",
                "1 企业、2 技工院校、3 行业协会（学会）、4 其他");
    }

    @Test
    @DisplayName("R103 positions 11-13 name table 1 and their clause")
    void bodySerial() {
        assertRefusal(
                "S0000440020I1265000300",
                NUMBERING_BODY_SERIAL,
                "0I1",
                "流水序列码",
                "第 11-13 位",
                "附件4 表1、二（四）3",
                "000-999");
    }

    @Test
    @DisplayName("R104 positions 14-15 name table 1 and their clause")
    void year() {
        assertRefusal("S0000440020012X5000300", NUMBERING_YEAR, "2X", "证书核发年份代码", "第 14-15 位", "附件4 表1、二（五）", "00-99");
    }

    @Test
    @DisplayName("R105 position 16 names table 7")
    void level() {
        assertRefusal(
                "S000044002001266000300",
                NUMBERING_LEVEL,
                "6",
                "职业技能等级代码",
                "第 16 位",
                "附件4 表7",
                "1 一级/高级技师、2 二级/技师、3 三级/高级工、4 四级/中级工、5 五级/初级工");
    }

    @Test
    @DisplayName("R106 positions 17-22 name table 1 and their clause")
    void serial() {
        assertRefusal(
                "S000044002001265000000",
                NUMBERING_SERIAL,
                "000000",
                "证书序列码",
                "第 17-22 位",
                "附件4 表1、二（七）",
                "000001-999999");
        assertRefusal(
                "S000044002001265OOO3OO",
                NUMBERING_SERIAL,
                "OOO3OO",
                "证书序列码",
                "第 17-22 位",
                "附件4 表1、二（七）",
                "000001-999999");
    }

    @Test
    @DisplayName("I14 an ID number typed into the wrong field is never repeated by the refusal, which is logged")
    void noPersonalData() {
        WrongNumberException refusal =
                catchThrowableOfType(WrongNumberException.class, () -> CertificateNumber.parse("449999200001010014"));

        assertThat(refusal.values()).startsWith("18");
        assertThat(refusal.getMessage()).doesNotContain("449999").doesNotContain("20000101");
    }

    @Test
    @DisplayName("R092 what cannot be printed is shown as a replacement, so that no line or escape gets into the log")
    void noControlCharacters() {
        assertRefusal(
                "S000044002001265000\u001b3\u202e",
                NUMBERING_SERIAL,
                "000\ufffd3\ufffd",
                "证书序列码",
                "第 17-22 位",
                "附件4 表1、二（七）",
                "000001-999999");
        assertRefusal(
                "S000044002001265000\ud835\udfd100",
                NUMBERING_SERIAL,
                "000\ufffd00",
                "证书序列码",
                "第 17-22 位",
                "附件4 表1、二（七）",
                "000001-999999");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R092 every refusal cites annex 4 of the notice")
    void clause(NumberingError code) {
        assertThat(code.clause()).matches("粤人社办〔2020〕39号 附件4 (一|二（[一二三四五六七]）[123]?|四（[一二三四]）)");
        assertThat(code.name()).startsWith("NUMBERING_");
    }

    private static void assertRefusal(String typed, NumberingError code, Object... values) {
        WrongNumberException refusal =
                catchThrowableOfType(WrongNumberException.class, () -> CertificateNumber.parse(typed));

        assertThat(refusal).as(typed).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.values()).containsExactly(values);
    }
}
