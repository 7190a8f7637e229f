package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditTrail;
import skillcert.audit.AuditVerification;
import skillcert.audit.entity.VerificationFinding;
import skillcert.audit.entity.VerificationRun;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;

/** The history of verifications. */
@Dependent
public class VerificationRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /**
     * Adds a verification with its findings and its own entry in the audit, in a transaction of its own: it has none to
     * join.
     *
     * @return its number
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long add(Actor actor, AuditVerification done) {
        VerificationRun run = new VerificationRun(done);
        em.persist(run);
        int no = 0;
        for (AuditFinding finding : done.first()) {
            em.persist(new VerificationFinding(run.id(), ++no, finding));
        }
        audit.record(
                actor,
                AuditEvent.AUDIT_VERIFIED,
                "verification:" + run.id(),
                "streams:" + done.streams() + " entries:" + done.entries() + " heads:" + done.headFiles() + " findings:"
                        + done.findings());
        em.flush();
        return run.id();
    }

    /** A page of the history, the newest first, without findings. */
    public ListPage<AuditVerification> page(ListQuery query) {
        return KeysetQuery.from("VerificationRun v")
                .select("v")
                .id("v.id", Long.class)
                .sort("startedAt", "v.startedAt", Instant.class)
                .equal("actor", "v.actor", String.class)
                .sort("newest", "v.id", Long.class)
                .order("newest", true)
                .page(em, query, row -> ((VerificationRun) row[0]).view(List.of()));
    }

    /** A verification with its findings. */
    public Optional<AuditVerification> find(long id) {
        return Optional.ofNullable(em.find(VerificationRun.class, id)).map(run -> run.view(findings(id)));
    }

    private List<AuditFinding> findings(long id) {
        return em
                .createQuery(
                        "select f from VerificationFinding f where f.key.verificationId = :id order by f.key.no",
                        VerificationFinding.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(VerificationFinding::view)
                .toList();
    }
}
