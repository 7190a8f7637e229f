package skillcert.filing;

import java.io.Serializable;

/**
 * A paper as it was uploaded.
 *
 * @param fileName what the file was called, without folders and control characters
 * @param picture whether it is a picture (PNG or JPEG by its content) and not a PDF
 * @param content its bytes; not copied, for they may be many
 */
public record PaperFile(String fileName, boolean picture, byte[] content) implements Serializable {}
