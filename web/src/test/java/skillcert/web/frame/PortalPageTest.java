package skillcert.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.identity.Role;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;

class PortalPageTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private static Actor holding(Role... roles) {
        return new Actor("anna", "甲", "u1", UnitKind.PROVINCE, "00", Role.rightsOf(Set.of(roles)));
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @DisplayName("I15 the menu of each role is exactly this, and what is not in it is refused as well")
    @CsvSource({
        "PROVINCE_FILING_OFFICER, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS FILING_NOTICES BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "PROVINCE_DECIDER, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS FILING_NOTICES BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "CITY_OFFICER, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS FILING_NOTICES BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "CENTRE_CLERK, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "ALLIANCE_OFFICER, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "SCHOOL_REGISTRAR, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER PRINT_JOBS POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "SCHOOL_APPROVER, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "SCHOOL_SUPERVISOR, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "PRINTING_CLERK, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS CERTIFICATES LEDGER_PROOF NUMBER PRINT_JOBS POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "PRINTING_HEAD, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS CERTIFICATES LEDGER_PROOF NUMBER PRINT_JOBS POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "INSPECTOR, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS BODIES BATCHES CERTIFICATES LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "STATISTICS_READER, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS FILINGS BODIES NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES",
        "SYSTEM_ADMINISTRATOR, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES UNITS ACCOUNTS TIMERS SERVER",
        "SECURITY_ADMINISTRATOR, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES ACCOUNTS ROLES ONLINE ACCESSES KEYS TIMERS SERVER",
        "AUDIT_ADMINISTRATOR, QUEUE UNIT_QUEUE MINE DECIDED ANNOUNCEMENTS JOBS LEDGER_PROOF NUMBER POLICY_DOCUMENTS PARAMETERS CALENDAR DICTIONARIES ACCOUNTS ROLES TIMERS SERVER AUDIT_LOG AUDIT_LOGINS AUDIT_VERIFY"
    })
    void menuOfEachRole(Role role, String pages) {
        assertThat(Arrays.stream(PortalPage.values())
                        .filter(page -> page.group().isPresent())
                        .filter(page -> page.group().get() != MenuGroup.DEMONSTRATION)
                        .filter(page -> page.openTo(holding(role)))
                        .map(Enum::name))
                .containsExactly((pages + " OWN_SESSIONS OWN_PASSWORD OWN_FACTOR").split(" "));
    }

    @Test
    @DisplayName(
            "I15 only those who prepare batches open the forms for it, and only officers and registrars enter filings")
    void formsNeedTheirRight() {
        assertThat(PortalPage.BATCH_NEW.openTo(holding(Role.SCHOOL_APPROVER))).isFalse();
        assertThat(PortalPage.BATCH_NEW.openTo(holding(Role.SCHOOL_REGISTRAR))).isTrue();
        assertThat(PortalPage.FILING_NEW.openTo(holding(Role.PROVINCE_DECIDER))).isFalse();
        assertThat(PortalPage.FILING_NEW.openTo(holding(Role.PROVINCE_FILING_OFFICER)))
                .isTrue();
        assertThat(PortalPage.FILING_APPLY.openTo(holding(Role.SCHOOL_REGISTRAR)))
                .isTrue();
        assertThat(PortalPage.FILING_APPLY.openTo(holding(Role.SCHOOL_APPROVER)))
                .isFalse();
        assertThat(PortalPage.FILING_NEW.openTo(holding(Role.ALLIANCE_OFFICER)))
                .as("T-69 the alliance files nothing")
                .isFalse();
        assertThat(PortalPage.BODY_ACT.openTo(holding(Role.CITY_OFFICER))).isTrue();
        assertThat(PortalPage.BODY_ACT.openTo(holding(Role.SCHOOL_REGISTRAR))).isFalse();
    }

    @Test
    @DisplayName(
            "I15 every page file is listed, is public or is a step of the login: a new page is closed until it is listed")
    void everyFileIsListed() throws IOException {
        Set<String> listed = Stream.concat(
                        Arrays.stream(PortalPage.values()).map(PortalPage::path),
                        Arrays.stream(StepPage.values()).map(StepPage::path))
                .collect(Collectors.toSet());
        assertThat(pageFiles()).allSatisfy(page -> assertThat(PageFilter.isPublic(page) || listed.contains(page))
                .as(page)
                .isTrue());
    }

    @Test
    @DisplayName("every listed page is a file, and every page has one path, a title and a heading")
    void everyListedPageIsThere() throws IOException {
        List<PortalPage> pages = List.of(PortalPage.values());
        assertThat(pages).extracting(PortalPage::path).doesNotHaveDuplicates();
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(Texts.find("page." + page)).as(page.name()).isPresent());
        assertThat(MenuGroup.values())
                .allSatisfy(group ->
                        assertThat(Texts.find("menu." + group)).as(group.name()).isPresent());
        assertThat(pageFiles())
                .containsAll(pages.stream()
                        .map(PortalPage::path)
                        .filter(path -> path.endsWith(".xhtml"))
                        .toList());
    }

    @ParameterizedTest
    @DisplayName("I15 a path that only looks public is not")
    @ValueSource(
            strings = {"/", "/publicity.xhtml", "/login.xhtml/x", "/public/../filing/list.xhtml", "/filing/list.xhtml"})
    void closedPaths(String path) {
        assertThat(PageFilter.isPublic(path)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("the login, the look-up, the QR address and the resources need no login")
    @ValueSource(
            strings = {"/login.xhtml", "/public/lookup.xhtml", "/Q/ABC", "/jakarta.faces.resource/portal.css.xhtml"})
    void openPaths(String path) {
        assertThat(PageFilter.isPublic(path)).isTrue();
    }

    private static List<String> pageFiles() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .toList();
        }
    }
}
