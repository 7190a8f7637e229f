package skillcert.policy;

import java.io.Serializable;
import java.util.List;

/**
 * One policy document with all that is known of it.
 *
 * @param row its line in the register
 * @param supersedes the document it takes the place of, or null
 * @param supersededBy the documents that take its place
 * @param fileHash its kept file in {@code document}, or null
 * @param endReason why it ended, or null while it holds
 * @param clauses what can be cited of it
 * @param endable whether the actor may end it
 */
public record PolicyDocumentView(
        PolicyDocumentRow row,
        String supersedes,
        List<String> supersededBy,
        String fileHash,
        String endReason,
        List<ClauseRow> clauses,
        boolean endable)
        implements Serializable {}
