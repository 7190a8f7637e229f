package skillcert.web.filing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.filing.Bodies;
import skillcert.filing.BodyRow;
import skillcert.filing.Standing;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;
import skillcert.web.list.Places;

/** The filed bodies. */
@Named
@RequestScoped
public class BodyListPage {

    @EJB
    private Bodies bodies;

    @Inject
    private CurrentActor actor;

    private ListView<BodyRow> list;

    @PostConstruct
    void prepare() {
        List<String> standings =
                Arrays.stream(Standing.values()).map(Enum::name).toList();
        list = new ListView<>(
                "bodies",
                Set.of(),
                List.of(
                        ListColumn.<BodyRow>code("code", BodyRow::code)
                                .linked(row -> PortalPage.BODY.path() + "?id=" + row.bodyId()),
                        ListColumn.<BodyRow>text("name", BodyRow::name),
                        Places.column("place", BodyRow::place),
                        ListColumn.<BodyRow>text("validFrom", BodyRow::validFrom)
                                .plain(),
                        ListColumn.<BodyRow>text("validUntil", BodyRow::validUntil)
                                .plain(),
                        ListColumn.<BodyRow>state("standing", BodyRow::standing, "body.standing", standings)),
                query -> bodies.list(actor.get(), query));
    }

    /** The list. */
    public ListView<BodyRow> getList() {
        return list;
    }
}
