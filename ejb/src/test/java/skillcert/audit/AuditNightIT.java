package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.audit.AuditFinding.Kind;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** What the timer of the night does, also in a night in which something cannot be read or written. */
@ArquillianTest
class AuditNightIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);
    private static final AuditFinding HEADS_UNREAD = new AuditFinding(Kind.UNCHECKED, "heads", 0, 1);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private AuditNight night;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditHeads heads;

    @Inject
    private Behind behind;

    private Path folder;
    private HeadsFile last;

    @BeforeEach
    void exportTwice() {
        folder = Path.of(System.getProperty("skillcert.audit.heads"));
        heads.export(AUDITOR);
        last = heads.export(AUDITOR).file();
    }

    private AuditVerification newest() {
        long id = verifier.history(AUDITOR, ListQuery.first(1)).rows().get(0).id();
        return verifier.require(AUDITOR, id);
    }

    private long audited(String event, String outcome) throws SQLException {
        return ((Number) behind.value("SELECT COUNT(*) FROM audit_entry WHERE actor = 'system' AND event = '" + event
                        + "' AND outcome = '" + outcome + "'"))
                .longValue();
    }

    @Test
    @DisplayName("I6 U19 every night the audit is verified, the result kept, and the heads are exported")
    void quiet() throws Exception {
        long verified = audited("AUDIT_VERIFIED", "DONE");
        long exported = audited("AUDIT_HEADS_EXPORTED", "DONE");
        night.watch();
        assertThat(newest().actor()).isEqualTo("system");
        assertThat(newest().entries()).isPositive();
        assertThat(newest().headFiles()).isGreaterThanOrEqualTo(2);
        assertThat(newest().first()).doesNotContain(HEADS_UNREAD);
        assertThat(audited("AUDIT_VERIFIED", "DONE")).isEqualTo(verified + 1);
        assertThat(audited("AUDIT_HEADS_EXPORTED", "DONE")).isEqualTo(exported + 1);
        assertThat(heads.files(AUDITOR).get(0).number()).isEqualTo(last.number() + 1);
    }

    @Test
    @DisplayName(
            "I6 U19 exported heads that cannot be read: the night is recorded as not whole, and exports all the same")
    void unreadable() throws Exception {
        // what no user can read as a file, root neither
        Path bad = Files.createDirectory(folder.resolve("heads-20000101-000001.jsonl"));
        AuditVerification verification;
        try {
            night.watch();
            verification = newest();
        } finally {
            Files.delete(bad);
        }
        assertThat(verification.actor()).isEqualTo("system");
        assertThat(verification.whole()).isFalse();
        assertThat(verification.first()).contains(HEADS_UNREAD);
        assertThat(verification.entries()).as("the streams were checked").isPositive();
        assertThat(heads.files(AUDITOR).get(0).number()).isEqualTo(last.number() + 1);
        assertThat(verifier.verifyAll(AUDITOR).first()).doesNotContain(HEADS_UNREAD);
    }

    @Test
    @DisplayName(
            "I6 U19 a folder of heads that is gone: the night ends, its verification and the failed export on record")
    void folderGone() throws Exception {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        long failed = audited("AUDIT_HEADS_EXPORTED", "FAILED");
        Files.move(folder, away);
        AuditVerification verification;
        try {
            Files.createFile(folder);
            night.watch();
            verification = newest();
        } finally {
            Files.deleteIfExists(folder);
            Files.move(away, folder);
        }
        // which file is the newest the audit tells by the clock, which other tests let run ahead
        assertThat(verification.first()).anyMatch(finding -> finding.kind() == Kind.HEADS_MISSING);
        assertThat(audited("AUDIT_HEADS_EXPORTED", "FAILED")).isEqualTo(failed + 1);
        assertThat(heads.files(AUDITOR).get(0)).isEqualTo(last);
    }
}
