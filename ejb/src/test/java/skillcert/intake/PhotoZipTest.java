package skillcert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static skillcert.intake.Uploads.id;
import static skillcert.intake.Uploads.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bad input, photos: each bad entry is named, the good ones are kept")
class PhotoZipTest {

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<Photo> photos = new ArrayList<>();

    @Test
    @DisplayName(
            "good photos in folders are kept at 413 x 601 and 100 KB at most, in the shape 33:48, nothing of the file left")
    void good() throws IOException {
        byte[] carrier = picture("jpg", 1200, 1600);
        byte[] hidden = Arrays.copyOf(carrier, carrier.length + 6);
        System.arraycopy("SECRET".getBytes("US-ASCII"), 0, hidden, carrier.length, 6);
        entries.put("一班/" + id(1) + ".JPG", hidden);
        entries.put(id(2).toLowerCase() + ".png", picture("png", 295, 413));
        entries.put("__MACOSX/._" + id(1) + ".jpg", new byte[3]);
        entries.put("一班/Thumbs.db", new byte[3]);
        assertThat(read(StandardCharsets.UTF_8)).isEmpty();
        assertThat(photos)
                .extracting(photo -> photo.person().value(), Photo::width, Photo::height)
                .containsExactly(tuple(id(1), 413, 601), tuple(id(2), 284, 413));
        assertThat(photos).allSatisfy(photo -> {
            assertThat(photo.jpeg()).hasSizeLessThanOrEqualTo(100 * 1024);
            assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
            assertThat(ImageIO.read(new ByteArrayInputStream(photo.jpeg())).getWidth())
                    .isEqualTo(photo.width());
        });
    }

    @Test
    @DisplayName("a 0-byte photo, a text named .jpg, a cut picture, too few pixels, a wrong name, a second photo")
    void faulty() throws IOException {
        entries.put(id(1) + ".jpg", new byte[0]);
        entries.put(id(2) + ".jpg", "<html></html>".getBytes("UTF-8"));
        entries.put(id(3) + ".png", Arrays.copyOf(picture("png", 400, 500), 200));
        entries.put(id(4) + ".jpg", picture("jpg", 200, 300));
        entries.put("张三.jpg", picture("jpg", 300, 420));
        entries.put(id(5) + ".jpg", picture("jpg", 300, 420));
        entries.put("b/" + id(5) + ".jpeg", picture("jpg", 300, 420));
        byte[] noise = new byte[5 * 1024 * 1024 + 1];
        new Random(1).nextBytes(noise);
        entries.put(id(6) + ".jpg", noise);
        assertThat(read(StandardCharsets.UTF_8))
                .extracting(Fault::rule)
                .containsExactly(
                        Fault.Rule.PHOTO_EMPTY,
                        Fault.Rule.NOT_A_PICTURE,
                        Fault.Rule.PICTURE_DAMAGED,
                        Fault.Rule.TOO_FEW_PIXELS,
                        Fault.Rule.PHOTO_NAME,
                        Fault.Rule.PHOTO_DUPLICATE,
                        Fault.Rule.PHOTO_TOO_LARGE);
        assertThat(photos).extracting(photo -> photo.person().value()).containsExactly(id(5));
    }

    @Test
    @DisplayName("path traversal: ../, absolute and backslash names are refused by name, with ID numbers masked (I14)")
    void traversal() throws IOException {
        for (String start : List.of("../", "/etc/", "a/../../", "..\\", "C:\\")) {
            entries.put(start + id(1) + ".jpg", picture("jpg", 300, 420));
        }
        assertThat(read(StandardCharsets.UTF_8)).hasSize(5).allSatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(Fault.Rule.PATH_TRAVERSAL);
            assertThat(fault.place()).doesNotContain(id(1)).contains("**********", ".jpg");
        });
        assertThat(photos).isEmpty();
    }

    @Test
    @DisplayName("a picture of 100 megapixels is refused by its header, before a pixel is decoded")
    void imageBomb() throws IOException {
        byte[] png = picture("png", 400, 500);
        byte[] size = {0, 0, 0x27, 0x10};
        System.arraycopy(size, 0, png, 16, 4);
        System.arraycopy(size, 0, png, 20, 4);
        entries.put(id(1) + ".png", png);
        assertThat(read(StandardCharsets.UTF_8)).extracting(Fault::rule).containsExactly(Fault.Rule.TOO_MANY_PIXELS);
    }

    @Test
    @DisplayName("a zip bomb, too many entries, an empty and a broken zip refuse the whole")
    void bomb() throws IOException {
        entries.put(id(1) + ".jpg", new byte[4 << 20]);
        refused(Fault.Rule.ZIP_BOMB, PhotoLimits.USUAL);
        refused(Fault.Rule.TOO_MANY_ENTRIES, new PhotoLimits(0, 1, 1, 1, 1, 1, 1, 1, 1));
        Path broken = java.nio.file.Files.writeString(folder.resolve("broken.zip"), "PK\3\4 no zip");
        assertThatThrownBy(() -> new PhotoZip(PhotoLimits.USUAL, Uploads.TODAY).each(broken, photos::add))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        refusal -> assertThat(refusal.fault().rule()).isEqualTo(Fault.Rule.FILE_DAMAGED));
    }

    @Test
    @DisplayName("a photo of 100 MB of zeros refuses the whole zip as a bomb, though its first 5 MB look harmless")
    void bombBehindItsPrefix() throws IOException {
        entries.put(id(1) + ".jpg", picture("jpg", 300, 420));
        entries.put(id(2) + ".jpg", new byte[100 << 20]);
        Path file = Uploads.zip(folder.resolve("photos.zip"), entries, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new PhotoZip(PhotoLimits.USUAL, Uploads.TODAY).each(file, photos::add))
                .isInstanceOfSatisfying(FileRefusedException.class, refusal -> {
                    assertThat(refusal.fault().rule()).isEqualTo(Fault.Rule.ZIP_BOMB);
                    assertThat(refusal.fault().message()).contains("压缩比过高");
                    assertThat(refusal.fault().hint()).contains("照片");
                });
    }

    @ParameterizedTest(name = "{0} x {1}: {2}")
    @CsvSource({
        "600, 800, 413 x 601", // 3:4, cut at both sides
        "600, 900, 413 x 601", // 2:3, cut above and below
        "330, 480, 330 x 480",
        "413, 626, 413 x 601",
        "600, 600, PHOTO_SHAPE",
        "900, 600, PHOTO_SHAPE",
        "900, 1600, PHOTO_SHAPE",
    })
    @DisplayName("R132 T-37 the middle of a photo is kept in the shape 33:48, and one that is far off is refused")
    void shape(int width, int height, String expected) throws IOException {
        entries.put(id(1) + ".png", picture("png", width, height));
        List<Fault> faults = read(StandardCharsets.UTF_8);
        if (expected.equals("PHOTO_SHAPE")) {
            assertThat(photos).isEmpty();
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.rule()).isEqualTo(Fault.Rule.PHOTO_SHAPE);
                assertThat(fault.place()).endsWith(".png");
                assertThat(fault.message()).contains(width + "×" + height, "33:48", "最多 15%");
            });
        } else {
            assertThat(faults).isEmpty();
            Photo kept = photos.get(0);
            assertThat(kept.width() + " x " + kept.height()).isEqualTo(expected);
            // the blue oval of the drawing is still in the middle, with the same ground at both ends
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.jpeg()));
            assertThat(blue(image, kept.width() / 2, kept.height() / 2)).isTrue();
            int across = (int) IntStream.range(0, kept.width() / 2)
                    .filter(x ->
                            blue(image, x, kept.height() / 2) != blue(image, kept.width() - 1 - x, kept.height() / 2))
                    .count();
            assertThat(across).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest(name = "orientation {0}, {1}")
    @CsvSource({
        // CIPA DC-008 table 6: where the 0th row and the 0th column of the pixels are seen
        "1, top, left",
        "2, top, right",
        "3, bottom, right",
        "4, bottom, left",
        "5, left, top",
        "6, right, top",
        "7, right, bottom",
        "8, left, bottom",
    })
    @DisplayName("a photo is turned upright as its EXIF says, in either byte order")
    void orientation(int value, String row, String column) throws IOException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            entries.clear();
            photos.clear();
            boolean turned = value >= 5;
            BufferedImage stored =
                    new BufferedImage(turned ? 480 : 330, turned ? 330 : 480, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = stored.createGraphics();
            pen.setColor(Color.RED);
            pen.fillRect(0, 0, stored.getWidth() / 2, stored.getHeight() / 2);
            pen.setColor(Color.GREEN);
            pen.fillRect(stored.getWidth() / 2, 0, stored.getWidth() / 2, stored.getHeight() / 2);
            pen.dispose();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(stored, "jpg", jpeg);
            entries.put(id(1) + ".jpg", withOrientation(jpeg.toByteArray(), value, order));
            assertThat(read(StandardCharsets.UTF_8)).isEmpty();
            Photo kept = photos.get(0);
            assertThat(kept.width() + " x " + kept.height()).isEqualTo("330 x 480");
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept.jpeg()));
            assertThat(colour(seen, Set.of(row, column))).isEqualTo("red");
            assertThat(colour(seen, Set.of(row, opposite(column)))).isEqualTo("green");
        }
    }

    private static String opposite(String side) {
        return Map.of("top", "bottom", "bottom", "top", "left", "right", "right", "left")
                .get(side);
    }

    /** What colour the quarter at these two sides has. */
    private static String colour(BufferedImage image, Set<String> sides) {
        int x = image.getWidth() * (sides.contains("left") ? 1 : 3) / 4;
        int y = image.getHeight() * (sides.contains("top") ? 1 : 3) / 4;
        Color seen = new Color(image.getRGB(x, y));
        return seen.getRed() > 200 ? "red" : seen.getGreen() > 200 ? "green" : "none";
    }

    private static boolean blue(BufferedImage image, int x, int y) {
        Color seen = new Color(image.getRGB(x, y));
        return seen.getBlue() > 200 && seen.getRed() < 100;
    }

    private static byte[] withOrientation(byte[] jpeg, int value, ByteOrder order) {
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 26).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + 26))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        exif.order(order).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    @DisplayName("folder names in GBK are read, also one whose second byte is a backslash")
    void gbk() throws IOException {
        // the character U+8AA0 is A1 5C in Big5 and D5 5C in GBK
        entries.put("\u8aa0班/" + id(1) + ".jpg", picture("jpg", 300, 420));
        entries.put("二班/张三.jpg", new byte[1]);
        assertThat(read(Charset.forName("GBK")))
                .extracting(Fault::place, Fault::rule)
                .containsExactly(tuple("二班/张三.jpg", Fault.Rule.PHOTO_NAME));
        assertThat(photos).hasSize(1);
    }

    private void refused(Fault.Rule rule, PhotoLimits limits) throws IOException {
        Path file = Uploads.zip(folder.resolve("photos.zip"), entries, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new PhotoZip(limits, Uploads.TODAY).each(file, photos::add))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        refusal -> assertThat(refusal.fault().rule()).isEqualTo(rule));
        assertThat(photos).isEmpty();
    }

    private List<Fault> read(Charset names) throws IOException {
        Path file = Uploads.zip(folder.resolve("photos.zip"), entries, names);
        return new PhotoZip(PhotoLimits.USUAL, Uploads.TODAY).each(file, photos::add);
    }
}
