package skillcert.system.upload;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Papers of an application, drawn here: small PDFs, each with other words, a seal, and files that are no papers. */
public final class Papers {

    private static final int SEAL = 240;
    private static final int KEY_LENGTH = 128;

    private Papers() {}

    /** A PDF of one page with these words. */
    public static Path pdf(Path file, String words) {
        try (PDDocument paper = paper(words)) {
            return save(paper, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same behind a password. */
    public static Path encrypted(Path file) {
        try (PDDocument paper = paper("secret")) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(KEY_LENGTH);
            paper.protect(policy);
            return save(paper, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path save(PDDocument paper, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        paper.save(bytes);
        return write(file, bytes.toByteArray());
    }

    private static PDDocument paper(String words) throws IOException {
        PDDocument paper = new PDDocument();
        PDPage page = new PDPage();
        paper.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
        return paper;
    }

    /** A red seal as a PNG. */
    public static Path seal(Path file) {
        BufferedImage picture = new BufferedImage(SEAL, SEAL, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SEAL, SEAL);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(200, 30, 30));
        pen.setStroke(new BasicStroke(9));
        pen.drawOval(12, 12, SEAL - 24, SEAL - 24);
        pen.fillRect(SEAL / 2 - 30, SEAL / 2 - 30, 60, 60);
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These bytes as a file. */
    public static Path bytes(Path file, byte[] bytes) {
        try {
            return write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
