package skillcert.system.upload;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws a photo: a face before a white ground, another one for each ID number. */
public final class Portrait {

    /** Two inches at 300 dpi, the larger of the usual sizes. */
    private static final int WIDTH = 413;

    private static final int HEIGHT = 579;

    private Portrait() {}

    /** The photo of a person, 413 × 579 pixels. */
    public static byte[] jpeg(Person person) {
        return jpeg(person, WIDTH, HEIGHT);
    }

    /** The photo of a person in another size. */
    public static byte[] jpeg(Person person, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(width / (double) WIDTH, height / (double) HEIGHT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        draw(g, new Random(person.idNumber().hashCode()));
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D g, Random random) {
        Color skin = new Color(225 + random.nextInt(25), 182 + random.nextInt(25), 150 + random.nextInt(25));
        Color hair = new Color(20 + random.nextInt(40), 16 + random.nextInt(24), 16 + random.nextInt(24));
        int face = 150 + random.nextInt(40);
        int left = (WIDTH - face) / 2;
        int fringe = 60 + random.nextInt(45);
        g.setColor(new Color(random.nextInt(110), random.nextInt(110), 60 + random.nextInt(140)));
        g.fillRoundRect(45, 440, WIDTH - 90, 200, 150, 150);
        g.setColor(skin.darker());
        g.fillRoundRect(172, 350, 70, 120, 40, 40);
        g.setColor(hair);
        g.fillOval(left - 14, 118, face + 28, 210 + random.nextInt(60));
        g.setColor(skin);
        g.fillOval(left, 150, face, 240);
        g.setColor(hair);
        g.fillArc(left - 8, 128, face + 16, 2 * fringe, 0, 180);
        int eyes = 255 + random.nextInt(14);
        for (int eye : new int[] {WIDTH / 2 - 38, WIDTH / 2 + 20}) {
            g.fillOval(eye, eyes, 18, 10 + random.nextInt(5));
            g.fillRect(eye - 4, eyes - 22 - random.nextInt(5), 26, 4);
        }
        g.setStroke(new BasicStroke(4));
        g.setColor(skin.darker());
        g.drawLine(WIDTH / 2, eyes + 18, WIDTH / 2 - 6, eyes + 52);
        g.setColor(new Color(176, 70, 70));
        g.drawArc(WIDTH / 2 - 26, eyes + 62, 52, 18 + random.nextInt(12), 200, 140);
    }
}
