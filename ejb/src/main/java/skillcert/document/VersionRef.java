package skillcert.document;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a document.
 *
 * @param slot which document of its owner
 * @param versionNo from 1
 * @param hash its file
 * @param fileName what the file was called, without folders and control characters
 * @param addedBy login of who added it
 * @param addedAt when
 */
public record VersionRef(String slot, int versionNo, String hash, String fileName, String addedBy, Instant addedAt)
        implements Serializable {}
