package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.reports.PageMarks.Fill;
import skillcert.reports.PageMarks.Glyph;
import skillcert.reports.PageMarks.Stroke;

class PaperMeasuresTest {

    private static final double TOLERANCE = 0.3;
    private static final double SEAL_MM = 42;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final PageMarks page = PageMarks.of(Samples.plain());

    @Test
    @DisplayName("R128 T-39 landscape A4 with a frame of 269 x 188 mm, 2.25 pt, in the middle")
    void frame() {
        assertThat(page.widthMm()).isCloseTo(297, within(TOLERANCE));
        assertThat(page.heightMm()).isCloseTo(210, within(TOLERANCE));
        Stroke frame = page.strokes.stream()
                .filter(s -> s.bounds().getWidth() > 200)
                .findFirst()
                .orElseThrow();
        assertThat(frame.bounds().getWidth()).isCloseTo(269, within(TOLERANCE));
        assertThat(frame.bounds().getHeight()).isCloseTo(188, within(TOLERANCE));
        assertThat(frame.bounds().getCenterX()).isCloseTo(page.widthMm() / 2, within(TOLERANCE));
        assertThat(frame.bounds().getCenterY()).isCloseTo(page.heightMm() / 2, within(TOLERANCE));
        assertThat(frame.penPt()).isCloseTo(2.25, within(0.001));
    }

    @Test
    @DisplayName("R128 nothing is outside the frame, on a plain sheet, a long one and a specimen")
    void nothingOutside() {
        for (CertificateSheet sheet : List.of(
                Samples.plain(),
                LongNames.sheet().build(),
                LongNames.sheet().specimen().build())) {
            PageMarks marks = PageMarks.of(sheet);
            assertThat(marks.glyphs)
                    .hasSizeGreaterThan(100)
                    .allMatch(g -> g.bounds().isEmpty() || inside(g.bounds()));
            assertThat(marks.pictures).hasSize(1).allMatch(p -> inside(p.bounds()));
            assertThat(marks.fills).isNotEmpty().allMatch(f -> inside(f.bounds()));
            assertThat(marks.strokes).allMatch(s -> s.bounds().getWidth() > 268.5 || inside(s.bounds()));
            assertThat(inkOutsideFrame(sheet)).isZero();
        }
    }

    // 1 mm clear of the frame's line
    private static boolean inside(Rectangle2D mark) {
        return mark.getMinX() > 15 && mark.getMaxX() < 282 && mark.getMinY() > 12 && mark.getMaxY() < 198;
    }

    private static int inkOutsideFrame(CertificateSheet sheet) {
        BufferedImage picture = Pictures.of(Samples.PAPER.printOne(Samples.GD_2020, sheet), 150);
        int left = (int) Math.floor((297 - 269) / 2.0 / 25.4 * 150) - 4;
        int top = (int) Math.floor((210 - 188) / 2.0 / 25.4 * 150) - 4;
        int ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean outside =
                        x < left || y < top || x >= picture.getWidth() - left || y >= picture.getHeight() - top;
                ink += outside && (picture.getRGB(x, y) & WHITE) != WHITE ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    @DisplayName("R129 R130 R131 R134 title 30 pt, body 16 pt, addresses 14 pt, data 16 pt")
    void typeSizes() {
        assertSize("职业技能等级证书", 30);
        assertSize("本证书由岭南示范技师学院颁发", 16);
        assertSize("发证日期：2026年1月5日", 16);
        assertSize("证书信息查询网址：http://jndj.osta.org.cn/", 14);
        assertSize("机构信息查询网址：http://pjjg.osta.org.cn/", 14);
        assertSize("姓名：王小明", 16);
        assertSize("证件类型：居民身份证", 16);
        assertSize("证件号码：449999200801010012", 16);
        assertSize("职业名称：电子商务师", 16);
        assertSize("工种名称：--", 16);
        assertSize("职业技能等级：三级/高级工", 16);
        assertSize("证书编号：S 0000 44 002001 26 3 000001", 16);
    }

    private void assertSize(String text, double pt) {
        assertThat(page.lineWith(text)).as(text).allSatisfy(g -> assertThat(g.sizePt())
                .isCloseTo(pt, within(0.01)));
    }

    @Test
    @DisplayName("R130 the body is set in single spacing")
    void singleSpacing() {
        double first = page.lineWith("本证书由").get(0).origin().getY();
        double second = page.lineWith("证人通过").get(0).origin().getY();
        double pt = (second - first) / 25.4 * 72;
        assertThat(pt).isCloseTo(16 * Samples.KAI.lineHeight(), within(0.5));
    }

    @Test
    @DisplayName("R132 T-37 the photo box is 33 x 48 mm and the photo fills it")
    void photoBox() {
        Rectangle2D box = photoFrame(page);
        assertThat(box.getWidth()).isCloseTo(33, within(TOLERANCE));
        assertThat(box.getHeight()).isCloseTo(48, within(TOLERANCE));
        Rectangle2D photo = page.pictures.get(0).bounds();
        assertThat(photo.getWidth()).isCloseTo(33, within(TOLERANCE));
        assertThat(photo.getHeight()).isCloseTo(48, within(TOLERANCE));
        assertThat(photo.getCenterX()).isCloseTo(box.getCenterX(), within(TOLERANCE));
    }

    @Test
    @DisplayName("T-37 the size of the photo box belongs to the template version")
    void photoBoxOfAnotherTemplate() {
        CertificateTemplate oneInch = Templates.withPhoto(new CertificateTemplate.PhotoBox(25, 35));
        PageMarks marks = PageMarks.ofPage(Samples.PAPER.printOne(oneInch, Samples.plain()), 0);
        assertThat(photoFrame(marks).getWidth()).isCloseTo(25, within(TOLERANCE));
        assertThat(photoFrame(marks).getHeight()).isCloseTo(35, within(TOLERANCE));
        assertThat(marks.pictures.get(0).bounds().getHeight()).isLessThanOrEqualTo(35 + TOLERANCE);
    }

    // the box is four lines whose ends overlap by half the pen: its width is from the left line to the right one
    private static Rectangle2D photoFrame(PageMarks marks) {
        List<Rectangle2D> lines = marks.strokes.stream()
                .filter(s -> s.penPt() < 1)
                .map(Stroke::bounds)
                .toList();
        assertThat(lines).hasSize(4);
        Rectangle2D upright = union(lines.stream().filter(l -> l.getWidth() < 0.1));
        Rectangle2D level = union(lines.stream().filter(l -> l.getHeight() < 0.1));
        return new Rectangle2D.Double(upright.getX(), level.getY(), upright.getWidth(), level.getHeight());
    }

    private static Rectangle2D union(Stream<Rectangle2D> lines) {
        return lines.reduce(Rectangle2D::createUnion).orElseThrow();
    }

    @Test
    @DisplayName("R133 the QR symbol with its quiet zone of four modules is 30 x 30 mm, of vectors, on white")
    void qrExtent() {
        Fill ground = page.fills.stream()
                .filter(f -> f.rgb() == WHITE)
                .reduce((a, b) -> b)
                .orElseThrow();
        Fill symbol = page.fills.stream()
                .filter(f -> f.rgb() == BLACK)
                .reduce((a, b) -> b)
                .orElseThrow();
        Rectangle2D box = ground.bounds();
        assertThat(box.getWidth()).isCloseTo(30, within(TOLERANCE));
        assertThat(box.getHeight()).isCloseTo(30, within(TOLERANCE));
        // 178 alphanumeric characters at level M are version 7: 45 modules and twice 4 of quiet zone
        double module = symbol.bounds().getWidth() / 45;
        assertThat(module * 53).isCloseTo(30, within(TOLERANCE));
        assertThat(module).isGreaterThan(0.56);
        assertThat(symbol.bounds().getMinX() - box.getMinX()).isCloseTo(4 * module, within(0.02));
        assertThat(box.getMaxX() - symbol.bounds().getMaxX()).isCloseTo(4 * module, within(0.02));
        assertThat(symbol.bounds().getMinY() - box.getMinY()).isCloseTo(4 * module, within(0.02));
        assertThat(box.getMaxY() - symbol.bounds().getMaxY()).isCloseTo(4 * module, within(0.02));
        assertThat(page.glyphs).noneMatch(g -> g.bounds().intersects(box));
        assertThat(page.pictures).noneMatch(p -> p.bounds().intersects(box));
    }

    @Test
    @DisplayName("T-35 a circle of 42 mm is free for the seal, below the body's name and above the date")
    void sealSpace() {
        double left = page.lineWith("岭南示范技师学院颁").get(0).origin().getX();
        List<Glyph> date = page.lineWith("发证日期：");
        double bottom =
                date.stream().mapToDouble(g -> g.bounds().getMinY()).min().orElseThrow();
        Rectangle2D seal =
                new Rectangle2D.Double(231 / 72.0 * 25.4 - SEAL_MM / 2, bottom - SEAL_MM - 0.5, SEAL_MM, SEAL_MM);
        assertThat(left).isLessThan(seal.getMaxX());
        assertThat(page.glyphs).noneMatch(g -> g.bounds().intersects(seal));
        assertThat(page.pictures).noneMatch(p -> p.bounds().intersects(seal));
        assertThat(page.fills).noneMatch(f -> f.bounds().intersects(seal));
    }
}
