package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import skillcert.identity.Role;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.BatchPage;
import skillcert.system.pages.BatchPlanPage;

/**
 * Every address of the portal asked for by every role, past the menu: nothing outside the matrix answers, and no
 * identifier of another school opens anything. The pages are the portal's own list, the roles and rights the matrix.
 */
@OnServer
@Order(40)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("I15 addresses and identifiers")
class RightsSystemTest {

    private static final String SCHOOL = "南粤示范技师学院";
    private static final String UNIT = "SCH-NANYUE";

    /** What shows no record of a school: the explanation of any number, given or not, rules, the audit, or one's own access. */
    private static final Set<String> NO_RECORD = Set.of(
            "NUMBER", "AUDIT_ENTRY", "AUDIT_VERIFICATION", "ACCESS", "POLICY_DOCUMENT", "CALENDAR", "ANNOUNCEMENT");

    private Portal portal;
    private Database database;

    @BeforeAll
    void open(ServerUnderTest server) throws SQLException {
        portal = new Portal(server, Path.of("target/walk/rights"));
        database = new Database();
    }

    @AfterAll
    void close() throws SQLException {
        portal.close();
        database.close();
    }

    static Stream<DemonstrationAccount> oneOfEachRole() {
        return Stream.of(Role.values()).map(role -> DemonstrationAccount.all().stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no demonstration account for " + role)));
    }

    private static APIResponse get(APIRequestContext client, String path) {
        return client.get(path, RequestOptions.create().setMaxRedirects(0));
    }

    private long audited(String login, String event, String subject) throws SQLException {
        return database.number(
                "select count(*) from audit_entry where actor = ? and event = ? and subject = ? and outcome = 'REFUSED'",
                login,
                event,
                subject);
    }

    @ParameterizedTest(name = "I15 I7 every page by {0}: open by the matrix, else 403 and audited")
    @MethodSource("oneOfEachRole")
    void everyPage(DemonstrationAccount account) throws SQLException {
        try (Window window = portal.signIn(account.login())) {
            APIRequestContext client = window.page().context().request();
            int refused = 0;
            for (Pages.Page page : Pages.all()) {
                int status = get(client, page.path()).status();
                if (page.openTo(account.role())) {
                    assertThat(status).as("GET %s by %s", page.path(), account).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as("GET %s by %s", page.path(), account).isEqualTo(403);
                    int posted = client.post(
                                    page.path(),
                                    RequestOptions.create()
                                            .setMaxRedirects(0)
                                            .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                            .setData("a=b"))
                            .status();
                    assertThat(posted).as("POST %s by %s", page.path(), account).isEqualTo(403);
                    assertThat(audited(account.login(), "PAGE_REFUSED", page.path()))
                            .as("%s by %s in the audit", page.path(), account)
                            .isGreaterThanOrEqualTo(2);
                    refused++;
                }
            }
            assertThat(refused).as("pages that are closed to %s", account).isPositive();
        }
    }

    @ParameterizedTest(name = "I15 what is in no list does not exist, for {0} either")
    @MethodSource("oneOfEachRole")
    void unlisted(DemonstrationAccount account) {
        List<String> listed = Pages.all().stream().map(Pages.Page::path).toList();
        try (Window window = portal.signIn(account.login())) {
            APIRequestContext client = window.page().context().request();
            Stream<String> inside =
                    Pages.files().stream().filter(path -> path.startsWith("/WEB-INF/") || path.endsWith(".css"));
            Stream<String> guessed = Stream.of(
                    "/identity/",
                    "/identity",
                    "/api/v1/certificates",
                    "/rest/accounts",
                    "/openapi",
                    "/metrics",
                    "/filing/list.xhtml/",
                    "/filing/List.xhtml",
                    "/admin.xhtml",
                    "/META-INF/MANIFEST.MF");
            // a folder without its slash leads to the one with it: where it leads must not exist either
            Stream.concat(inside, guessed)
                    .filter(path -> !listed.contains(path))
                    .forEach(path -> assertThat(client.get(path).status())
                            .as("%s by %s", path, account)
                            .isEqualTo(404));
        }
    }

    /** A filed school with a batch: the walk's, or when this class runs alone one made here as people make it. */
    private void requireSchool() throws SQLException {
        if (database.number("select count(*) from batch where unit_code = ?", UNIT) > 0) {
            return;
        }
        FiledSchool.file(portal, SCHOOL, "12449999MB0000001P", "00", "四级/中级工");
        try (Window registrar = portal.signIn("nanyue1")) {
            BatchPlanPage.open(registrar)
                    .fill("隔离测试批次", "4-01-02-01 营销员", "四级/中级工")
                    .save();
            assertThat(new BatchPage(registrar).id()).isPositive();
        }
    }

    @Test
    @DisplayName("I15 I7 another school's identifier in every address opens nothing, and each attempt is audited")
    void identifiers() throws SQLException {
        requireSchool();
        Map<String, String> addresses = SchoolAddresses.of(database, UNIT);
        assertThat(Pages.all().stream()
                        .filter(page -> !page.identifiers().isEmpty())
                        .filter(RightsSystemTest::business)
                        .map(Pages.Page::name)
                        .filter(name -> !NO_RECORD.contains(name)))
                .as("pages of the business whose address takes an identifier")
                .isSubsetOf(addresses.keySet());
        for (String login : List.of("lingnan1", "lingnan2", "shiju1", "lianmeng1", "zhidao1")) {
            try (Window outsider = portal.signIn(login)) {
                APIRequestContext client = outsider.page().context().request();
                for (Pages.Page page : Pages.all()) {
                    String address = addresses.get(page.name());
                    if (address != null) {
                        refused(client, login, page, address);
                    }
                }
            }
        }
    }

    /** Whether anybody but the three administrators can open it; what they see has no school to be kept apart by. */
    private static boolean business(Pages.Page page) {
        return Stream.of(Role.values()).anyMatch(role -> !role.administrator() && page.openTo(role));
    }

    private void refused(APIRequestContext client, String login, Pages.Page page, String address) throws SQLException {
        String all = "select count(*) from audit_entry where actor = ? and outcome = 'REFUSED'";
        long before = database.number(all, login);
        APIResponse answer = get(client, address);
        String what = address + " by " + login;
        if (page.name().equals("LEDGER_PROOF") && answer.status() == 200) {
            assertThat(answer.text()).as(what).contains("没有台账记录").doesNotContain("台账完整");
        } else {
            assertThat(answer.status()).as(what).isIn(403, 404);
        }
        assertThat(answer.text()).as(what).doesNotContain(SCHOOL);
        assertThat(database.number(all, login)).as("%s in the audit", what).isGreaterThan(before);
    }

    @Test
    @DisplayName("I15 a list never shows another school, whatever its filters ask for")
    void lists() throws SQLException {
        requireSchool();
        for (String login : List.of("lingnan1", "lingnan2", "shiju1")) {
            try (Window outsider = portal.signIn(login)) {
                APIRequestContext client = outsider.page().context().request();
                for (String list : List.of(
                        "/filing/list.xhtml?f.name=",
                        "/filing/bodies.xhtml?f.name=",
                        "/filing/bodies.xhtml?f.code=S0000440020&size=100&csv=",
                        "/assessment/list.xhtml?f.title=",
                        "/ledger/list.xhtml?f.bodyName=")) {
                    APIResponse answer = get(client, list);
                    assertThat(answer.status()).as(list).isEqualTo(200);
                    assertThat(answer.text()).as("%s by %s", list, login).doesNotContain(SCHOOL, "S000044002001");
                }
            }
        }
    }
}
