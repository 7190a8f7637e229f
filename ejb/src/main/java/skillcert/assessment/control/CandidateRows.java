package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.assessment.BatchView.Counts;
import skillcert.assessment.entity.Candidate;

/** The candidates of a batch. */
@ApplicationScoped
public class CandidateRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** All candidates of a batch, in the order of their numbers. */
    public List<Candidate> all(long batchId) {
        return em.createQuery(
                        "select c from Candidate c where c.key.batchId = :batch order by c.key.no", Candidate.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** All candidates of a batch by the key of the person. */
    public Map<String, Candidate> byPerson(long batchId) {
        return all(batchId).stream().collect(Collectors.toMap(c -> c.personKey().value(), Function.identity()));
    }

    /** The candidate of this number in a batch. */
    public Optional<Candidate> find(long batchId, int no) {
        return Optional.ofNullable(em.find(Candidate.class, new Candidate.Key(batchId, no)));
    }

    /** Adds a candidate. */
    public void add(Candidate candidate) {
        em.persist(candidate);
    }

    /** How far the preparation is, in one statement. */
    public Counts count(long batchId, BigDecimal mark) {
        Object[] sums = em.createQuery(
                        """
                        select count(c), count(c.photoHash),
                               sum(case when c.theory is not null and c.skill is not null then 1 else 0 end),
                               sum(case when c.theory >= :mark and c.skill >= :mark then 1 else 0 end)
                        from Candidate c where c.key.batchId = :batch""",
                        Object[].class)
                .setParameter("batch", batchId)
                .setParameter("mark", mark)
                .getSingleResult();
        return new Counts(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
