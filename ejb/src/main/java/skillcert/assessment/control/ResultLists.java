package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import skillcert.assessment.AssessmentError;
import skillcert.assessment.AssessmentRefusedException;
import skillcert.assessment.BatchView.SubmittedList;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ListApproval;
import skillcert.assessment.entity.ResultList;
import skillcert.assessment.entity.ResultRow;

/** Result lists, their rows and their approvals: written once, never changed. */
@ApplicationScoped
public class ResultLists {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The round that a new list of the batch would be. */
    public int nextRound(long batchId) {
        return em.createQuery(
                                "select coalesce(max(l.round), 0) from ResultList l where l.batchId = :batch",
                                Integer.class)
                        .setParameter("batch", batchId)
                        .getSingleResult()
                + 1;
    }

    /** Writes a list with its rows, in the order of {@code passed}. */
    public ResultList add(ResultList list, List<Candidate> passed, RowsHash rowsHash) {
        em.persist(list);
        em.flush();
        int position = 0;
        for (Candidate candidate : passed) {
            em.persist(new ResultRow(
                    new ResultRow.Key(list.id(), ++position), list.batchId(), candidate, rowsHash.ofRow(candidate)));
        }
        return list;
    }

    /** The list. */
    public ResultList require(long listId) {
        return find(listId)
                .orElseThrow(() -> new AssessmentRefusedException(AssessmentError.ASSESSMENT_UNKNOWN_LIST, listId));
    }

    private Optional<ResultList> find(long listId) {
        return Optional.ofNullable(em.find(ResultList.class, listId));
    }

    /** Writes the approval. */
    public void add(ListApproval approval) {
        em.persist(approval);
        em.flush();
    }

    /** Whether the list is approved. */
    public boolean approved(long listId) {
        return em.find(ListApproval.class, listId) != null;
    }

    /** All lists that a batch has submitted. */
    public List<Long> ids(long batchId) {
        return em.createQuery("select l.id from ResultList l where l.batchId = :batch", Long.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** The list of the batch that was submitted last. */
    public Optional<SubmittedList> findLast(long batchId) {
        return em.createQuery(
                        "select l from ResultList l where l.batchId = :batch order by l.round desc", ResultList.class)
                .setParameter("batch", batchId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(list -> new SubmittedList(
                        list.id(), rows(list.id()), list.noticeFrom(), list.noticeUntil(), approved(list.id())));
    }

    /** The last list of the batch, if this login submitted it. */
    public OptionalLong findSubmitted(long batchId, String login) {
        return em.createQuery(
                        """
                        select l.id from ResultList l where l.batchId = :batch and l.submittedBy = :login
                        order by l.round desc""",
                        Long.class)
                .setParameter("batch", batchId)
                .setParameter("login", login)
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** How many persons are on the list. */
    public int rows(long listId) {
        return em.createQuery("select count(r) from ResultRow r where r.key.listId = :list", Long.class)
                .setParameter("list", listId)
                .getSingleResult()
                .intValue();
    }

    /** The candidates of a list after a position, each behind its row of the list. */
    public List<Object[]> candidates(long listId, int afterPosition, int limit) {
        return em.createQuery(
                        """
                        select r, c from ResultRow r, Candidate c
                        where c.key.batchId = r.batchId and c.key.no = r.candidateNo
                        and r.key.listId = :list and r.key.position > :after order by r.key.position""",
                        Object[].class)
                .setParameter("list", listId)
                .setParameter("after", afterPosition)
                .setMaxResults(limit)
                .getResultList();
    }
}
