package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.Changes;
import skillcert.identity.control.Telephones;
import skillcert.identity.control.UnitRepository;
import skillcert.identity.entity.Unit;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.keys.Sealed;

/** The door for units: the offices and schools that work with the product. Their names are no secret within it. */
@Stateless
public class Units {

    @Inject
    private UnitRepository units;

    @Inject
    private Telephones telephones;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Makes a unit.
     *
     * @throws UnitRefusedException its code, name or place breaks a rule or is taken
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void create(Actor actor, UnitForm form) {
        requireParent(form);
        units.add(new Unit(form, telephones.seal(form.contactPhone(), Telephones.UNIT, String.valueOf(form.code()))));
        audit.record(actor, AuditEvent.UNIT_CREATED, form.code(), form.kind() + " " + form.place());
    }

    /**
     * Changes what may change of a unit: name, place, organisation code, parent and contact.
     *
     * @param version of the unit as it was shown
     * @throws UnitRefusedException IDENTITY_UNIT_CHANGED, or what is asked for breaks a rule or is taken
     * @throws UnknownUnitException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void change(Actor actor, UnitForm form, long version) {
        Unit unit = lock(form.code());
        if (unit.version() != version) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_CHANGED, unit.code());
        }
        requireParent(form);
        UnitDetail before = unit.detail("", "");
        Sealed phone = telephones.seal(form.contactPhone(), Telephones.UNIT, form.code());
        unit.describe(form, phone);
        units.flush(unit);
        UnitDetail after = unit.detail("", "");
        Changes changes = new Changes()
                .of("name", before.unit().name(), after.unit().name())
                .of("place", before.unit().place(), after.unit().place())
                .of("organisation code", before.organisationCode(), after.organisationCode())
                .of("parent", before.parentCode(), after.parentCode())
                .of("contact", before.contact(), after.contact())
                .unseen("contact phone", phone != null);
        audit.record(actor, AuditEvent.UNIT_CHANGED, unit.code(), changes.text());
    }

    /**
     * Takes the contact's telephone number away.
     *
     * @throws UnknownUnitException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void removePhone(Actor actor, String code) {
        Unit unit = lock(code);
        unit.removePhone();
        audit.record(actor, AuditEvent.UNIT_CHANGED, unit.code(), "contact phone removed");
    }

    /**
     * Closes a unit: from their next request on its people can neither sign in nor act. What it did stays.
     *
     * @param reason 1 to 200 characters
     * @throws UnitRefusedException IDENTITY_UNIT_OWN for the actor's own, IDENTITY_UNIT_PARTS while open units belong to it,
     *     IDENTITY_UNIT_STATE when it is closed already
     * @throws UnknownUnitException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void close(Actor actor, String code, String reason) {
        Unit unit = lock(code);
        if (unit.code().equals(actor.unit())) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_OWN, unit.code());
        }
        if (units.hasOpenParts(unit.code())) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_PARTS, unit.code());
        }
        unit.close(clock.today(), reason);
        audit.record(actor, AuditEvent.UNIT_CLOSED, unit.code(), reason.strip());
    }

    /**
     * Opens a closed unit again.
     *
     * @throws UnitRefusedException IDENTITY_UNIT_STATE when it is open
     * @throws UnknownUnitException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public void reopen(Actor actor, String code) {
        Unit unit = lock(code);
        unit.reopen();
        audit.record(actor, AuditEvent.UNIT_REOPENED, unit.code(), "");
    }

    private Unit lock(String code) {
        return units.lock(code).orElseThrow(() -> new UnknownUnitException(shown(code)));
    }

    /** A unit belongs to an open province or city, a city to the province, and the province to nobody: so there is no ring. */
    private void requireParent(UnitForm form) {
        if (form.parentCode() == null || form.parentCode().isBlank()) {
            return;
        }
        boolean fits = units.find(form.parentCode())
                .filter(Unit::open)
                .filter(parent -> !parent.code().equals(form.code()))
                .filter(parent -> switch (parent.kind()) {
                    case PROVINCE -> form.kind() != UnitKind.PROVINCE;
                    case CITY -> form.kind() != UnitKind.PROVINCE && form.kind() != UnitKind.CITY;
                    default -> false;
                })
                .isPresent();
        if (!fits) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_PARENT, shown(form.code()));
        }
    }

    /** What is no code may be anything; it is not repeated. */
    private static String shown(String code) {
        return code != null && code.matches("[A-Za-z0-9._-]{1,32}") ? code : "?";
    }

    /** A page of all units, by code unless asked otherwise; columns code, name, kind, place, organisationCode, state. */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public ListPage<UnitRow> list(Actor actor, ListQuery query) {
        return units.page(query);
    }

    /**
     * One unit in full, its telephone number masked.
     *
     * @throws UnknownUnitException there is none
     */
    @Permitted(Right.ACCOUNT_ADMINISTER)
    public UnitDetail detail(Actor actor, String code) {
        Unit unit = units.find(code).orElseThrow(() -> new UnknownUnitException(shown(code)));
        String parent = units.find(unit.parentCode()).map(Unit::name).orElse("");
        return unit.detail(parent, telephones.masked(unit.contactPhone(), Telephones.UNIT, unit.code()));
    }

    /** The unit of this code, if there is one and it is open. */
    public Optional<UnitView> findOpen(String code) {
        return units.find(code).filter(Unit::open).map(Unit::view);
    }

    /** The unit of this code, if there is one, open or closed. */
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

    /** The open unit that is the department of a place: the province for 00, else the city (table 5, T-16). */
    public Optional<UnitView> findDepartment(String place) {
        return ofKind(place.equals("00") ? UnitKind.PROVINCE : UnitKind.CITY).stream()
                .filter(unit -> unit.place().equals(place))
                .findFirst();
    }

    /** All open units of a kind, by code. */
    public List<UnitView> ofKind(UnitKind kind) {
        return units.ofKind(kind).stream().map(Unit::view).toList();
    }
}
