package skillcert.audit.offline;

import java.util.Set;

/** The names of the signed files. */
public final class Formats {

    /** A range of entries of the audit. */
    public static final String AUDIT = "skillcert-audit";

    /** The heads of all chains at one moment. */
    public static final String HEADS = "skillcert-heads";

    /** All of them. */
    static final Set<String> ALL = Set.of(AUDIT, HEADS);

    private Formats() {}
}
