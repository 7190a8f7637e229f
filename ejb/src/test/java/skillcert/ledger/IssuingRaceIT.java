package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** Fifty clerks issue for one school, year and level at the same time, and every fifth transaction rolls back. */
@ExtendWith(ArquillianExtension.class)
@Tag("gm")
class IssuingRaceIT {

    private static final int THREADS = 50;
    private static final int EACH = 20;
    private static final int EVERY = 5;
    private static final Actor READER = TestActors.of("reader", "GD", UnitKind.PROVINCE, Role.INSPECTOR);

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
    private UserTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Test
    @DisplayName(
            "I1 I2 R106 T-13 50 threads x 20 single issues, every fifth rolled back: 1…n, no hole, no double, none lost")
    void fiftyThreads() throws Exception {
        ListedSchool school = schools.withApprovedList(THREADS * EACH);
        AtomicInteger submitted = new AtomicInteger();
        AtomicInteger rolledBack = new AtomicInteger();
        List<Throwable> failures = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<ContinuityProof.Finding> meanwhile = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<String>>> clerks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        // as Issuing.issue does: of fifty first comers one makes the counter
                        issuing.openCounter(school.approver(), school.listId());
                        return issueTwenty(school, submitted, rolledBack);
                    }))
                    .toList();
            start.countDown();
            while (!clerks.stream().allMatch(Future::isDone)) {
                meanwhile.addAll(proofMeanwhile(school));
            }
            for (Future<List<String>> clerk : clerks) {
                try {
                    numbers.addAll(clerk.get());
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(failures).isEmpty();
        assertThat(meanwhile).as("proofs while they issue").isEmpty();
        int expected = THREADS * EACH - rolledBack.get();
        assertThat(submitted).hasValue(THREADS * EACH);
        assertThat(rolledBack).hasValue(THREADS * EACH / EVERY);
        assertThat(numbers).hasSize(expected).doesNotHaveDuplicates();
        assertThat(serials(school))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, expected).boxed().toList());
        assertThat(positions(school))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, expected).boxed().toList());
        ContinuityProof proof = proofs.prove(READER, schools.bodyCode(school));
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.entries()).isEqualTo(expected);
    }

    /** What a proof finds that reads while others write; nothing before the first of them has made the counter. */
    private List<ContinuityProof.Finding> proofMeanwhile(ListedSchool school) {
        try {
            return proofs.prove(READER, schools.bodyCode(school)).findings();
        } catch (LedgerRefusedException noCounterYet) {
            return List.of();
        }
    }

    private List<String> issueTwenty(ListedSchool school, AtomicInteger submitted, AtomicInteger rolledBack)
            throws Exception {
        List<String> made = new ArrayList<>();
        for (int i = 1; i <= EACH; i++) {
            transaction.begin();
            boolean back = i % EVERY == 1;
            try {
                submitted.incrementAndGet();
                IssueOutcome outcome = issuing.issueNext(school.approver(), school.listId(), 1);
                if (!back) {
                    made.add(outcome.first());
                }
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            }
            if (back) {
                transaction.rollback();
                rolledBack.incrementAndGet();
            } else {
                transaction.commit();
            }
        }
        return made;
    }

    private List<Integer> serials(ListedSchool school) {
        return em.createQuery(
                        "select c.serial from Certificate c where c.listId = :list order by c.serial", Integer.class)
                .setParameter("list", school.listId())
                .getResultList();
    }

    private List<Integer> positions(ListedSchool school) {
        return em.createQuery(
                        "select c.listPosition from Certificate c where c.listId = :list order by c.serial",
                        Integer.class)
                .setParameter("list", school.listId())
                .getResultList();
    }
}
