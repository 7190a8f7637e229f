package skillcert.filing;

import java.io.Serializable;

/**
 * A paper of an application.
 *
 * @param paper which
 * @param hash its file, as kept by {@code document}
 * @param versionNo which version of this paper of the school, from 1
 * @param fileName what the file was called
 */
public record PaperRef(FilingPaper paper, String hash, int versionNo, String fileName) implements Serializable {}
