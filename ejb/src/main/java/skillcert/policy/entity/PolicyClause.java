package skillcert.policy.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import skillcert.policy.PolicyField;

/** A clause of a document that rules can cite; an empty one is the document as a whole. */
@Entity
@Table(name = "policy_clause")
public class PolicyClause {

    /**
     * Where it stands.
     *
     * @param document code of the document
     * @param clause its name in the document
     */
    @Embeddable
    public record Key(String document, String clause) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String content;

    protected PolicyClause() {}

    private PolicyClause(Key key, String content) {
        this.key = key;
        this.content = content;
    }

    /**
     * The clauses of a new document: the whole, and one for each line.
     *
     * @param document its code
     * @param lines each the name of a clause, a blank, what it demands; may be null
     * @throws skillcert.policy.PolicyRefusedException POLICY_TEXT
     */
    public static List<PolicyClause> read(String document, String lines) {
        List<PolicyClause> clauses = new ArrayList<>();
        clauses.add(new PolicyClause(new Key(document, ""), "全文"));
        String text = lines == null ? "" : lines;
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.strip().split("\\s+", 2);
            clauses.add(new PolicyClause(
                    new Key(document, PolicyText.require(PolicyField.CLAUSE, parts[0], 100)),
                    PolicyText.require(PolicyField.CLAUSE_CONTENT, parts.length == 1 ? parts[0] : parts[1], 300)));
        });
        return clauses;
    }

    /** The whole of a document and these clauses of it, each named as what it is about. */
    public static List<PolicyClause> whole(String document, List<String> names) {
        List<PolicyClause> clauses = new ArrayList<>(read(document, ""));
        names.forEach(name -> clauses.add(new PolicyClause(new Key(document, name), name + "放假调休安排")));
        return clauses;
    }

    /** Its name in the document. */
    public String clause() {
        return key.clause();
    }

    /** What it demands, in short. */
    public String content() {
        return content;
    }
}
