package skillcert.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.administration.control.RewrapJob;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.SentForms;
import skillcert.jobs.JobOrder;
import skillcert.jobs.Jobs;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.DataKeyView;
import skillcert.keys.KeyPurpose;
import skillcert.keys.KeySetup;
import skillcert.keys.MasterKeyChange;

/** The door through which the security administrator sees and changes keys (I14); each change is audited. */
@Stateless
public class KeyAdministration {

    private static final int REASON = 200;

    @Inject
    private KeySetup setup;

    @Inject
    private MasterKeyChange change;

    @Inject
    private Jobs jobs;

    @Inject
    private SentForms sent;

    @Inject
    private AuditTrail audit;

    /** All data keys, oldest first. */
    @Permitted(Right.SECURITY_ADMINISTER)
    public List<DataKeyView> keys(Actor actor) {
        return change.keys();
    }

    /** The numbers of the master keys in the store of this server, rising. */
    @Permitted(Right.SECURITY_ADMINISTER)
    public List<Integer> masters(Actor actor) {
        return change.masters();
    }

    /**
     * Adds a data key, with which the purpose writes from now on; the others go on reading, and no row is rewritten.
     * The same key of the form again adds nothing and gives the same number (I9).
     *
     * @param reason 1 to 200 characters
     * @return its number
     * @throws AdministrationRefusedException ADMINISTRATION_REASON
     * @throws skillcert.keys.KeysException KEYS_PERSON_KEY_FIXED
     * @throws skillcert.identity.FormSentException the key belongs to another form
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public int rotate(Actor actor, KeyPurpose purpose, String reason, IdempotencyKey key) {
        String why = require("ROTATE " + purpose, reason);
        Optional<String> before = sent.find(actor, key, purpose, why);
        if (before.isPresent()) {
            return Integer.parseInt(before.get());
        }
        audit.attempted(actor, AuditEvent.KEY_ROTATED, "key", purpose + " " + why);
        int id = setup.rotate(purpose);
        audit.record(actor, AuditEvent.KEY_ROTATED, "key:" + id, purpose + " " + why);
        sent.keep(actor, key, String.valueOf(id), purpose, why);
        return id;
    }

    /**
     * Puts a new master key into the credential store of this server. Nothing uses it until {@link #changeMaster}, before
     * which the store is to be copied to every other server and backed up.
     *
     * @param reason 1 to 200 characters
     * @return its number
     * @throws AdministrationRefusedException ADMINISTRATION_REASON
     * @throws skillcert.keys.KeysException KEYS_MASTER_CHANGE when one is prepared already
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public int prepareMaster(Actor actor, String reason) {
        String why = require("MASTER", reason);
        // before the store is written, which no rollback takes back: no audit, no key (I7)
        audit.attempted(actor, AuditEvent.MASTER_KEY_PREPARED, "master", why);
        int number = change.prepare();
        audit.record(actor, AuditEvent.MASTER_KEY_PREPARED, "master:" + number, why);
        return number;
    }

    /**
     * Orders the job that wraps all data keys by the new master key and then removes the older one.
     *
     * @return number of the job
     * @throws skillcert.keys.KeysException KEYS_MASTER_CHANGE when no new one is prepared
     * @throws skillcert.jobs.JobRefusedException JOB_UNDER_WAY
     */
    @Permitted(Right.SECURITY_ADMINISTER)
    public long changeMaster(Actor actor) {
        int number = change.requirePrepared();
        return jobs.order(actor, new JobOrder(RewrapJob.KIND, "master:" + number, "换用主密钥 " + number));
    }

    private static String require(String what, String reason) {
        String plain = reason == null ? "" : reason.strip();
        if (plain.isEmpty() || plain.length() > REASON || plain.chars().anyMatch(Character::isISOControl)) {
            throw new AdministrationRefusedException(AdministrationError.ADMINISTRATION_REASON, what);
        }
        return plain;
    }
}
