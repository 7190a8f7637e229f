package skillcert.identity.control;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import skillcert.kernel.Right;

/**
 * Who must have a second factor (等保 8.1.4.1, level 3): whoever can approve, issue, revoke, decide, print or administer.
 * It follows from the rights, whatever roles there are. Only the rights named here do without; a right that is new demands
 * one until somebody has decided that it need not.
 */
public final class FactorRule {

    private static final Set<Right> WITHOUT = EnumSet.of(
            Right.FILING_ENTER,
            Right.FILING_READ,
            Right.ASSESSMENT_PREPARE,
            Right.ASSESSMENT_READ,
            Right.LEDGER_READ,
            Right.PRINT_ORDER,
            Right.PRINT_READ,
            // shown one by one, with a reason, and audited (I14)
            Right.PERSONAL_DATA_REVEAL);

    private FactorRule() {}

    /** Whether an account with these rights must have a second factor. */
    public static boolean demands(Collection<Right> rights) {
        return !WITHOUT.containsAll(rights);
    }
}
