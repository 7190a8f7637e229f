package skillcert.web.identity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import skillcert.identity.UnitDetail;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.UnitKind;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.list.ListColumn;
import skillcert.web.list.Places;

/** The form of a unit: with a code in the address it changes that unit, without one it makes one. */
@Named
@ViewScoped
public class UnitEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Units units;

    @Inject
    private CurrentActor actor;

    private final UnitDraft draft = new UnitDraft();
    private String code;
    private long version;

    /** Fills the form with the unit that is to be changed. */
    public void open() {
        if (code != null) {
            UnitDetail unit = units.detail(actor.get(), code);
            version = unit.version();
            draft.take(unit);
        }
    }

    /** Makes or changes the unit. */
    public String save() {
        if (code == null) {
            units.create(actor.get(), draft.form());
        } else {
            units.change(actor.get(), draft.form(), version);
        }
        return PortalPage.UNIT.path() + "?faces-redirect=true&code="
                + draft.form().code() + "&done=unit." + (code == null ? "created" : "changed");
    }

    /** Whether a unit is made. */
    public boolean isMaking() {
        return code == null;
    }

    /** What is typed. */
    public UnitDraft getDraft() {
        return draft;
    }

    /** The kinds of unit. */
    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    /** The departments of table 5. */
    public List<ListColumn.Choice> getPlaces() {
        return Places.all();
    }

    /** The authorities that a unit can belong to. */
    public List<UnitView> getParents() {
        return Stream.of(UnitKind.PROVINCE, UnitKind.CITY)
                .flatMap(kind -> units.ofKind(kind).stream())
                .filter(unit -> !unit.code().equals(code))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
