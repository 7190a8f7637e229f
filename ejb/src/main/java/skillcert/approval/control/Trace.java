package skillcert.approval.control;

import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Dossier;

/** What the audit keeps beside the subject of a request: enough to find it and to tell what was shown. */
public final class Trace {

    private Trace() {}

    /** Kind, number, round, step and hash of the command. */
    public static String of(Dossier dossier) {
        return beginning(dossier.request()) + " step:" + dossier.request().step() + " " + dossier.shownHash();
    }

    /** What every trace of a round begins with; the first of them is of its submission. */
    static String beginning(ApprovalRequest request) {
        return request.kind() + " #" + request.id() + " round:" + request.round();
    }

    /** The hash that a trace ends with. */
    static String hashOf(String trace) {
        return trace.substring(trace.lastIndexOf(' ') + 1);
    }
}
