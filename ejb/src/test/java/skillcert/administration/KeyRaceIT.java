package skillcert.administration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.AuditTrail;
import skillcert.audit.AuditVerifier;
import skillcert.audit.AuditedAct;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.jobs.JobChunks;
import skillcert.jobs.Jobs;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeyPurpose;
import skillcert.ledger.IssuedSheets;
import skillcert.ledger.Issuing;
import skillcert.ledger.LedgerProofs;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** Keys change while many people work; races are promised on MySQL. */
@ArquillianTest
@Tag("gm")
class KeyRaceIT {

    private static final Actor PRINTER =
            TestActors.of("it-printer", "GD-PRINT", UnitKind.PRINTING, Role.PRINTING_CLERK);
    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    private static final int THREADS = 8;
    private static final int PERSONS = 12;
    private static final int ROUNDS = 4;

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeyAdministration keys;

    @Inject
    private Jobs jobs;

    @Inject
    private JobChunks chunks;

    @Inject
    private TestActors actors;

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private IssuedSheets sheets;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditedAct audited;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Test
    @DisplayName(
            "I6 I14 FIELD, CHAIN and the master key change while eight threads issue and audit: old rows open, chains"
                    + " stay whole, and no call fails")
    void inFullUse() throws Exception {
        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        List<ListedSchool> busy = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            busy.add(schools.withApprovedList(PERSONS));
        }
        ListedSchool before = schools.withApprovedList(1);
        String old = issuing.issue(before.approver(), before.listId()).first();
        CountDownLatch halfway = new CountDownLatch(THREADS);
        CountDownLatch changed = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> issued = busy.stream()
                    .map(school -> pool.submit(() -> issueSlowly(school, halfway, changed)))
                    .toList();
            assertThat(halfway.await(2, TimeUnit.MINUTES)).isTrue();
            for (int round = 0; round < ROUNDS; round++) {
                keys.rotate(security, KeyPurpose.CHAIN, "按计划轮换", IdempotencyKey.create());
                keys.rotate(security, KeyPurpose.FIELD, "按计划轮换", IdempotencyKey.create());
            }
            keys.prepareMaster(security, "主密钥到期");
            long job = keys.changeMaster(security);
            while (jobs.require(security, job).state().goesOn()) {
                chunks.next(job);
            }
            changed.countDown();
            for (Future<Integer> one : issued) {
                assertThat(one.get(2, TimeUnit.MINUTES)).isEqualTo(PERSONS);
            }
        } finally {
            changed.countDown();
            pool.shutdownNow();
        }
        for (ListedSchool school : busy) {
            String body = schools.bodyCode(school);
            assertThat(proofs.prove(AUDITOR, body).findings()).isEmpty();
            assertThat(verifier.verify(AUDITOR, AuditTrail.UNIT + school.unit()).findings())
                    .isZero();
            assertThat(new AuditRows(database)
                            .number("SELECT COUNT(DISTINCT key_id) FROM certificate WHERE number LIKE ?", body + "%"))
                    .as("keys that the certificates of %s were made with", body)
                    .isGreaterThan(1);
        }
        assertThat(sheets.of(PRINTER, List.of(old))).hasSize(1);
    }

    /** One certificate after the other; from the half on until the keys have changed only by way of the audit, then the rest. */
    private int issueSlowly(ListedSchool school, CountDownLatch halfway, CountDownLatch changed) throws Exception {
        int issued = 0;
        while (issued < PERSONS / 2) {
            issued += issuing.issueNext(school.approver(), school.listId(), 1).issued();
        }
        halfway.countDown();
        do {
            audited.by(school.registrar());
            if (issued < PERSONS - 1) {
                issued +=
                        issuing.issueNext(school.approver(), school.listId(), 1).issued();
            }
        } while (!changed.await(1, TimeUnit.MILLISECONDS));
        while (issued < PERSONS) {
            issued += issuing.issueNext(school.approver(), school.listId(), 1).issued();
        }
        return issued;
    }
}
