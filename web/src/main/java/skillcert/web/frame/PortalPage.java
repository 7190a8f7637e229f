package skillcert.web.frame;

import static skillcert.kernel.Right.*;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * Every page behind the login: where it is, where it stands in the menu, under which page, and which rights open it. The
 * menu, the breadcrumbs and {@link PageFilter} all read this one list, so that what is shown and what is allowed cannot
 * differ (I15). The text of a page stands under {@code page.NAME}. Doors check the right again.
 */
public enum PortalPage {
    QUEUE("/approval/queue.xhtml", MenuGroup.DESK, null),
    UNIT_QUEUE("/approval/unit.xhtml", MenuGroup.DESK, null),
    MINE("/approval/mine.xhtml", MenuGroup.DESK, null),
    DECIDED("/approval/decided.xhtml", MenuGroup.DESK, null),
    APPROVAL("/approval/view.xhtml", null, QUEUE),
    BULK("/approval/bulk.xhtml", null, QUEUE),
    WAITING("/approval/waiting", null, QUEUE),
    ANNOUNCEMENTS("/policy/announcements.xhtml", MenuGroup.DESK, null),
    ANNOUNCEMENT("/policy/announcement.xhtml", null, ANNOUNCEMENTS),
    ANNOUNCE("/policy/announce.xhtml", null, ANNOUNCEMENTS, FILING_DECIDE, ACCOUNT_ADMINISTER, SECURITY_ADMINISTER),
    JOBS("/jobs/list.xhtml", MenuGroup.DESK, null),
    JOB("/jobs/view.xhtml", null, JOBS),

    FILINGS("/filing/list.xhtml", MenuGroup.FILING, null, FILING_READ),
    FILING_NEW("/filing/begin.xhtml", null, FILINGS, FILING_ENTER),
    FILING_APPLY("/filing/apply.xhtml", null, FILING_NEW, FILING_ENTER),
    FILING("/filing/view.xhtml", null, FILINGS, FILING_READ),
    FILING_PAPER("/filing/paper", null, FILINGS, FILING_ENTER, FILING_READ),
    FILING_NOTICES("/filing/notices.xhtml", MenuGroup.FILING, null, CODE_ASSIGN, FILING_DECIDE),
    BODIES("/filing/bodies.xhtml", MenuGroup.FILING, null, FILING_READ),
    BODY("/filing/body.xhtml", null, BODIES, FILING_READ),
    BODY_ACT("/filing/standing.xhtml", null, BODIES, STANDING_PROPOSE),

    BATCHES("/assessment/list.xhtml", MenuGroup.ASSESSMENT, null, ASSESSMENT_READ),
    BATCH_NEW("/assessment/plan.xhtml", null, BATCHES, ASSESSMENT_PREPARE),
    BATCH("/assessment/batch.xhtml", null, BATCHES, ASSESSMENT_READ),
    TEMPLATE("/assessment/template", null, BATCHES, ASSESSMENT_PREPARE),
    CANDIDATES("/assessment/candidates.xhtml", null, BATCHES, ASSESSMENT_READ),

    CANDIDATE_REVEAL("/assessment/reveal.xhtml", null, BATCHES, PERSONAL_DATA_REVEAL),

    CERTIFICATES("/ledger/list.xhtml", MenuGroup.CERTIFICATE, null, LEDGER_READ),
    CERTIFICATE("/ledger/view.xhtml", null, CERTIFICATES, LEDGER_READ),
    LEDGER_PROOF("/ledger/proof.xhtml", MenuGroup.CERTIFICATE, null, LEDGER_READ, AUDIT_READ),
    NUMBER("/numbering/explain.xhtml", MenuGroup.CERTIFICATE, null),
    PRINT_JOBS("/printing/list.xhtml", MenuGroup.CERTIFICATE, null, PRINT_READ, PRINT_ORDER),
    PRINT_JOB("/printing/view.xhtml", null, PRINT_JOBS, PRINT_READ, PRINT_ORDER),
    PRINT_FILE("/printing/file", null, PRINT_JOBS, PRINT),

    POLICY_DOCUMENTS("/policy/documents.xhtml", MenuGroup.RULES, null),
    POLICY_DOCUMENT("/policy/document.xhtml", null, POLICY_DOCUMENTS),
    POLICY_FILE("/policy/file", null, POLICY_DOCUMENTS),
    LOCAL_NOTICE("/policy/local-notice.xhtml", null, POLICY_DOCUMENTS, FILING_CHECK, FILING_DECIDE),
    DOCUMENT_NEW("/policy/document-new.xhtml", null, POLICY_DOCUMENTS, FILING_CHECK, FILING_DECIDE),
    PARAMETERS("/policy/parameters.xhtml", MenuGroup.RULES, null),
    CALENDAR("/policy/calendar.xhtml", MenuGroup.RULES, null),
    DICTIONARIES("/policy/dictionaries.xhtml", MenuGroup.RULES, null),

    UNITS("/identity/units.xhtml", MenuGroup.SYSTEM, null, ACCOUNT_ADMINISTER),
    UNIT("/identity/unit.xhtml", null, UNITS, ACCOUNT_ADMINISTER),
    UNIT_EDIT("/identity/unit-edit.xhtml", null, UNITS, ACCOUNT_ADMINISTER),
    ACCOUNTS("/identity/accounts.xhtml", MenuGroup.SYSTEM, null, ACCOUNT_ADMINISTER, SECURITY_ADMINISTER, AUDIT_READ),
    ACCOUNT("/identity/account.xhtml", null, ACCOUNTS, ACCOUNT_ADMINISTER, SECURITY_ADMINISTER, AUDIT_READ),
    ACCOUNT_NEW("/identity/account-new.xhtml", null, ACCOUNTS, ACCOUNT_ADMINISTER),
    PHONE("/identity/phone.xhtml", null, ACCOUNTS, ACCOUNT_ADMINISTER),
    ROLES("/identity/roles.xhtml", MenuGroup.SYSTEM, null, SECURITY_ADMINISTER, AUDIT_READ),
    ONLINE("/identity/online.xhtml", MenuGroup.SYSTEM, null, SECURITY_ADMINISTER),
    ACCESSES("/identity/accesses.xhtml", MenuGroup.SYSTEM, null, SECURITY_ADMINISTER),
    ACCESS("/identity/access.xhtml", null, ACCESSES, SECURITY_ADMINISTER),
    KEYS("/administration/keys.xhtml", MenuGroup.SYSTEM, null, SECURITY_ADMINISTER),
    TIMERS("/administration/timers.xhtml", MenuGroup.SYSTEM, null, ACCOUNT_ADMINISTER, SECURITY_ADMINISTER, AUDIT_READ),
    SERVER("/administration/server.xhtml", MenuGroup.SYSTEM, null, ACCOUNT_ADMINISTER, SECURITY_ADMINISTER, AUDIT_READ),

    AUDIT_LOG("/audit/list.xhtml", MenuGroup.AUDIT, null, AUDIT_READ),
    AUDIT_ENTRY("/audit/entry.xhtml", null, AUDIT_LOG, AUDIT_READ),
    AUDIT_LOGINS("/audit/logins.xhtml", MenuGroup.AUDIT, null, AUDIT_READ),
    AUDIT_VERIFY("/audit/verify.xhtml", MenuGroup.AUDIT, null, AUDIT_READ),
    AUDIT_VERIFICATION("/audit/verification.xhtml", null, AUDIT_VERIFY, AUDIT_READ),
    AUDIT_FILE("/audit/file", null, AUDIT_VERIFY, AUDIT_READ),

    OWN_SESSIONS("/identity/sessions.xhtml", MenuGroup.OWN, null),
    OWN_PASSWORD("/identity/password.xhtml", MenuGroup.OWN, null),
    OWN_FACTOR("/identity/factor.xhtml", MenuGroup.OWN, null),

    SEARCH("/search", null, null),
    SEARCH_ANSWER("/frame/search.xhtml", null, null),
    SESSION("/session", null, null),
    DRAFT("/draft", null, null),
    LOGOUT("/logout", null, null),
    CLOCK("/policy/clock.xhtml", MenuGroup.DEMONSTRATION, null);

    private final String path;
    private final MenuGroup group;
    private final PortalPage parent;
    private final Set<Right> rights;

    PortalPage(String path, MenuGroup group, PortalPage parent, Right... rights) {
        this.path = path;
        this.group = group;
        this.parent = parent;
        this.rights = Set.of(rights);
    }

    /** The page at this path inside the application, if there is one. */
    public static Optional<PortalPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    /** Where it is, from the context root, with a leading slash. */
    public String path() {
        return path;
    }

    /** The heading it stands under in the menu; empty when it is not in the menu. */
    public Optional<MenuGroup> group() {
        return Optional.ofNullable(group);
    }

    /** The page above it in the breadcrumbs. */
    public Optional<PortalPage> parent() {
        return Optional.ofNullable(parent);
    }

    /** Any one of these opens the page; none named means that every account may open it. */
    public Set<Right> rights() {
        return rights;
    }

    /** Whether this actor may open the page. */
    public boolean openTo(Actor actor) {
        return rights.isEmpty() || rights.stream().anyMatch(actor::may);
    }
}
