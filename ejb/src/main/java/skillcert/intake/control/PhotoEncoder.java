package skillcert.intake.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import skillcert.intake.Fault;
import skillcert.intake.PhotoLimits;

/**
 * Draws a picture anew as an RGB JPEG on white: turned upright as its EXIF says, cut to the shape of the photo box by
 * {@link PhotoCrop}, scaled down if too large, never up.
 */
public final class PhotoEncoder {

    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.6f, 0.45f, 0.3f};

    private PhotoEncoder() {}

    /** The picture as it is kept. */
    public record Kept(byte[] jpeg, int width, int height) {}

    /** A picture that cannot be taken, with the rule and the values of its text. */
    public static final class UnfitPictureException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault.Rule rule;
        private final transient List<Serializable> values;

        UnfitPictureException(Fault.Rule rule, Serializable... values) {
            super(rule.name());
            this.rule = rule;
            this.values = List.of(values);
        }

        /** The rule that is broken. */
        public Fault.Rule rule() {
            return rule;
        }

        /** What the texts of the rule show. */
        public List<Serializable> values() {
            return values;
        }
    }

    /**
     * Encodes a JPEG or PNG anew. Its size in pixels is read, and judged as it is seen upright, before any pixel is decoded.
     *
     * @param bytes the picture
     * @param limits in and out
     * @throws UnfitPictureException TOO_MANY_PIXELS, TOO_FEW_PIXELS, PHOTO_SHAPE, PICTURE_DAMAGED
     */
    public static Kept encode(byte[] bytes, PhotoLimits limits) throws UnfitPictureException {
        try {
            ExifOrientation orientation = ExifOrientation.of(bytes);
            BufferedImage small = fit(orientation.upright(decode(bytes, orientation, limits)), limits);
            return new Kept(jpeg(small, limits.keptBytes()), small.getWidth(), small.getHeight());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            // the decoders of the JDK throw all three at broken files
            throw new UnfitPictureException(Fault.Rule.PICTURE_DAMAGED);
        }
    }

    private static BufferedImage decode(byte[] bytes, ExifOrientation orientation, PhotoLimits limits)
            throws IOException, UnfitPictureException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnfitPictureException(Fault.Rule.PICTURE_DAMAGED);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean turned = orientation.turned();
                int width = turned ? reader.getHeight(0) : reader.getWidth(0);
                int height = turned ? reader.getWidth(0) : reader.getHeight(0);
                if ((long) width * height > limits.pixels()) {
                    throw new UnfitPictureException(Fault.Rule.TOO_MANY_PIXELS, width, height);
                }
                if (width < limits.minWidth() || height < limits.minHeight()) {
                    throw new UnfitPictureException(
                            Fault.Rule.TOO_FEW_PIXELS, width, height, limits.minWidth(), limits.minHeight());
                }
                PhotoCrop.requireFit(width, height);
                ImageReadParam param = reader.getDefaultReadParam();
                // every n-th pixel while at least twice the kept size is left: a large photo never stands whole in
                // memory
                int step = Math.max(1, Math.min(width / limits.maxWidth(), height / limits.maxHeight()) / 2);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fit(BufferedImage image, PhotoLimits limits) {
        PhotoCrop crop = PhotoCrop.of(image.getWidth(), image.getHeight());
        double factor = Math.min(
                1, Math.min((double) limits.maxWidth() / crop.width(), (double) limits.maxHeight() / crop.height()));
        int width = Math.max(1, (int) Math.round(crop.width() * factor));
        int height = Math.max(1, (int) Math.round(crop.height() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(
                    image, 0, 0, width, height, crop.x(), crop.y(), crop.right(), crop.bottom(), Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return small;
    }

    private static byte[] jpeg(BufferedImage image, int most) throws IOException {
        byte[] encoded = {};
        for (float quality : QUALITIES) {
            encoded = jpeg(image, quality);
            if (encoded.length <= most) {
                return encoded;
            }
        }
        return encoded;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
