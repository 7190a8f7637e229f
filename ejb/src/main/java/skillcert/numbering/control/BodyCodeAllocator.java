package skillcert.numbering.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import skillcert.numbering.BodyCode;
import skillcert.numbering.NumberingError;
import skillcert.numbering.entity.AssignedCode;
import skillcert.numbering.entity.BodyCodeCounter;

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
     * Gives the next code of a department to a school. A counter exists for every department of table 5, because one that
     * exists can be locked.
     *
     * @param place the department by table 5
     * @throws skillcert.numbering.WrongNumberException {@link NumberingError#NUMBERING_LOCALITY} or
     *     {@link NumberingError#NUMBERING_BODY_SERIALS_EXHAUSTED}
     */
    public BodyCode assign(String place, String holder, Instant at, String by, String documentNumber) {
        // a place that table 5 lacks has no counter; the code itself says so best
        BodyCode.ofSchool(place, 1);
        BodyCodeCounter counter =
                em.find(BodyCodeCounter.class, BodyCodeCounter.Series.ofSchools(place), LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            throw new IllegalStateException("no body code counter for place " + place);
        }
        BodyCode code = counter.next();
        em.persist(new AssignedCode(code, holder, at, by, documentNumber));
        em.flush();
        return code;
    }
}
