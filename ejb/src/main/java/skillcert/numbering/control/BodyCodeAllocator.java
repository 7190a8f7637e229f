package skillcert.numbering.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import skillcert.numbering.BodyCode;
import skillcert.numbering.NumberingError;
import skillcert.numbering.entity.AssignedCode;
import skillcert.numbering.entity.BodyCodeCounter;
import skillcert.numbering.entity.RetiredCode;

/** Gives body codes under the lock of their counter: two at once wait for each other, a rollback gives its code back. */
@Dependent
public class BodyCodeAllocator {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public BodyCodeAllocator() {}

    /** @param em of the caller, outside a container */
    public BodyCodeAllocator(EntityManager em) {
        this.em = em;
    }

    /**
     * Counts the next school of a department, under the lock of its counter. A counter exists for every department of
     * table 5, because one that exists can be locked.
     *
     * @param place the department by table 5
     * @throws skillcert.numbering.WrongNumberException {@link NumberingError#NUMBERING_LOCALITY} or
     *     {@link NumberingError#NUMBERING_BODY_SERIALS_EXHAUSTED}
     */
    public BodyCode next(String place) {
        // a place that table 5 lacks has no counter; the code itself says so best
        BodyCode.ofSchool(place, 1);
        BodyCodeCounter counter = em.find(BodyCodeCounter.class, BodyCodeCounter.Series.ofSchools(place));
        if (counter == null) {
            throw new IllegalStateException("no body code counter for place " + place);
        }
        // it may have been read before in this transaction
        em.refresh(counter, LockModeType.PESSIMISTIC_WRITE);
        return counter.next();
    }

    /** Writes a code that was given, or retired. */
    public void keep(Object row) {
        em.persist(row);
        em.flush();
    }

    /** Whether the code was given to somebody. */
    public boolean isAssigned(BodyCode code) {
        return em.find(AssignedCode.class, code.value()) != null;
    }

    /** Whether the code is in the 废置库. */
    public boolean isRetired(BodyCode code) {
        return em.find(RetiredCode.class, code.value()) != null;
    }

    /** Whether another body of the same letter has the same number of the ministry (T-14). */
    public boolean isMinistryNumberTaken(BodyCode code) {
        return em.createQuery("select count(a) from AssignedCode a where a.code like :head", Long.class)
                        .setParameter("head", code.bodyClass() + code.nationalCode() + "%")
                        .getSingleResult()
                > 0;
    }
}
