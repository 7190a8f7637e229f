package skillcert.intake.control;

import skillcert.intake.Fault;

/**
 * The part of a picture that goes into the photo box of the certificate, 33 mm wide and 48 mm high (notice annex 4 part
 * six, 2 寸). The rule: what is kept is the largest part of that shape in the middle, so that of the width or of the height
 * the same is cut away at both ends, and never of both. A picture of which more than 15 % would be cut away is refused: it
 * is no portrait in the shape of an identity photo, and a machine must not guess where the face is. So 1-inch, 2-inch and
 * 3:4 or 2:3 pictures are taken; square, lying and 9:16 ones are not.
 */
record PhotoCrop(int x, int y, int width, int height) {

    private static final int BOX_WIDTH = 33;
    private static final int BOX_HEIGHT = 48;
    private static final int MOST_PERCENT = 15;

    /** The part of an upright picture of this size. */
    static PhotoCrop of(int width, int height) {
        int narrower = Math.max(1, (int) Math.round((double) height * BOX_WIDTH / BOX_HEIGHT));
        if (narrower <= width) {
            return new PhotoCrop((width - narrower) / 2, 0, narrower, height);
        }
        int lower = Math.max(1, Math.min(height, (int) Math.round((double) width * BOX_HEIGHT / BOX_WIDTH)));
        return new PhotoCrop(0, (height - lower) / 2, width, lower);
    }

    /**
     * Refuses a picture of which too much would be cut away.
     *
     * @throws PhotoEncoder.UnfitPictureException PHOTO_SHAPE
     */
    static void requireFit(int width, int height) throws PhotoEncoder.UnfitPictureException {
        PhotoCrop kept = of(width, height);
        long all = (long) width * height;
        long cut = all - (long) kept.width * kept.height;
        if (cut * 100 > all * MOST_PERCENT) {
            // rounded up: what is refused must not be shown as the most that is allowed
            int percent = (int) ((cut * 100 + all - 1) / all);
            throw new PhotoEncoder.UnfitPictureException(Fault.Rule.PHOTO_SHAPE, width, height, percent, MOST_PERCENT);
        }
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }
}
