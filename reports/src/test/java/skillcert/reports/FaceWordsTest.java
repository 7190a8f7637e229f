package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceWordsTest {

    private static final FaceWords WORDS = new FaceWords(Samples.GD_2020.forbidden());

    @Test
    @DisplayName("T-08 nine entries: seven words and two of the province")
    void nineWords() {
        assertThat(Samples.GD_2020.forbidden())
                .containsExactlyInAnyOrder("中华人民共和国", "中国", "中华", "国家", "全国", "广东", "广东省", "职业资格", "人员资格");
    }

    @ParameterizedTest(name = "T-06 {0} holds {1}")
    @DisplayName("R115 T-06 T-08 each word is found, the longest first, blanks and odd letter forms do not hide it")
    @CsvSource({
        "中华人民共和国居民身份证,中华人民共和国",
        "中国居民,中国",
        "中华技能,中华",
        "国家题库,国家",
        "全国联网查询,全国",
        "广东技工,广东",
        "广东省技工,广东省",
        "职业资格证书,职业资格",
        "专业人员资格,人员资格",
        "'中 国',中国",
        "'广　东',广东",
        "'广\u200B东',广东",
        "'全\u2F1E家国\u2F30',",
        "职业技能等级,",
        "居民身份证,",
        "中山国际,"
    })
    void words(String text, String word) {
        assertThat(WORDS.findIn(text).orElse(null)).isEqualTo(word);
    }

    @Test
    @DisplayName("R115 T-06 the shipped template and its labels hold no forbidden word")
    void templateIsClean() {
        assertThat(WORDS.in(Samples.GD_2020)).isEmpty();
    }

    @Test
    @DisplayName("T-03 the alliance's mark is exempt only as itself and only in its place")
    void mark() {
        assertThat(WORDS.in(Templates.withMark("广东省高技能人才培养联盟"))).isEmpty();
        assertThat(WORDS.in(Templates.withMark("广东省高技能人才培养联盟监制")))
                .extracting(FaceWords.Finding::field)
                .containsExactly(SheetField.MARK);
        assertThat(WORDS.in(Templates.withSentence("广东省高技能人才培养联盟：{body}")))
                .extracting(FaceWords.Finding::field)
                .containsExactly(SheetField.SENTENCE);
        assertThatThrownBy(() -> Samples.PAPER.check(Templates.withMark("国家联盟"), Samples.plain()))
                .isInstanceOfSatisfying(UnprintableSheetException.class, e -> assertThat(e.offending())
                        .isEqualTo("国家"));
    }

    @ParameterizedTest(name = "T-04 {0}, filed as {1}: {2}")
    @DisplayName("T-04 a body's name is exempt by equality with the filed name, never because it contains it")
    @CsvSource({
        "广东省岭南技师学院,广东省岭南技师学院,",
        "广东省岭南技师学院,岭南技师学院,广东省",
        "广东省岭南技师学院中国校区,广东省岭南技师学院,广东省",
        "岭南技师学院中国校区,岭南技师学院,中国",
        "岭南技师学院,岭南技师学院,"
    })
    void bodyName(String printed, String filed, String word) {
        CertificateSheet sheet =
                Samples.sheet().bodyName(printed).official(filed, "电子商务师", "").build();
        assertThat(WORDS.in(sheet))
                .extracting(FaceWords.Finding::word)
                .isEqualTo(word == null ? java.util.List.of() : java.util.List.of(word));
    }

    @ParameterizedTest(name = "T-05 {0}")
    @DisplayName("T-05 a holder's name is never checked")
    @CsvSource({"李中华", "陈广东", "郑全国", "王国家"})
    void holder(String name) {
        Samples.PAPER.check(Samples.GD_2020, Samples.sheet().holderName(name).build());
    }

    @Test
    @DisplayName("T-05 occupation and work type are exempt by equality with the catalogue only")
    void catalogueNames() {
        assertThat(WORDS.in(Samples.sheet().occupation("国家公园巡护员").build())).isEmpty();
        assertThat(WORDS.in(Samples.sheet()
                        .occupation("国家公园巡护员")
                        .workType("全国导游")
                        .official("岭南示范技师学院", "公园巡护员", "导游")
                        .build()))
                .extracting(FaceWords.Finding::field)
                .containsExactly(SheetField.OCCUPATION, SheetField.WORK_TYPE);
    }

    @Test
    @DisplayName("T-06 the name of an identity document must be short; the printed sheet is refused with the word")
    void idType() {
        CertificateSheet sheet = Samples.sheet().idType("中华人民共和国居民身份证").build();
        assertThatThrownBy(() -> Samples.PAPER.printOne(Samples.GD_2020, sheet))
                .isInstanceOfSatisfying(UnprintableSheetException.class, e -> {
                    assertThat(e.reason()).isEqualTo(UnprintableSheetException.Reason.WORD_FORBIDDEN);
                    assertThat(e.field()).isEqualTo(SheetField.ID_TYPE);
                    assertThat(e.offending()).isEqualTo("中华人民共和国");
                });
    }
}
