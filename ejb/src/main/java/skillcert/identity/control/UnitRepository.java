package skillcert.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import skillcert.identity.IdentityError;
import skillcert.identity.UnitRefusedException;
import skillcert.identity.UnitRow;
import skillcert.identity.UnitState;
import skillcert.identity.entity.Unit;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
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

    /** The unit of this code, which nobody else changes until the transaction ends. */
    public Optional<Unit> lock(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(Unit.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Writes what was changed at once, so that the database decides whether the name is free.
     *
     * @throws UnitRefusedException it is taken
     */
    public void flush(Unit unit) {
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            UnitRefusedException refusal = new UnitRefusedException(IdentityError.IDENTITY_UNIT_TAKEN, unit.code());
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** All open units of a kind, by code. */
    public List<Unit> ofKind(UnitKind kind) {
        return em.createQuery(
                        "select u from Unit u where u.kind = :kind and u.standing.state = :open order by u.code",
                        Unit.class)
                .setParameter("kind", kind)
                .setParameter("open", UnitState.OPEN)
                .getResultList();
    }

    /** Whether open units belong to this one. */
    public boolean hasOpenParts(String code) {
        return !em.createQuery(
                        "select u.code from Unit u where u.parentCode = :code and u.standing.state = :open",
                        String.class)
                .setParameter("code", code)
                .setParameter("open", UnitState.OPEN)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A page of units, by code unless asked otherwise. */
    public ListPage<UnitRow> page(ListQuery query) {
        return KeysetQuery.from("Unit u")
                .select("u")
                .id("u.code", String.class)
                .prefix("code", "u.code")
                .contains("name", "u.name")
                .equal("kind", "u.kind", UnitKind.class)
                .equal("place", "u.place", String.class)
                .prefix("organisationCode", "u.organisationCode")
                .equal("state", "u.standing.state", UnitState.class)
                .page(em, query, row -> ((Unit) row[0]).row());
    }
}
