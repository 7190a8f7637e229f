package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.ledger.LedgerProof;
import skillcert.ledger.entity.ProofFinding;
import skillcert.ledger.entity.ProofRun;

/** The history of proofs of all ledgers. */
@ApplicationScoped
public class ProofRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /**
     * Adds a proof with its findings and its entry in the audit, in one transaction.
     *
     * @return its number
     */
    @Transactional
    public long add(Actor actor, LedgerProof done) {
        ProofRun run = new ProofRun(done);
        em.persist(run);
        int no = 0;
        for (Finding finding : done.first()) {
            em.persist(new ProofFinding(run.id(), ++no, finding));
        }
        audit.record(
                actor,
                AuditEvent.LEDGER_PROVED,
                "proof:" + run.id(),
                "bodies:" + done.bodies() + " certificates:" + done.certificates() + " entries:" + done.entries()
                        + " findings:" + done.findings());
        em.flush();
        return run.id();
    }

    /** A page of the history, the newest first, without findings. */
    public ListPage<LedgerProof> page(ListQuery query) {
        return KeysetQuery.from("ProofRun p")
                .select("p")
                .id("p.id", Long.class)
                .sort("startedAt", "p.startedAt", Instant.class)
                .equal("actor", "p.actor", String.class)
                .sort("newest", "p.id", Long.class)
                .order("newest", true)
                .page(em, query, row -> ((ProofRun) row[0]).view(List.of()));
    }

    /** A proof with its findings. */
    public Optional<LedgerProof> find(long id) {
        return Optional.ofNullable(em.find(ProofRun.class, id)).map(run -> run.view(findings(id)));
    }

    private List<Finding> findings(long id) {
        return em
                .createQuery(
                        "select f from ProofFinding f where f.key.proofId = :id order by f.key.no", ProofFinding.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(ProofFinding::view)
                .toList();
    }
}
