package skillcert.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import skillcert.identity.AccessControl;
import skillcert.identity.AccessView;
import skillcert.kernel.BusinessClock;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** 登录安全: how each account signs in. */
@Named
@RequestScoped
public class AccessListPage {

    @EJB
    private AccessControl access;

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    private ListView<AccessView> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>("access", Set.of(), columns(), query -> access.list(actor.get(), query));
    }

    private List<ListColumn<AccessView>> columns() {
        return List.of(
                ListColumn.<AccessView>text("login", row -> row.account().login())
                        .linked(row -> PortalPage.ACCESS.path() + "?login="
                                + row.account().login()),
                ListColumn.text("name", row -> row.account().name()),
                ListColumn.<AccessView>text("unit", row -> row.account().unitName())
                        .plain(),
                ListColumn.<AccessView>choice(
                        "factor",
                        row -> row.enrolledAt() == null ? "NONE" : "ENROLLED",
                        "access.factor",
                        List.of("ENROLLED", "NONE")),
                ListColumn.<AccessView>text("enrolledAt", row -> shown(row.enrolledAt()))
                        .plain(),
                ListColumn.<AccessView>choice(
                        "lock",
                        row -> row.account().lockedUntil() != null
                                        && clock.realInstant()
                                                .isBefore(row.account().lockedUntil())
                                ? "LOCKED"
                                : "FREE",
                        "access.lock",
                        List.of("LOCKED", "FREE")),
                ListColumn.<AccessView>text(
                                "lockedUntil", row -> shown(row.account().lockedUntil()))
                        .plain(),
                ListColumn.<AccessView>text(
                                "lastLoginAt", row -> shown(row.account().lastLoginAt()))
                        .plain());
    }

    private static String shown(Instant moment) {
        return moment == null ? "—" : Shown.minute(moment);
    }

    /** The accounts. */
    public ListView<AccessView> getList() {
        return list;
    }

    /** Whether fewer than two security administrators could help each other. */
    public boolean isAlone() {
        return access.helpers(actor.get()) < 2;
    }
}
