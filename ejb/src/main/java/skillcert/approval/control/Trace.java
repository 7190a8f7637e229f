package skillcert.approval.control;

import skillcert.approval.entity.Dossier;

/** What the audit keeps beside the subject of a request: enough to find it and to tell what was shown. */
public final class Trace {

    private Trace() {}

    /** Kind, number, round, step and hash of the command. */
    public static String of(Dossier dossier) {
        return dossier.request().kind() + " #" + dossier.request().id() + " round:"
                + dossier.request().round() + " step:" + dossier.request().step() + " " + dossier.shownHash();
    }
}
