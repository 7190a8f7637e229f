package skillcert.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import skillcert.identity.AccountAdministration;
import skillcert.identity.AccountView;
import skillcert.identity.Role;
import skillcert.kernel.BusinessClock;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.frame.Texts;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** All accounts with the roles they hold today. */
@Named
@RequestScoped
public class AccountListPage {

    @EJB
    private AccountAdministration accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    private ListView<AccountView> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "accounts",
                Set.of(),
                List.of(
                        ListColumn.<AccountView>code("login", AccountView::login)
                                .linked(row -> PortalPage.ACCOUNT.path() + "?login=" + row.login()),
                        ListColumn.<AccountView>text("name", AccountView::name),
                        ListColumn.<AccountView>text("unitName", AccountView::unitName),
                        ListColumn.<AccountView>state(
                                        "person",
                                        row -> row.personTail().isEmpty() ? "MISSING" : "STATED",
                                        "account.person",
                                        List.of("STATED", "MISSING"))
                                .plain(),
                        ListColumn.<AccountView>choice("role", AccountListPage::roles, "role", names(Role.values()))
                                .unsorted(),
                        ListColumn.<AccountView>state(
                                "state",
                                row -> row.state(clock.realInstant()),
                                "account.state",
                                names(AccountView.State.values())),
                        ListColumn.<AccountView>code("lastLoginAt", row -> Shown.minute(row.lastLoginAt()))
                                .unfiltered(),
                        ListColumn.<AccountView>choice("ending", row -> "", "account.ending", List.of("SOON"))
                                .unsorted()),
                query -> accounts.list(actor.get(), query));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static String roles(AccountView account) {
        return account.roles().stream()
                .sorted()
                .map(role -> Texts.of("role." + role))
                .collect(Collectors.joining("、"));
    }

    /** The list. */
    public ListView<AccountView> getList() {
        return list;
    }
}
