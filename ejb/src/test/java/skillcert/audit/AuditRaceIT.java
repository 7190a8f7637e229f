package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** Many people of one unit act at the same moment: one stream, one lock, nothing lost. */
@ArquillianTest
@Tag("gm")
class AuditRaceIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private AuditedAct audited;

    @Inject
    private AuditVerifier verifier;

    @Test
    @DisplayName("I6 I7 20 threads x 20 audited events on one new stream: all are there, in one whole chain")
    void some() throws Exception {
        race("IT-race-" + System.nanoTime(), 20, 20);
    }

    @Test
    @Tag("soak")
    @DisplayName("I6 I7 50 threads x 400 audited events on one new stream: all are there, in one whole chain")
    void many() throws Exception {
        race("IT-soak-" + System.nanoTime(), 50, 400);
    }

    private void race(String unit, int threads, int each) throws Exception {
        Actor actor = TestActors.of("it-racer", unit, UnitKind.SCHOOL, Role.SCHOOL_REGISTRAR);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> done = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        for (int i = 0; i < each; i++) {
                            audited.by(actor);
                        }
                        return each;
                    }))
                    .toList();
            start.countDown();
            int finished = 0;
            for (Future<Integer> one : done) {
                finished += one.get();
            }
            assertThat(finished).isEqualTo(threads * each);
        } finally {
            pool.shutdownNow();
        }
        String stream = AuditTrail.UNIT + unit;
        assertThat(verifier.verify(AUDITOR, stream))
                .isEqualTo(new AuditReport(stream, (long) threads * each, 0, List.of()));
    }
}
