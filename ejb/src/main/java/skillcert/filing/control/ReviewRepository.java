package skillcert.filing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.Remark;
import skillcert.filing.entity.RemarkSettled;
import skillcert.filing.entity.Visit;

/** Keeps remarks and visits. */
@Dependent
public class ReviewRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Writes a remark, its settlement or a visit. */
    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /** The remarks on these applications, the oldest first. */
    public List<Remark> remarks(Collection<Long> filings) {
        return em.createQuery(
                        "select r from Remark r where r.key.filingId in :filings order by r.key.filingId, r.key.no",
                        Remark.class)
                .setParameter("filings", filings)
                .getResultList();
    }

    /** What is settled of the remarks on these applications, by remark. */
    public Map<Remark.Key, RemarkSettled> settled(Collection<Long> filings) {
        return em
                .createQuery("select s from RemarkSettled s where s.key.filingId in :filings", RemarkSettled.class)
                .setParameter("filings", filings)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RemarkSettled::key, Function.identity()));
    }

    /** The visits during the review of an application, the oldest first. */
    public List<Visit> visits(long filing) {
        return em.createQuery("select v from Visit v where v.key.filingId = :filing order by v.key.no", Visit.class)
                .setParameter("filing", filing)
                .getResultList();
    }

    /** The application and those that it corrects, back to the first, which comes first. */
    public Set<Long> withCorrected(long filing) {
        Deque<Long> chain = new ArrayDeque<>();
        Optional<Long> each = Optional.of(filing);
        while (each.isPresent()) {
            chain.addFirst(each.get());
            each = em.find(Filing.class, each.get()).corrects();
        }
        return new LinkedHashSet<>(chain);
    }
}
