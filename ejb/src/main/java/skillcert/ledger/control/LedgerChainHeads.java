package skillcert.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.audit.ChainHead;
import skillcert.audit.ChainHeads;
import skillcert.ledger.entity.LedgerHead;

/** The heads of the ledger, for the signed export: a chain is named {@code ledger:} and its body code (I6). */
@Dependent
public class LedgerChainHeads implements ChainHeads {

    private static final String PREFIX = "ledger:";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Override
    public boolean owns(String chain) {
        return chain.startsWith(PREFIX);
    }

    @Override
    public List<ChainHead> page(String after, int most) {
        return heads("h.stream > :stream", after.isEmpty() ? "" : stream(after), most);
    }

    @Override
    public Optional<ChainHead> find(String chain) {
        return heads("h.stream = :stream", stream(chain), 1).stream().findFirst();
    }

    private List<ChainHead> heads(String condition, String stream, int most) {
        List<LedgerHead> heads = em.createQuery(
                        "select h from LedgerHead h where " + condition + " order by h.stream", LedgerHead.class)
                .setParameter("stream", stream)
                .setMaxResults(most)
                .getResultList();
        heads.forEach(em::detach);
        return heads.stream()
                .map(head -> new ChainHead(PREFIX + head.stream(), head.seq(), head.hash()))
                .toList();
    }

    @Override
    public Optional<byte[]> findHash(String chain, long seq) {
        return em
                .createQuery(
                        "select e.hash from LedgerEntry e where e.key.stream = :stream and e.key.seq = :seq",
                        byte[].class)
                .setParameter("stream", stream(chain))
                .setParameter("seq", seq)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String stream(String chain) {
        return chain.substring(PREFIX.length());
    }
}
