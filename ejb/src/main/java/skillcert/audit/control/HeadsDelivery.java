package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditHeads;
import skillcert.audit.HeadsFile;
import skillcert.kernel.Actor;

/** Exports the heads and notes it: tried, and then done or failed. */
@Dependent
public class HeadsDelivery {

    @Inject
    HeadsExport export;

    @Inject
    TolerantTrail audit;

    /** @throws skillcert.audit.AuditException AUDIT_HEADS_FOLDER if the folder cannot be written */
    public AuditHeads.Exported run(Actor actor) {
        audit.attempted(actor, AuditEvent.AUDIT_HEADS_EXPORTED, "heads", "");
        HeadsFile file = write(actor);
        boolean recorded = audit.taken(actor, AuditEvent.AUDIT_HEADS_EXPORTED, file.name(), "chains:" + file.chains());
        return new AuditHeads.Exported(file, recorded);
    }

    private HeadsFile write(Actor actor) {
        try {
            return export.write();
        } catch (RuntimeException failure) {
            audit.failed(
                    actor,
                    AuditEvent.AUDIT_HEADS_EXPORTED,
                    "heads",
                    failure.getClass().getSimpleName());
            throw failure;
        }
    }
}
