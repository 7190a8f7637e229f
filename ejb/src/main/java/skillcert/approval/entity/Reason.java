package skillcert.approval.entity;

import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalRefusedException;

/** What somebody says with a decision. */
public final class Reason {

    private static final int MOST = 500;
    // what turns the direction of the text could make a reason read as its opposite
    private static final String UNFIT = "(?s).*[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}&&[^\\n\\t]].*";

    private Reason() {}

    /**
     * The reason as it is kept.
     *
     * @param typed may be empty or null when the act needs none
     * @throws ApprovalRefusedException APPROVAL_REASON: none where one is needed, longer than 500 characters, or with
     *     control characters
     */
    static String of(long requestId, ApprovalAct act, String typed) {
        return of(
                requestId,
                act == ApprovalAct.REFUSED || act == ApprovalAct.RETURNED || act == ApprovalAct.TAKEN_OVER,
                typed);
    }

    /** The same, where it does not depend on the act alone whether a reason is needed. */
    static String of(long requestId, boolean needed, String typed) {
        String said = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (said.length() > MOST || needed && said.isEmpty() || said.matches(UNFIT)) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_REASON, requestId);
        }
        return said;
    }
}
