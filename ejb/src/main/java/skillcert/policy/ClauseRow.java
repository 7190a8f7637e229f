package skillcert.policy;

import java.io.Serializable;

/**
 * A clause that rules can cite.
 *
 * @param document code of the document
 * @param clause for example {@code 正文五（三）}; empty is the document as a whole
 * @param citation as screens cite it, for example {@code 粤人社办〔2020〕39号 正文五（三）}
 * @param content what it demands, in short
 */
public record ClauseRow(String document, String clause, String citation, String content) implements Serializable {

    /** The name of its place on a page that shows the words of its document. */
    public String anchor() {
        return anchor(clause);
    }

    static String anchor(String clause) {
        return "c-" + clause.replace(' ', '-');
    }
}
