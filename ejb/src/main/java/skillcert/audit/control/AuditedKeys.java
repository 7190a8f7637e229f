package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.keys.KeyJournal;
import skillcert.keys.KeyPurpose;

/** Notes the rotation of keys in the audit. */
@Dependent
public class AuditedKeys implements KeyJournal {

    @Inject
    AuditTrail audit;

    @Override
    public void rotating(Actor actor, KeyPurpose purpose) {
        audit.attempted(actor, AuditEvent.KEY_ROTATED, purpose.name(), "");
    }

    @Override
    public void rotated(Actor actor, KeyPurpose purpose, int keyId) {
        audit.record(actor, AuditEvent.KEY_ROTATED, Integer.toString(keyId), purpose.name());
    }
}
