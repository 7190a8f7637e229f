package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditTrail;
import skillcert.audit.ChainHead;
import skillcert.audit.ChainHeads;
import skillcert.audit.entity.AuditHead;

/** The heads of the audit's own streams. */
@Dependent
public class AuditChainHeads implements ChainHeads {

    private static final List<String> KINDS = List.of(AuditTrail.UNIT, AuditTrail.ATTEMPT, AuditTrail.READ);

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public AuditChainHeads() {}

    /** @param em of the caller, outside a container */
    public AuditChainHeads(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean owns(String chain) {
        return KINDS.stream().anyMatch(chain::startsWith);
    }

    @Override
    public List<ChainHead> page(String after, int most) {
        List<AuditHead> heads = em.createQuery(
                        "select h from AuditHead h where h.stream > :after order by h.stream", AuditHead.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        heads.forEach(em::detach);
        return heads.stream().map(AuditChainHeads::head).toList();
    }

    @Override
    public Optional<ChainHead> find(String chain) {
        return new AuditRows(em).findHead(chain).map(AuditChainHeads::head);
    }

    @Override
    public Optional<byte[]> findHash(String chain, long seq) {
        return em
                .createQuery(
                        "select e.hash from AuditEntry e where e.position.stream = :stream and e.position.seq = :seq",
                        byte[].class)
                .setParameter("stream", chain)
                .setParameter("seq", seq)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static ChainHead head(AuditHead head) {
        return new ChainHead(head.stream(), head.seq(), head.hash());
    }
}
