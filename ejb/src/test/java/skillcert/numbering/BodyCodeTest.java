package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_SERIAL;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_SERIALS_EXHAUSTED;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_SERIAL_NEVER_GIVEN;
import static skillcert.numbering.NumberingError.NUMBERING_CATEGORY;
import static skillcert.numbering.NumberingError.NUMBERING_LOCALITY;
import static skillcert.numbering.NumberingError.NUMBERING_NOT_GUANGDONG;
import static skillcert.numbering.NumberingError.NUMBERING_NOT_SCHOOL;
import static skillcert.numbering.NumberingError.NUMBERING_NOT_SOCIETY;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCodeTest {

    @Test
    @DisplayName("R093 R097 R102 T-19 a school's code is S 0000 44, department, 2, serial")
    void school() {
        BodyCode code = BodyCode.ofSchool("00", 1);

        assertThat(code).hasToString("S000044002001").isEqualTo(BodyCode.parse("S 0000 44 002001"));
        assertThat(code.assignableHere()).isTrue();
        assertThat(code.issuableHere()).isTrue();
        assertThat(code.explain().text())
                .isEqualTo("第 1 位表示该评价机构类别为社会培训评价组织；"
                        + "第 2-5 位表示评价机构先行向省级人力资源社会保障部门备案，固定取值 0000；"
                        + "第 6-7 位表示该评价机构（站点）在广东省；"
                        + "第 8-13 位是该评价机构（站点）序列码，表明该评价机构（站点）是经广东省省本级人社部门确定的第 1 家技工院校");
    }

    @Test
    @DisplayName("T-16 R100 00 is the province as determining department, and every department of table 5 can assign")
    void departments() {
        assertThat(CodeTable.LOCALITIES.entries()).allSatisfy((code, name) -> assertThat(
                        BodyCode.ofSchool(code, 7).explain().text())
                .endsWith("是经" + name + "人社部门确定的第 7 家技工院校"));
        assertThat(CodeTable.LOCALITIES.find("00")).contains("广东省省本级");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "10", "11", "99", "0", "001", "广州"})
    @DisplayName("T-16 R100 no code is made for a department that table 5 does not have")
    void unknownDepartment(String locality) {
        assertRefused(() -> BodyCode.ofSchool(locality, 1), NUMBERING_LOCALITY);
    }

    @Test
    @DisplayName(
            "T-11 R103 the first body is 001; 000 can be read with a warning, but is neither given nor issued under")
    void serialZero() {
        BodyCode legacy = BodyCode.parse("S000044002000");

        assertThat(legacy.bodySerial()).isZero();
        assertThat(legacy.explain().warnings()).containsExactly("流水序列码 000 只作历史编码识读：顺序赋码从 001 起，本系统不赋予、不核发 000");
        assertThat(legacy.whyNotIssuableHere()).containsExactly(NUMBERING_BODY_SERIAL_NEVER_GIVEN);
        assertThat(legacy.assignableHere()).isFalse();
        assertRefused(() -> BodyCode.ofSchool("00", 0), NUMBERING_BODY_SERIAL);
        assertRefused(() -> BodyCode.ofSchool("00", -1), NUMBERING_BODY_SERIAL);
        assertRefused(
                () -> CertificateNumber.of(legacy, 2026, Level.require("5"), 1), NUMBERING_BODY_SERIAL_NEVER_GIVEN);
    }

    @Test
    @DisplayName("T-12 R103 999 is the last code of a department and class; the next is refused, never widened")
    void exhausted() {
        assertThat(BodyCode.ofSchool("19", BodyCode.LAST_SERIAL)).hasToString("S000044192999");
        assertRefused(() -> BodyCode.ofSchool("19", 1000), NUMBERING_BODY_SERIALS_EXHAUSTED);
    }

    @Test
    @DisplayName("T-14 R096 national code 0001 is one body with Y and another with S")
    void nationalCodeWithLetter() {
        BodyCode employer = BodyCode.parse("Y000144001001");
        BodyCode society = BodyCode.parse("S000144001001");

        assertThat(employer.nationalCode()).isEqualTo(society.nationalCode());
        assertThat(employer).isNotEqualTo(society);
        assertThat(employer.series()).isNotEqualTo(society.series());
        assertThat(employer.explain().text()).isNotEqualTo(society.explain().text());
    }

    @Test
    @DisplayName("T-15 R103 bodies are counted by letter, province, department and class, whatever positions 2-5 say")
    void series() {
        assertThat(BodyCode.parse("S000144002009").series())
                .isEqualTo(BodyCode.parse("S000044002001").series())
                .isEqualTo("S44002");
        assertThat(List.of("Y000044002001", "S000044012001", "S000044003001", "S000011002001"))
                .allSatisfy(other -> assertThat(BodyCode.parse(other).series()).isNotEqualTo("S44002"));
    }

    @Test
    @DisplayName("T-17 positions 1 and 10 have names of their own")
    void names() {
        assertThat(Part.BODY_CLASS.title()).isEqualTo("机构类别代码");
        assertThat(Part.CATEGORY.title()).isEqualTo("站点类别代码");
    }

    @ParameterizedTest
    @CsvSource({
        "Y000044001001, 国有企业",
        "Y000044002001, 非国有企业",
        "Y000044003001, 其他",
        "S000044001001, 企业",
        "S000044002001, 技工院校",
        "S000044003001, 行业协会（学会）",
        "S000044004001, 其他",
    })
    @DisplayName("T-18 R101 position 10 is read together with position 1")
    void category(String code, String meaning) {
        assertThat(BodyCode.parse(code).explain().parts().get(3).meaning()).endsWith("第 1 家" + meaning);
    }

    @Test
    @DisplayName("T-18 R101 class 4 exists under S only")
    void fourUnderY() {
        assertThat(BodyCode.parse("S000044004001").category()).isEqualTo("4");
        assertRefused(() -> BodyCode.parse("Y000044004001"), NUMBERING_CATEGORY);
    }

    @Test
    @DisplayName(
            "T-20 R096 R097 0000 needs nothing; a code of the ministry is entered with its document, never assigned here")
    void ministry() {
        BodyCode ministry = BodyCode.parse("S000144002009");

        assertThat(ministry.needsMinistryDocument()).isTrue();
        assertThat(ministry.assignableHere()).isFalse();
        assertThat(ministry.issuableHere()).isTrue();
        assertThat(BodyCode.ofSchool("00", 9).needsMinistryDocument()).isFalse();
        assertThat(BodyCode.parse("S999944002009").explain().text()).contains("人力资源社会保障部赋予该机构的代码为 9999");
    }

    @Test
    @DisplayName("T-19 T-77 R095 an employer's code is read and stored, but nothing is issued or assigned under it")
    void employer() {
        BodyCode employer = BodyCode.parse("Y000044032006");

        assertThat(employer.explain().warnings()).isEmpty();
        assertThat(employer.whyNotIssuableHere()).containsExactly(NUMBERING_NOT_SOCIETY);
        assertThat(employer.assignableHere()).isFalse();
        assertRefused(() -> CertificateNumber.of(employer, 2026, Level.require("5"), 1), NUMBERING_NOT_SOCIETY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000044001001", "S000044003001", "S000044004001"})
    @DisplayName("R102 T-19 nothing is issued or assigned for a class other than 2")
    void notASchool(String code) {
        assertThat(BodyCode.parse(code).whyNotIssuableHere()).containsExactly(NUMBERING_NOT_SCHOOL);
        assertThat(BodyCode.parse(code).assignableHere()).isFalse();
        assertRefused(
                () -> CertificateNumber.of(BodyCode.parse(code), 2026, Level.require("5"), 1), NUMBERING_NOT_SCHOOL);
    }

    @Test
    @DisplayName("T-01 R099 outside 44 positions 8-13 are any six digits, with a warning, and nothing is assigned")
    void otherProvinces() {
        CodeTable.PROVINCES.entries().forEach((province, name) -> {
            if (!province.equals("44")) {
                BodyCode code = BodyCode.parse("S0000" + province + "999999");
                assertThat(code.explain().warnings()).singleElement().asString().contains(name);
                assertThat(code.explain().text()).contains("由" + name + "人社部门赋码 999999");
                assertThat(code.whyNotIssuableHere()).containsExactly(NUMBERING_NOT_GUANGDONG);
                assertThat(code.assignableHere()).isFalse();
            }
        });
    }

    @Test
    @DisplayName("T-01 T-77 a code that is wrong here in two ways is told both")
    void allReasons() {
        assertThat(BodyCode.parse("Y000011002000").whyNotIssuableHere())
                .containsExactly(NUMBERING_NOT_SOCIETY, NUMBERING_NOT_GUANGDONG);
        assertThat(BodyCode.parse("S000044003000").whyNotIssuableHere())
                .containsExactly(NUMBERING_NOT_SCHOOL, NUMBERING_BODY_SERIAL_NEVER_GIVEN);
    }

    private static void assertRefused(ThrowingCallable attempt, NumberingError code) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(WrongNumberException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
