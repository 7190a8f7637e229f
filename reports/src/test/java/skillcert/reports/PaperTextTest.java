package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTextTest {

    private static final double FOLD_MM = 148.5;

    private static List<String> left(CertificateSheet sheet) {
        return PageMarks.of(sheet).lines(0, FOLD_MM);
    }

    private static List<String> right(CertificateSheet sheet) {
        return PageMarks.of(sheet).lines(FOLD_MM, 297);
    }

    @Test
    @DisplayName("R117 R124 the seven fields, in the order of the sample, and the mark, come out as they went in")
    void sevenFields() {
        assertThat(right(Samples.plain()))
                .containsExactly(
                        "姓名：王小明",
                        "证件类型：居民身份证",
                        "证件号码：449999200801010012",
                        "职业名称：电子商务师",
                        "工种名称：--",
                        "职业技能等级：三级/高级工",
                        "证书编号：S 0000 44 002001 26 3 000001",
                        "广东省高技能人才培养联盟");
    }

    @Test
    @DisplayName("R121 R122 R123 T-35 T-75 the left half, with the sentence word for word though there is no work type")
    void leftHalf() {
        List<String> lines = left(Samples.plain());
        assertThat(String.join("", lines))
                .isEqualTo("职业技能等级证书"
                        + "　　本证书由岭南示范技师学院颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。"
                        + "岭南示范技师学院"
                        + "发证日期：2026年1月5日"
                        + "证书信息查询网址：http://jndj.osta.org.cn/"
                        + "机构信息查询网址：http://pjjg.osta.org.cn/");
    }

    @Test
    @DisplayName("T-10 no work type is printed as the template says, a work type as it is")
    void noWorkType() {
        assertThat(right(Samples.plain())).contains("工种名称：--");
        assertThat(right(Samples.sheet().workType("服装制作工").build())).contains("工种名称：服装制作工");
        byte[] dashes = Samples.PAPER.printOne(Templates.withNoWorkType("——"), Samples.plain());
        assertThat(PageMarks.ofPage(dashes, 0).lines(FOLD_MM, 297)).contains("工种名称：——");
    }

    @ParameterizedTest(name = "T-76 {0} is printed {1}")
    @DisplayName("T-76 the date has Arabic digits and no leading zeros")
    @CsvSource({"2026-01-05,2026年1月5日", "2026-12-31,2026年12月31日", "2030-10-01,2030年10月1日"})
    void date(LocalDate date, String printed) {
        assertThat(left(Samples.sheet().issueDate(date).build())).contains("发证日期：" + printed);
    }

    @Test
    @DisplayName("T-41 a long occupation keeps one line, long school and person names wrap; nothing is lost")
    void longNames() {
        CertificateSheet sheet = LongNames.sheet().build();
        List<String> right = right(sheet);
        assertThat(right).contains("职业名称：" + LongNames.OCCUPATION, "工种名称：" + LongNames.WORK_TYPE);
        assertThat(String.join("", right)).contains("阿卜杜拉·买买提依明·");
        String holder = String.join("", right).replace("姓名：", "");
        assertThat(holder).startsWith(LongNames.HOLDER);
        String left = String.join("", left(sheet));
        assertThat(left).contains("本证书由" + LongNames.SCHOOL + "颁发，表明持证人").contains("水平。" + LongNames.SCHOOL + "发证日期");
        assertThat(PageMarks.of(sheet).lineWith("阿卜杜拉")).allMatch(g -> g.sizePt() == 16);
    }

    @Test
    @DisplayName("T-41 what does not fit in two lines is set smaller, and still whole")
    void shrinks() {
        String name = "多工序数控机床操作调整工".repeat(3);
        PageMarks page =
                PageMarks.of(Samples.sheet().occupation(name).workType("服装制作工").build());
        assertThat(String.join("", page.lines(FOLD_MM, 297)).replace("职业名称：", ""))
                .contains(name);
        assertThat(page.lineWith("多工序数控").get(0).sizePt()).isLessThan(16).isGreaterThanOrEqualTo(10);
        assertThat(page.lineWith("服装制作工").get(0).sizePt()).isEqualTo(16);
    }

    @Test
    @DisplayName("T-71 look-up addresses belong to the template version")
    void addresses() {
        CertificateTemplate moved = Templates.withLookups(
                new CertificateTemplate.Lookup("证书信息查询网址：", "https://zscx.osta.org.cn/"),
                new CertificateTemplate.Lookup("机构信息查询网址：", "https://pjjg.osta.org.cn/"));
        assertThat(PageMarks.ofPage(Samples.PAPER.printOne(moved, Samples.plain()), 0)
                        .lines(0, FOLD_MM))
                .endsWith("证书信息查询网址：https://zscx.osta.org.cn/", "机构信息查询网址：https://pjjg.osta.org.cn/");
    }

    @Test
    @DisplayName("T-09 the mark can be switched off by a later template")
    void markOff() {
        byte[] pdf = Samples.PAPER.printOne(Templates.withMark(""), Samples.plain());
        assertThat(PageMarks.ofPage(pdf, 0).lines(FOLD_MM, 297)).last().isEqualTo("证书编号：S 0000 44 002001 26 3 000001");
    }

    @Test
    @DisplayName("T-40 characters outside the basic plane and of extension A are printed and can be extracted")
    void rareCharacters() {
        assertThat(right(Samples.sheet().holderName("王㛃𬀩䶮𠅤鿍㼆·𬱖").build())).contains("姓名：王㛃𬀩䶮𠅤鿍㼆·𬱖");
    }

    @Test
    @DisplayName("T-40 every font is embedded and cut down, on a plain sheet and on a specimen")
    void fontsInside() throws IOException {
        for (CertificateSheet sheet :
                List.of(Samples.plain(), Samples.sheet().specimen().build())) {
            try (PDDocument document = Loader.loadPDF(Samples.PAPER.printOne(Samples.GD_2020, sheet))) {
                List<PDFont> fonts = new ArrayList<>();
                for (PDPage page : document.getPages()) {
                    collectFonts(page.getResources(), fonts);
                }
                assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                });
            }
        }
    }

    private static void collectFonts(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collectFonts(form.getResources(), fonts);
            }
        }
    }

    @Test
    @DisplayName("a specimen bears 样张 below its data, a certificate does not; data and QR stay readable")
    void specimen() {
        CertificateSheet sheet = Samples.sheet().specimen().build();
        PageMarks page = PageMarks.of(sheet);
        assertThat(page.glyphs.get(0).text() + page.glyphs.get(1).text()).isEqualTo("样张");
        assertThat(page.glyphs.get(0).sizePt()).isGreaterThan(150);
        assertThat(page.lineWith("姓名：王小明")).hasSize(6);
        assertThat(Pictures.qrIn(Pictures.of(Samples.PAPER.printOne(Samples.GD_2020, sheet), 200)))
                .isEqualTo(Samples.QR_TEXT);
        assertThat(PageMarks.of(Samples.plain()).glyphs).noneMatch(g -> g.text().equals("样"));
    }
}
