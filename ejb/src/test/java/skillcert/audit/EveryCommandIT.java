package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.approval.BulkResult;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.Sessions;
import skillcert.identity.SigningIn;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.testing.Commands;
import skillcert.testing.Commands.Command;
import skillcert.testing.Commands.Outcome;
import skillcert.testing.Commands.Trial;
import skillcert.testing.Deployments;
import skillcert.testing.GoodCalls;
import skillcert.testing.GoodCalls.Call;

/** Every command of every door that changes something is audited when it succeeds, and is refused when it cannot be. */
@ArquillianTest
@Tag("gm")
class EveryCommandIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    /** What no good call is known of. */
    private static final Map<String, String> NOT_TRIED =
            Map.of("DemonstrationClock.advance", "in demonstration mode only, where PolicyIT calls it");

    /** What writes and is no business act; each may go on when the audit cannot be written. */
    private static final Map<String, String> NO_BUSINESS_ACT = Map.of(
            "Drafts.keep", "what is typed and not sent: sealed, of its own account only, for two weeks",
            "Drafts.drop", "the same, thrown away",
            "Announcements.read", "a mark that spares the reader; what was published and when is audited",
            "Sessions.begin",
                    "after a right password, which is audited; the login counts when it is let in, which is too",
            "SecondFactors.offer", "a secret that nobody has confirmed counts for nothing; its enrolment is audited",
            "Issuing.openCounter",
                    "an empty counter is no certificate: its attempt stays, and whoever issues by it is audited");

    /** What works in transactions of its own, so that nothing of it is taken back here. */
    private static final Set<String> IN_OWN_TRANSACTIONS = Set.of(
            "AuditExport.write",
            "AuditHeads.export",
            "AuditVerifier.verifyAll",
            "BulkApprovals.approve",
            "Issuing.issue",
            "LedgerProofs.proveAll",
            "PrintFiles.make");

    /** What is grave and may die half-way: it leaves an attempt, which nothing takes back (R5). */
    private static final Set<String> GRAVE = Set.of(
            "Approvals.approve",
            "AuditExport.write",
            "AuditHeads.export",
            "BulkApprovals.approve",
            "Disclosures.listTaken",
            "Issuing.issue",
            "Issuing.issueNext",
            "Issuing.openCounter",
            "KeyAdministration.prepareMaster",
            "KeyAdministration.rotate",
            "PrintFiles.make",
            "PrintFiles.makeNext");

    /** What an auditor needs most when the audit cannot be written (R4). */
    private static final Set<String> GOES_ON =
            Set.of("AuditExport.write", "AuditHeads.export", "AuditVerifier.verifyAll", "LedgerProofs.proveAll");

    /** Each command once, in an order in which none takes what the next one needs. */
    private static Map<String, Trial> trials;

    /** How many rows of each outcome stay after each was taken back. */
    private static final Map<String, Map<String, Integer>> STAYED = new TreeMap<>();

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private Commands commands;

    @Inject
    private GoodCalls good;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditExport export;

    @Inject
    private AuditHeads heads;

    @Inject
    private Sessions sessions;

    @Inject
    private SigningIn signingIn;

    @Inject
    private TestActors actors;

    @Inject
    private Behind behind;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @AfterEach
    void tidy() {
        good.tidy();
    }

    private Map<String, Command> all() {
        Map<String, Command> all = new TreeMap<>();
        commands.all().forEach(command -> all.put(GoodCalls.nameOf(command), command));
        return all;
    }

    private Map<String, Trial> trials() throws Exception {
        if (trials == null) {
            Map<String, Call> calls = good.inANewWorld();
            Map<String, Trial> done = new TreeMap<>();
            Set<String> order = new java.util.LinkedHashSet<>(all().keySet());
            // the master key must be there before the change to it
            order.remove("KeyAdministration.changeMaster");
            order.add("KeyAdministration.changeMaster");
            for (String name : order) {
                if (calls.containsKey(name)) {
                    String correlation = UUID.randomUUID().toString().substring(0, 8);
                    Object[] arguments = calls.get(name).arguments(correlation);
                    done.put(name, commands.trial(all().get(name), correlation, arguments));
                    STAYED.put(name, stayed(correlation));
                }
            }
            trials = done;
        }
        return trials;
    }

    private Map<String, Integer> stayed(String correlation) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        for (String outcome : Set.of("DONE", "ATTEMPTED")) {
            rows.put(
                    outcome,
                    new AuditRows(database)
                            .number(
                                    "SELECT COUNT(*) FROM audit_entry WHERE correlation = ? AND outcome = ?",
                                    correlation,
                                    outcome));
        }
        return rows;
    }

    @Test
    @DisplayName("I7 a good call is known of every command, so that a new one must come with how it succeeds")
    void everyCommandSucceeds() throws Exception {
        Set<String> tried = new TreeSet<>(trials().keySet());
        tried.addAll(NOT_TRIED.keySet());
        assertThat(tried).isEqualTo(all().keySet());
        SoftAssertions softly = new SoftAssertions();
        trials().forEach((name, trial) ->
                softly.assertThat(trial.thrown()).as(name).isNull());
        softly.assertAll();
    }

    @Test
    @DisplayName("I7 every command that changes something adds a success row when it succeeds, in its own transaction")
    void everySuccessIsAudited() throws Exception {
        Set<String> silent = trials().entrySet().stream()
                .filter(each -> each.getValue().written() > 0 && each.getValue().done() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("write and leave no trace").containsExactlyInAnyOrderElementsOf(NO_BUSINESS_ACT.keySet());
        assertThat(IN_OWN_TRANSACTIONS)
                .allSatisfy(
                        name -> assertThat(trials().get(name).done()).as(name).isPositive());
        assertThat(trials().values().stream().filter(trial -> trial.written() > 0))
                .as("commands that are seen to change something")
                .hasSizeGreaterThan(40);
    }

    @Test
    @DisplayName("R5 I7 rolled back after the success row: no success row stays, and of what is grave one attempt does")
    void rolledBack() throws Exception {
        trials();
        SoftAssertions softly = new SoftAssertions();
        STAYED.forEach((name, rows) -> {
            boolean own = IN_OWN_TRANSACTIONS.contains(name);
            softly.assertThat(rows.get("DONE") > 0)
                    .as("success of %s stays", name)
                    .isEqualTo(own);
            // the whole list is a counter and a chunk, and each may die by itself
            int attempts = name.equals("Issuing.issue") ? 2 : 1;
            softly.assertThat(rows.get("ATTEMPTED"))
                    .as("attempts of %s", name)
                    .isEqualTo(GRAVE.contains(name) ? attempts : 0);
        });
        softly.assertAll();
    }

    @Test
    @DisplayName("R4 I7 the audit cannot be written: every command that is audited is refused and nothing is written;"
            + " reading goes on, and so do verification and export, which say that they left no trace")
    void failClosed() throws Exception {
        Set<String> audited = trials().entrySet().stream()
                .filter(each -> each.getValue().done() > 0 && !GOES_ON.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(audited).hasSizeGreaterThan(50).contains("Issuing.issue", "Rosters.candidates", "RoleGrants.grant");
        Map<String, Call> calls = good.inANewWorld();
        Actor clerk = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        String login = sessions.begin(clerk, "127.0.0.1", "Firefox");
        Map<String, Object[]> arguments = new TreeMap<>();
        calls.forEach((name, call) -> arguments.put(name, call.arguments("CLOSED")));
        arguments.keySet().removeAll(NO_BUSINESS_ACT.keySet());
        Map<String, Command> all = all();
        SoftAssertions softly = new SoftAssertions();
        behind.run("REVOKE INSERT ON audit_entry FROM skillcert_app");
        try {
            // that a timer of the server ran is no act of anybody, and goes on
            Map<String, String> before = behind.contents("audit_head", "timer_run");
            arguments.forEach((name, each) -> {
                Throwable thrown = thrown(all.get(name), each);
                if (audited.contains(name)) {
                    softly.assertThat(thrown).as(name).isInstanceOf(EJBException.class);
                } else {
                    softly.assertThat(thrown).as(name).isNull();
                }
            });
            softly.assertThatThrownBy(() -> sessions.signOut(login)).isInstanceOf(EJBException.class);
            softly.assertThatThrownBy(() -> signingIn.authenticate(clerk.login(), TestActors.PASSWORD, Actor.SYSTEM))
                    .isInstanceOf(EJBException.class);
            softly.assertThat(behind.contents("audit_head", "timer_run")).isEqualTo(before);
            // a stream is opened before its first entry and apart from it: an empty one says that nothing was written
            softly.assertThat(behind.value("SELECT COUNT(*) FROM audit_head h WHERE h.seq > 0 AND NOT EXISTS"
                            + " (SELECT 1 FROM audit_entry e WHERE e.stream = h.stream AND e.seq = h.seq)"))
                    .isEqualTo(0L);
            softly.assertAll();
            AuditVerification verification = verifier.verifyAll(AUDITOR);
            assertThat(verification.recorded()).isFalse();
            assertThat(verification.entries()).isPositive();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(export.write(AUDITOR, AuditRange.ALL, out))
                    .isEqualTo(behind.rows().get("audit_entry"));
            assertThat(out.toString(StandardCharsets.US_ASCII)).contains("\"recorded\":\"false\"");
            assertThat(heads.export(AUDITOR).recorded()).isFalse();
            assertThat(behind.contents("audit_head", "timer_run")).isEqualTo(before);
        } finally {
            behind.run("GRANT INSERT ON audit_entry TO skillcert_app");
        }
        assertThat(verifier.verifyAll(AUDITOR).recorded()).isTrue();
    }

    private Throwable thrown(Command command, Object[] arguments) {
        try {
            Outcome outcome = commands.callAlone(command, arguments);
            // several at once are told one by one what became of them; none may have been approved
            return outcome.answer() instanceof List<?> several
                            && several.stream().allMatch(EveryCommandIT::failed)
                            && !several.isEmpty()
                    ? new EJBException("each of them failed")
                    : outcome.thrown();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean failed(Object one) {
        return one instanceof BulkResult result && result.outcome() == null && result.refusal() != null;
    }
}
