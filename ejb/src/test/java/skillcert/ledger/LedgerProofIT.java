package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.Behind;
import skillcert.identity.NotPermittedException;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.ContinuityProof.Finding;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** The proof of all ledgers, every night and on demand: what it finds, what is kept of it, and for whom it never waits. */
@ArquillianTest
@Tag("gm")
class LedgerProofIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);
    private static final Actor INSPECTOR = TestActors.of("it-inspector", "GD", UnitKind.PROVINCE, Role.INSPECTOR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private LedgerNight night;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Behind behind;

    private ListedSchool school;
    private String body;

    @BeforeEach
    void school() throws Exception {
        school = schools.withApprovedList(4);
        body = schools.bodyCode(school);
        issuing.issueNext(school.approver(), school.listId(), 3);
    }

    private LedgerProof newest() {
        LedgerProof row = proofs.history(AUDITOR, ListQuery.first(1)).rows().get(0);
        return proofs.require(AUDITOR, row.id());
    }

    private long number(String query) throws SQLException {
        return ((Number) behind.value(query)).longValue();
    }

    @Test
    @DisplayName("I2 every night all ledgers are proved, and the proof is kept: what was read, what was found, by whom")
    void nightly() throws Exception {
        long before = number("SELECT COALESCE(MAX(id), 0) FROM ledger_proof");
        night.watch();
        LedgerProof proof = newest();
        assertThat(proof.id()).isGreaterThan(before);
        assertThat(proof.actor()).isEqualTo("system");
        assertThat(proof.endedAt()).isAfterOrEqualTo(proof.startedAt());
        assertThat(proof.first()).noneMatch(finding -> finding.place().contains(body));
        assertThat((long) proof.bodies()).isEqualTo(number("SELECT COUNT(DISTINCT body_code) FROM serial_counter"));
        assertThat(proof.certificates()).isGreaterThanOrEqualTo(3);
        assertThat(proof.entries()).isGreaterThanOrEqualTo(3);
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE event = 'LEDGER_PROVED' AND outcome = 'DONE'"
                        + " AND actor = 'system' AND subject = 'proof:" + proof.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("I2 I6 a proof names a serial without certificate, a counter set on and one taken away; it is kept")
    void broken() throws Exception {
        String counter = " FROM serial_counter WHERE body_code = '" + body + "'";
        String certificate = " FROM certificate WHERE body_code = '" + body + "' AND serial = 2";
        String number = (String) behind.value("SELECT number" + certificate);
        int year = schools.today().getYear();
        behind.run("CREATE TABLE it_certificate AS SELECT *" + certificate, "DELETE" + certificate);
        behind.run("CREATE TABLE it_counter AS SELECT *" + counter);
        try {
            assertThat(proofs.proveAll(AUDITOR).first())
                    .contains(
                            new Finding(LedgerFault.SERIAL_MISSING, body + " " + year + "/5/2"),
                            new Finding(LedgerFault.CERTIFICATE_CHANGED, number));
            behind.run("INSERT INTO certificate SELECT * FROM it_certificate");
            behind.run("UPDATE serial_counter SET last_serial = 7 WHERE body_code = '" + body + "'");
            assertThat(proofs.proveAll(AUDITOR).first())
                    .contains(new Finding(LedgerFault.COUNTER_WRONG, body + " " + year + "/5/7"));
            behind.run("UPDATE serial_counter SET last_serial = 2 WHERE body_code = '" + body + "'");
            assertThat(proofs.proveAll(AUDITOR).first())
                    .contains(new Finding(LedgerFault.COUNTER_WRONG, body + " " + year + "/5"));
            behind.run("DELETE" + counter);
            LedgerProof without = proofs.proveAll(AUDITOR);
            assertThat(without.first()).contains(new Finding(LedgerFault.COUNTER_WRONG, body + " " + year + "/5"));
            assertThat(newest()).isEqualTo(without);
            assertThat(without.whole()).isFalse();
        } finally {
            behind.run(
                    "DELETE" + counter,
                    "INSERT INTO serial_counter SELECT * FROM it_counter",
                    "INSERT IGNORE INTO certificate SELECT * FROM it_certificate",
                    "DROP TABLE it_certificate",
                    "DROP TABLE it_counter");
        }
        assertThat(proofs.prove(INSPECTOR, body).findings()).isEmpty();
    }

    @Test
    @DisplayName("DESIGN 5 who proves waits for nobody and nobody for who proves: what is under way is not yet read")
    void waitsForNobody() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            issuing.issueNext(school.approver(), school.listId(), 1);
            ContinuityProof proof =
                    other.submit(() -> proofs.prove(INSPECTOR, body)).get(20, TimeUnit.SECONDS);
            assertThat(proof.findings()).isEmpty();
            assertThat(proof.entries()).isEqualTo(3);
            transaction.commit();
            transaction.begin();
            assertThat(proofs.prove(INSPECTOR, body).entries()).isEqualTo(4);
            // the transaction in which somebody proved is still open
            assertThat(other.submit(() -> issuing.issueNext(school.approver(), school.listId(), 1))
                            .get(20, TimeUnit.SECONDS)
                            .issued())
                    .isZero();
        } finally {
            transaction.rollback();
            other.shutdownNow();
        }
    }

    @Test
    @DisplayName("I7 R4 a proof that cannot be recorded is told all the same, and says so")
    void unrecorded() throws Exception {
        long before = number("SELECT COUNT(*) FROM ledger_proof");
        behind.run("REVOKE INSERT ON audit_entry FROM skillcert_app");
        try {
            LedgerProof proof = proofs.proveAll(AUDITOR);
            assertThat(proof.recorded()).isFalse();
            assertThat(proof.entries()).isPositive();
            night.watch();
        } finally {
            behind.run("GRANT INSERT ON audit_entry TO skillcert_app");
        }
        assertThat(number("SELECT COUNT(*) FROM ledger_proof")).isEqualTo(before);
        assertThat(proofs.proveAll(AUDITOR).recorded()).isTrue();
    }

    @Test
    @DisplayName("I15 a school sees nothing of the proofs of all ledgers; a number that no proof has is refused")
    void forTheAudit() {
        assertThatThrownBy(() -> proofs.proveAll(school.registrar())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> proofs.history(school.registrar(), ListQuery.first(1)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> proofs.require(school.registrar(), 1)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> proofs.require(AUDITOR, Long.MAX_VALUE))
                .isInstanceOfSatisfying(LedgerRefusedException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(LedgerError.LEDGER_UNKNOWN_PROOF));
    }
}
