package skillcert.intake;

import skillcert.kernel.IdNumber;

/**
 * A photo as it is kept: drawn anew, so that nothing of the uploaded bytes is left in it.
 *
 * @param person the number that was the name of the file
 * @param jpeg the picture, RGB
 * @param width pixels across
 * @param height pixels down
 */
public record Photo(IdNumber person, byte[] jpeg, int width, int height) {

    /** Bytes stay out of logs. */
    @Override
    public String toString() {
        return "Photo[" + person + ", " + width + "x" + height + ", " + jpeg.length + " bytes]";
    }
}
