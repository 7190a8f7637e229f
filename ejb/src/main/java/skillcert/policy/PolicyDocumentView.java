package skillcert.policy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One policy document with all that is known of it.
 *
 * @param row its line in the register
 * @param supersedes the document it takes the place of, or null
 * @param supersededBy the documents that take its place
 * @param files its kept files, the one it came with first
 * @param endReason why it ended, or null while it holds
 * @param clauses what can be cited of it
 * @param text its words, where the product ships them; empty otherwise
 * @param endable whether the actor may end it
 * @param extendable whether the actor may add a file
 * @param titleMissing whether the actor may complete its title
 */
public record PolicyDocumentView(
        PolicyDocumentRow row,
        String supersedes,
        List<String> supersededBy,
        List<File> files,
        String endReason,
        List<ClauseRow> clauses,
        List<TextLine> text,
        boolean endable,
        boolean extendable,
        boolean titleMissing)
        implements Serializable {

    public PolicyDocumentView {
        supersededBy = List.copyOf(supersededBy);
        files = List.copyOf(files);
        clauses = List.copyOf(clauses);
        text = List.copyOf(text);
    }

    /**
     * A file of it.
     *
     * @param no 0 for the one it came with, from 1 for those that were added
     * @param hash of the file in {@code document}
     * @param note what it is; empty for the one it came with
     * @param addedBy login; empty for the one it came with
     * @param addedAt when, or null for the one it came with
     */
    public record File(int no, String hash, String note, String addedBy, Instant addedAt) implements Serializable {}

    /**
     * A line of its words.
     *
     * @param clause the clause that begins here as rules cite it; empty where none begins
     * @param content the line as it stands in the document; cells of a table stand between tabulators
     */
    public record TextLine(String clause, String content) implements Serializable {

        /** The name of its place on the page. */
        public String anchor() {
            return ClauseRow.anchor(clause);
        }
    }

    /** Whether the words have a line at which this clause begins. */
    public boolean shows(String clause) {
        return !clause.isEmpty() && text.stream().anyMatch(line -> line.clause().equals(clause));
    }
}
