package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was typed into a page and not sent.
 *
 * @param values as the page has written them
 * @param savedAt when
 */
public record Draft(String values, Instant savedAt) implements Serializable {

    /** Without the values, which may be personal. */
    @Override
    public String toString() {
        return "Draft[savedAt=" + savedAt + "]";
    }
}
