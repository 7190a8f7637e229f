package skillcert.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalState;
import skillcert.approval.Outcome;
import skillcert.approval.TimelineEntry;
import skillcert.assessment.BatchState;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditOutcome;
import skillcert.audit.TimerRunView;
import skillcert.filing.CandidateKind;
import skillcert.filing.Duty;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingPaper;
import skillcert.filing.FilingPart;
import skillcert.filing.FilingState;
import skillcert.filing.PartnerKind;
import skillcert.filing.SiteKind;
import skillcert.filing.Standing;
import skillcert.filing.StandingForm;
import skillcert.filing.VersionAct;
import skillcert.identity.AccountView;
import skillcert.identity.Reach;
import skillcert.identity.Role;
import skillcert.identity.RoleGrantView;
import skillcert.identity.UnitState;
import skillcert.jobs.JobState;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeyPurpose;
import skillcert.ledger.CertificateState;
import skillcert.ledger.LedgerAct;
import skillcert.ledger.LedgerFault;
import skillcert.numbering.CodeCapacity;
import skillcert.numbering.CodeTable;
import skillcert.policy.AnnouncementView;
import skillcert.policy.DocumentKind;
import skillcert.policy.ParameterKind;
import skillcert.policy.ParameterView;
import skillcert.printing.PrintJobState;

class TextsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("(?:\\bt\\[|s:text[23]?\\()'([a-zA-Z0-9.]+)'");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    @Test
    @DisplayName("every text key that a page names is in the bundle")
    void everyKeyIsThere() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (Path page : pages()) {
            Matcher matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                // a prefix that the page completes, like 'list.', ends with a dot
                if (!matcher.group(1).endsWith(".")) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys)
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(Texts.find(key)).as(key).isPresent());
    }

    @Test
    @DisplayName("every constant that a page shows has a word")
    void everyConstantHasAWord() {
        assertThat(Stream.of(
                                words("role", Role.values()),
                                words("right", Right.values()),
                                words("reach", Reach.values()),
                                words("unit.kind", UnitKind.values()),
                                words("unit.state", UnitState.values()),
                                words("account.state", AccountView.State.values()),
                                words("timer.outcome", TimerRunView.Outcome.values()),
                                words("grant.state", RoleGrantView.State.values()),
                                words("approval.state", ApprovalState.values()),
                                words("approval.outcome", Outcome.values()),
                                words("timeline", ApprovalAct.values()),
                                words("timeline.detail", ApprovalAct.values()),
                                words("timeline.mark", TimelineEntry.Mark.values()),
                                words("filing.state", FilingState.values()),
                                words("filing.kind", FilingKind.values()),
                                words("filing.kind.text", FilingKind.values()),
                                words("filing.part", FilingPart.values()),
                                words("filing.paper", FilingPaper.values()),
                                words("site.kind", SiteKind.values()),
                                words("candidate.kind", CandidateKind.values()),
                                words("duty", Duty.values()),
                                words("partner.kind", PartnerKind.values()),
                                words("version.act", VersionAct.values()),
                                words("ground", StandingForm.Ground.values()),
                                words("body.standing", Standing.values()),
                                words("batch.state", BatchState.values()),
                                words("certificate.state", CertificateState.values()),
                                words("ledger.act", LedgerAct.values()),
                                words("ledger.fault", LedgerFault.values()),
                                words("audit.event", AuditEvent.values()),
                                words("audit.outcome", AuditOutcome.values()),
                                words("audit.finding", AuditFinding.Kind.values()),
                                words("printing.state", PrintJobState.values()),
                                words("document.kind", DocumentKind.values()),
                                words("parameter.kind", ParameterKind.values()),
                                words("parameter.phase", ParameterView.Phase.values()),
                                words("announcement.state", AnnouncementView.State.values()),
                                words("dictionary", CodeTable.values()),
                                words("capacity.warning", CodeCapacity.Warning.values()),
                                words("key.purpose", KeyPurpose.values()),
                                words("job.state", JobState.values()))
                        .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(Texts.find(key)).as(key).isPresent());
    }

    @Test
    @DisplayName("texts are Chinese: no text of the bundle is left in English or empty")
    void textsAreChinese() {
        ResourceBundle bundle = ResourceBundle.getBundle("skillcert.web.texts", Locale.SIMPLIFIED_CHINESE);
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).as(key).containsPattern(CHINESE));
    }

    @Test
    @DisplayName("pages carry no style and no script of their own: the content security policy forbids both")
    void pagesHaveNeitherStyleNorScript() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain(
                            "<script", "<style", " style=", "onclick=", "onchange=", "onsubmit=", "javascript:");
        }
    }

    @Test
    @DisplayName("no text stands in a page or in the code of a page: all are in the bundles")
    void textsStandInBundles() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page).replaceAll("(?s)<!--.*?-->", ""))
                    .as(page.toString())
                    .doesNotContainPattern(CHINESE);
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)
                                .replaceAll("(?s)/\\*.*?\\*/", "")
                                .replaceAll("(?m)^\\s*//.*$", ""))
                        .as(file.toString())
                        .doesNotContainPattern(CHINESE);
            }
        }
    }

    private static Stream<String> words(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
