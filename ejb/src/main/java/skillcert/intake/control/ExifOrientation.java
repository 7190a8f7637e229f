package skillcert.intake.control;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a JPEG must be turned to stand upright: the tag 0x0112 of its EXIF (CIPA DC-008, 4.6.4), which phones write instead
 * of turning the pixels. The decoder of the JDK does not look at it.
 */
enum ExifOrientation {
    /** Value 1: as it is. */
    UPRIGHT,
    /** Value 2. */
    MIRRORED,
    /** Value 3. */
    UPSIDE_DOWN,
    /** Value 4. */
    UPSIDE_DOWN_MIRRORED,
    /** Value 5. */
    LEFT_MIRRORED,
    /** Value 6: the top of the person is at the left of the pixels. */
    LEFT,
    /** Value 7. */
    RIGHT_MIRRORED,
    /** Value 8: the top of the person is at the right of the pixels. */
    RIGHT;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    /** What the picture says; UPRIGHT if it says nothing, or nothing that can be read. */
    static ExifOrientation of(byte[] picture) {
        try {
            ByteBuffer in = ByteBuffer.wrap(picture);
            if ((in.getShort() & 0xFFFF) != 0xFFD8) {
                return UPRIGHT;
            }
            while ((in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                int end = in.position() + (in.getShort(in.position()) & 0xFFFF);
                if (marker == START_OF_SCAN) {
                    return UPRIGHT;
                }
                byte[] start = new byte[EXIF.length];
                if (marker == APP1 && end - in.position() > 2 + EXIF.length) {
                    in.getShort();
                    in.get(start);
                    if (java.util.Arrays.equals(start, EXIF)) {
                        return ofTiff(in.slice(in.position(), end - in.position()));
                    }
                }
                in.position(end);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** The picture as it is seen. */
    BufferedImage upright(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        int width = turned() ? image.getHeight() : image.getWidth();
        int height = turned() ? image.getWidth() : image.getHeight();
        boolean opaque = !image.getColorModel().hasAlpha();
        BufferedImage seen =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = seen.createGraphics();
        try {
            pen.drawImage(image, toUpright(width, height), null);
        } finally {
            pen.dispose();
        }
        return seen;
    }

    /** From a pixel's place to where it is seen, in a seen picture of this size. */
    private AffineTransform toUpright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, width, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, width, height);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, height);
        };
    }
}
