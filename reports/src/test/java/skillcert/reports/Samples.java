package skillcert.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;

/** Invented sheets for the tests: drawn photos, ID numbers of the unassigned area 449999. */
final class Samples {

    /** Loaded once: the font is 15 MB. */
    static final KaiFace KAI = KaiFace.shipped();

    static final CertificatePaper PAPER = new CertificatePaper(KAI);
    static final CertificateTemplate GD_2020 = CertificateTemplate.gd2020();

    /** 33 x 48 mm at 300 dpi. */
    static final byte[] PHOTO = photo(390, 567);

    /** An address of a look-up, 178 alphanumeric characters: the most that version 7-M holds. */
    static final String QR_TEXT = "HTTPS://CHECK.SKILLCERT.EXAMPLE/V/S000044002001263000001/260105/"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "234567ABCDEFGHIJKLMNOPQR";

    private Samples() {}

    static CertificateSheet plain() {
        return new SheetBuilder().build();
    }

    static SheetBuilder sheet() {
        return new SheetBuilder();
    }

    static byte[] photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(40, 52, 84));
        g.fill(new Ellipse2D.Double(width * 0.08, height * 0.72, width * 0.84, height * 0.6));
        g.setColor(new Color(226, 190, 160));
        g.fill(new Ellipse2D.Double(width * 0.42, height * 0.55, width * 0.16, height * 0.24));
        g.fill(new Ellipse2D.Double(width * 0.29, height * 0.2, width * 0.42, height * 0.46));
        g.setColor(new Color(40, 30, 28));
        g.fill(new java.awt.geom.Arc2D.Double(
                width * 0.27, height * 0.15, width * 0.46, height * 0.4, 10, 160, java.awt.geom.Arc2D.CHORD));
        g.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    /** A good sheet whose parts a test may replace. */
    static final class SheetBuilder {
        private String bodyName = "岭南示范技师学院";
        private LocalDate issueDate = LocalDate.of(2026, 1, 5);
        private String holderName = "王小明";
        private String idType = "居民身份证";
        private String idNumber = "449999200801010012";
        private String occupation = "电子商务师";
        private String workType = "";
        private String level = "三级/高级工";
        private String number = "S 0000 44 002001 26 3 000001";
        private byte[] photo = PHOTO;
        private String qrText = QR_TEXT;
        private OfficialNames official;
        private boolean specimen;

        SheetBuilder bodyName(String value) {
            bodyName = value;
            return this;
        }

        SheetBuilder issueDate(LocalDate value) {
            issueDate = value;
            return this;
        }

        SheetBuilder holderName(String value) {
            holderName = value;
            return this;
        }

        SheetBuilder idType(String value) {
            idType = value;
            return this;
        }

        SheetBuilder occupation(String value) {
            occupation = value;
            return this;
        }

        SheetBuilder workType(String value) {
            workType = value;
            return this;
        }

        SheetBuilder level(String value) {
            level = value;
            return this;
        }

        SheetBuilder number(String value) {
            number = value;
            return this;
        }

        SheetBuilder photo(byte[] value) {
            photo = value;
            return this;
        }

        SheetBuilder qrText(String value) {
            qrText = value;
            return this;
        }

        SheetBuilder official(String body, String occupationName, String workTypeName) {
            official = new OfficialNames(body, occupationName, workTypeName);
            return this;
        }

        SheetBuilder specimen() {
            specimen = true;
            return this;
        }

        CertificateSheet build() {
            OfficialNames names = official == null ? new OfficialNames(bodyName, occupation, workType) : official;
            return new CertificateSheet(
                    bodyName,
                    issueDate,
                    holderName,
                    idType,
                    idNumber,
                    occupation,
                    workType,
                    level,
                    number,
                    photo,
                    qrText,
                    names,
                    specimen);
        }
    }
}
