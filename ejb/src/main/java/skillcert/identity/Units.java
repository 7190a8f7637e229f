package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.UnitRepository;
import skillcert.identity.entity.Unit;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/** The door for units: the offices and schools that work with the product. Their names are no secret within it. */
@Stateless
public class Units {

    @Inject
    private UnitRepository units;

    @Inject
    private AuditTrail audit;

    /**
     * Makes a unit.
     *
     * @throws UnitRefusedException its code, name or place breaks a rule or is taken
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void create(Actor actor, UnitForm form) {
        units.add(new Unit(form));
        audit.record(actor, AuditEvent.UNIT_CREATED, form.code(), form.kind() + " " + form.place());
    }

    /** The unit of this code, if there is one. */
    public Optional<UnitView> find(String code) {
        return units.find(code).map(Unit::view);
    }

    /**
     * The unit of this code.
     *
     * @throws UnknownUnitException there is none
     */
    public UnitView require(String code) {
        return find(code).orElseThrow(() -> new UnknownUnitException(String.valueOf(code)));
    }

    /** All units of a kind, by code. */
    public List<UnitView> ofKind(UnitKind kind) {
        return units.ofKind(kind).stream().map(Unit::view).toList();
    }
}
