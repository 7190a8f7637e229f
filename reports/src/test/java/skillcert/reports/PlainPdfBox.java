package skillcert.reports;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** The plain alternative that figures are set beside: the same page drawn by hand with PDFBox, nothing tuned, nothing checked. */
final class PlainPdfBox {

    private final TrueTypeFont font;

    PlainPdfBox() throws IOException {
        try (var in = KaiFace.class.getResourceAsStream("fonts/LXGWWenKai-Regular.ttf")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    void print(CertificateTemplate template, Iterator<CertificateSheet> sheets, OutputStream out)
            throws IOException, WriterException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDType0Font kai = PDType0Font.load(document, font, true);
            while (sheets.hasNext()) {
                draw(document, kai, template, sheets.next());
            }
            document.save(out);
        }
    }

    private static void draw(PDDocument document, PDType0Font kai, CertificateTemplate template, CertificateSheet sheet)
            throws IOException, WriterException {
        PDPage page = new PDPage(new PDRectangle(842, 595));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setLineWidth(2.25f);
            content.addRect(40, 31, 762, 533);
            content.stroke();
            text(content, kai, 30, 110, 490, template.title());
            text(content, kai, 16, 102, 430, "本证书由" + sheet.bodyName() + "颁发，表明持");
            text(content, kai, 16, 70, 411, "证人通过本机构组织的职业技能等级认定，具");
            text(content, kai, 16, 70, 392, "备该职业（工种）相应技能等级水平。");
            text(content, kai, 16, 170, 292, sheet.bodyName());
            text(content, kai, 16, 140, 132, template.issueDateLabel() + sheet.issueDate());
            text(content, kai, 14, 70, 76, "证书信息查询网址：http://jndj.osta.org.cn/");
            text(content, kai, 14, 70, 59, "机构信息查询网址：http://pjjg.osta.org.cn/");
            float y = 358;
            for (String value : new String[] {
                "姓名：" + sheet.holderName(),
                "证件类型：" + sheet.idType(),
                "证件号码：" + sheet.idNumber(),
                "职业名称：" + sheet.occupation(),
                "工种名称：--",
                "职业技能等级：" + sheet.level(),
                "证书编号：" + sheet.number()
            }) {
                text(content, kai, 16, 448, y, value);
                y -= 40;
            }
            text(content, kai, 16, 515, 66, template.mark());
            content.drawImage(
                    JPEGFactory.createFromStream(document, new ByteArrayInputStream(sheet.photo())), 494, 399, 94, 136);
            qr(content, Encoder.encode(sheet.qrText(), ErrorCorrectionLevel.M).getMatrix());
        }
    }

    private static void text(PDPageContentStream content, PDType0Font kai, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(kai, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void qr(PDPageContentStream content, ByteMatrix matrix) throws IOException {
        float module = 85f / (matrix.getWidth() + 2 * QrSymbol.QUIET);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    content.addRect(
                            644 + (x + QrSymbol.QUIET) * module,
                            509 - (y + 1 + QrSymbol.QUIET) * module,
                            module,
                            module);
                }
            }
        }
        content.fill();
    }
}
