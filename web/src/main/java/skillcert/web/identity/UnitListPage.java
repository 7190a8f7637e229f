package skillcert.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.identity.UnitRow;
import skillcert.identity.UnitState;
import skillcert.identity.Units;
import skillcert.kernel.UnitKind;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;
import skillcert.web.list.Places;

/** The units that work with the product. */
@Named
@RequestScoped
public class UnitListPage {

    @EJB
    private Units units;

    @Inject
    private CurrentActor actor;

    private ListView<UnitRow> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "units",
                Set.of(),
                List.of(
                        ListColumn.<UnitRow>code("code", UnitRow::code)
                                .linked(row -> PortalPage.UNIT.path() + "?code=" + row.code()),
                        ListColumn.<UnitRow>text("name", UnitRow::name),
                        ListColumn.<UnitRow>choice("kind", UnitRow::kind, "unit.kind", names(UnitKind.values())),
                        Places.<UnitRow>column("place", UnitRow::place).unsorted(),
                        ListColumn.<UnitRow>code("organisationCode", UnitRow::organisationCode),
                        ListColumn.<UnitRow>state("state", UnitRow::state, "unit.state", names(UnitState.values()))),
                query -> units.list(actor.get(), query));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /** The list. */
    public ListView<UnitRow> getList() {
        return list;
    }
}
