package skillcert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static skillcert.intake.Uploads.id;
import static skillcert.intake.Uploads.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bad input, photos: each bad entry is named, the good ones are kept")
class PhotoZipTest {

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<Photo> photos = new ArrayList<>();

    @Test
    @DisplayName(
            "good photos in folders are kept at 413 x 579 and 100 KB at most, aspect kept, nothing of the file left")
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
                .containsExactly(tuple(id(1), 413, 551), tuple(id(2), 295, 413));
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
        entries.put(id(6) + ".jpg", new byte[5 * 1024 * 1024 + 1]);
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
