package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.TreeSet;
import skillcert.audit.control.AuditChain;
import skillcert.audit.control.AuditStreams;
import skillcert.audit.control.AuditText;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditFact;
import skillcert.audit.entity.AuditHead;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.keys.ChainMac;
import skillcert.keys.ChainMacs;

/**
 * Door: writes the audit (I7). It locks the head of a stream until the transaction ends, so it is called last in an act;
 * a caller that is refused or fails is traced on a stream of its own and never waits for itself.
 */
@Stateless
public class AuditTrail {

    /** What the name of a unit's own stream begins with. */
    public static final String UNIT = "unit:";

    /** What the name of a unit's stream of attempts, refusals and failures begins with. */
    public static final String ATTEMPT = "attempt:";

    /** What the name of a unit's stream of what it read and took away begins with: who looks never waits for who issues. */
    public static final String READ = "read:";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditStreams streams;

    @Inject
    ChainMacs macs;

    @Inject
    BusinessClock clock;

    /**
     * Writes that something was done, in the transaction of the act: both stand or neither.
     *
     * @param actor who
     * @param event what
     * @param subject identifier of what it is about, at most 120 characters
     * @param detail identifiers and counts, at most 2000 characters
     * @throws AuditException AUDIT_PERSONAL_DATA or AUDIT_UNFIT_TEXT; the act is rolled back
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Actor actor, AuditEvent event, String subject, String detail) {
        appendStrict(UNIT, actor, event, subject, detail);
    }

    /**
     * Writes that personal data were read, in the transaction of the reading: who cannot be noted cannot read.
     *
     * @param actor who
     * @param event what
     * @param subject identifier of what it is about, at most 120 characters
     * @param detail identifiers and counts, at most 2000 characters
     * @throws AuditException AUDIT_PERSONAL_DATA or AUDIT_UNFIT_TEXT
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void read(Actor actor, AuditEvent event, String subject, String detail) {
        appendStrict(READ, actor, event, subject, detail);
    }

    /**
     * Writes that something left the database: a file cannot be rolled back, and there is no transaction to join.
     *
     * @throws AuditException AUDIT_PERSONAL_DATA or AUDIT_UNFIT_TEXT
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void taken(Actor actor, AuditEvent event, String subject, String detail) {
        appendStrict(READ, actor, event, subject, detail);
        // here, where the caller can be told, and not when the container commits
        em.flush();
    }

    /** Writes that something is tried, in a transaction of its own; what does not fit is masked or cut. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void attempted(Actor actor, AuditEvent event, String subject, String detail) {
        appendTame(actor, event, AuditOutcome.ATTEMPTED, subject, detail);
    }

    /** Writes that something was refused, in a transaction of its own; what does not fit is masked or cut. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Actor actor, AuditEvent event, String subject, String detail) {
        appendTame(actor, event, AuditOutcome.REFUSED, subject, detail);
    }

    /** Writes that something failed, in a transaction of its own; what does not fit is masked or cut. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(Actor actor, AuditEvent event, String subject, String detail) {
        appendTame(actor, event, AuditOutcome.FAILED, subject, detail);
    }

    private void appendStrict(String kind, Actor actor, AuditEvent event, String subject, String detail) {
        append(
                kind + actor.unit(),
                actor,
                event,
                AuditOutcome.DONE,
                AuditText.require(event, "subject", subject, AuditText.SUBJECT),
                AuditText.require(event, "detail", detail, AuditText.DETAIL));
    }

    private void appendTame(Actor actor, AuditEvent event, AuditOutcome outcome, String subject, String detail) {
        append(
                ATTEMPT + actor.unit(),
                actor,
                event,
                outcome,
                AuditText.tame(subject, AuditText.SUBJECT),
                AuditText.tame(detail, AuditText.DETAIL));
    }

    private void append(
            String stream, Actor actor, AuditEvent event, AuditOutcome outcome, String subject, String detail) {
        AuditHead head = lock(stream);
        AuditFact fact = new AuditFact(
                stream,
                head.seq() + 1,
                clock.instant(),
                actor.login(),
                actor.unit(),
                AuditText.tame(String.join(",", new TreeSet<>(actor.roles())), AuditText.ROLE),
                AuditText.tame(actor.address(), AuditText.ADDRESS),
                AuditText.tame(actor.correlation(), AuditText.CORRELATION),
                event.name(),
                outcome.name(),
                subject,
                detail,
                macs.suite().code(),
                AuditFact.VERSION,
                head.hash());
        byte[] hash = AuditChain.hash(fact).orElseThrow();
        ChainMac mac = macs.mac(hash);
        em.persist(new AuditEntry(fact, hash, mac.value(), mac.keyId()));
        head.advance(fact.seq(), hash);
    }

    private AuditHead lock(String stream) {
        AuditHead head = streams.lock(stream);
        if (head == null) {
            streams.open(stream);
            head = streams.lock(stream);
        }
        return head;
    }
}
