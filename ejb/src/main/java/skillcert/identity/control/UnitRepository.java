package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import skillcert.identity.IdentityError;
import skillcert.identity.UnitRefusedException;
import skillcert.identity.entity.Unit;
import skillcert.kernel.UnitKind;

/** Keeps units. */
@ApplicationScoped
public class UnitRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * Writes a new unit at once, so that the database decides whether code and name are free.
     *
     * @throws UnitRefusedException one of them is taken
     */
    public void add(Unit unit) {
        if (find(unit.code()).isPresent()) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_TAKEN, unit.code());
        }
        try {
            em.persist(unit);
            em.flush();
        } catch (ConstraintViolationException e) {
            UnitRefusedException refusal = new UnitRefusedException(IdentityError.IDENTITY_UNIT_TAKEN, unit.code());
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The unit of this code. */
    public Optional<Unit> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Unit.class, code));
    }

    /** All units of a kind, by code. */
    public List<Unit> ofKind(UnitKind kind) {
        return em.createQuery("select u from Unit u where u.kind = :kind order by u.code", Unit.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
