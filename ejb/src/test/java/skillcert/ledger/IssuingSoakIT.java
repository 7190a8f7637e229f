package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.audit.AuditVerifier;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/**
 * Clerks of several schools issue lists of several levels at once, a few numbers at a time, while the year turns under
 * them, a fifth of their transactions roll back and somebody kills connections of the application. Every clerk simply goes
 * on after a failure, as people do. What counts is what stands in the database afterwards.
 */
@Tag("soak")
@ExtendWith(ArquillianExtension.class)
class IssuingSoakIT {

    private static final Logger LOG = Logger.getLogger(IssuingSoakIT.class.getName());
    private static final Actor READER = TestActors.of("soak-reader", "GD", UnitKind.PROVINCE, Role.INSPECTOR);
    private static final Actor AUDITOR =
            TestActors.of("soak-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);
    private static final List<String> LEVELS = List.of("3", "4", "5");
    private static final int SCHOOLS = 3;
    private static final int CANDIDATES = 500;
    private static final int CLERKS_PER_LIST = 3;
    private static final int MOST_AT_ONCE = 7;
    private static final int EVERY = 5;
    private static final int MOST_REFUSALS = 5;
    private static final int LEAST_KILLS = 20;
    private static final long BETWEEN_KILLS = TimeUnit.MILLISECONDS.toNanos(150);

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
    private AuditVerifier audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** A user of MySQL may kill the connections of the same user and of nobody else. */
    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource application;

    private final AtomicLong issued = new AtomicLong();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    @DisplayName("I1 I2 I6 I18 bodies x years x levels at once, with rollbacks and killed connections:"
            + " no hole, no double, ledger and audit whole")
    void race() throws Exception {
        List<ListedSchool> lists = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            lists.addAll(schools.withApprovedLists(CANDIDATES, LEVELS));
        }
        int year = clock.today().getYear();
        ExecutorService pool = Executors.newFixedThreadPool(lists.size() * CLERKS_PER_LIST + 1);
        try {
            Future<?> killer = pool.submit(this::kill);
            List<Future<?>> clerks = new ArrayList<>();
            for (ListedSchool list : lists) {
                for (int clerk = 0; clerk < CLERKS_PER_LIST; clerk++) {
                    long seed = clerks.size();
                    clerks.add(pool.submit(() -> issueAll(list, new Random(seed))));
                }
            }
            turnTheYear((long) lists.size() * CANDIDATES / 2);
            for (Future<?> clerk : clerks) {
                clerk.get(20, TimeUnit.MINUTES);
            }
            over.set(true);
            killer.get(1, TimeUnit.MINUTES);
        } finally {
            over.set(true);
            pool.shutdownNow();
        }
        LOG.info(() -> "SOAK issued " + issued + ", rolled back " + rolledBack + ", failed " + failed
                + ", connections killed " + killed);
        assertThat(killed.get()).as("connections killed").isGreaterThanOrEqualTo(LEAST_KILLS);
        assertThat(failed.get()).as("transactions that a kill has broken").isPositive();
        assertThat(rolledBack.get()).as("transactions rolled back").isGreaterThan(LEAST_KILLS);
        for (ListedSchool list : lists) {
            assertThat(positions(list))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, CANDIDATES).boxed().toList());
        }
        for (int i = 0; i < lists.size(); i += LEVELS.size()) {
            requireWhole(lists.get(i), year);
        }
    }

    private void requireWhole(ListedSchool school, int year) {
        ContinuityProof proof = proofs.prove(READER, schools.bodyCode(school));
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.entries()).isEqualTo((long) LEVELS.size() * CANDIDATES);
        assertThat(proof.series()).extracting(ContinuityProof.Series::year).contains(year, year + 1);
        assertThat(proof.series())
                .allSatisfy(series -> assertThat(series.count()).isEqualTo(series.last()));
        assertThat(proof.series().stream()
                        .mapToInt(ContinuityProof.Series::count)
                        .sum())
                .isEqualTo(LEVELS.size() * CANDIDATES);
        assertThat(audit.verify(AUDITOR, "unit:" + school.unit()).whole()).isTrue();
    }

    /** Issues a few at a time until the list is at its end, whatever happens between. */
    private Void issueAll(ListedSchool list, Random random) throws Exception {
        int refusedInARow = 0;
        while (!over.get()) {
            try {
                issuing.openCounter(list.approver(), list.listId());
                transaction.begin();
                int made = issuing.issueNext(list.approver(), list.listId(), 1 + random.nextInt(MOST_AT_ONCE))
                        .issued();
                if (made > 0 && random.nextInt(EVERY) == 0) {
                    transaction.rollback();
                    rolledBack.incrementAndGet();
                    continue;
                }
                transaction.commit();
                issued.addAndGet(made);
                refusedInARow = 0;
                if (made == 0) {
                    return null;
                }
            } catch (DomainException refused) {
                // MySQL may answer a query that is being killed with no row, so that a body seems to be unknown, and
                // only
                // then close the connection: nothing of it can be committed. A refusal that is meant comes again.
                failed.incrementAndGet();
                end();
                refusedInARow++;
                if (refusedInARow == MOST_REFUSALS) {
                    throw refused;
                }
            } catch (Exception broken) {
                // a killed connection may break anything from the first statement to the commit
                failed.incrementAndGet();
                LOG.log(Level.FINE, "broken", broken);
                end();
            }
        }
        return null;
    }

    private void end() {
        try {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (jakarta.transaction.SystemException | IllegalStateException alreadyEnded) {
            LOG.log(Level.FINE, "ended already", alreadyEnded);
        }
    }

    private void turnTheYear(long afterwards) {
        while (issued.get() < afterwards && !over.get()) {
            LockSupport.parkNanos(BETWEEN_KILLS);
        }
        clock.shift(clock.shift().plus(Duration.ofDays(366)));
    }

    private void kill() {
        Random random = new Random(1);
        while (!over.get()) {
            LockSupport.parkNanos(BETWEEN_KILLS);
            try (Connection connection = application.getConnection();
                    Statement statement = connection.createStatement()) {
                List<Long> others = others(statement);
                if (!others.isEmpty()) {
                    statement.execute("KILL CONNECTION " + others.get(random.nextInt(others.size())));
                    killed.incrementAndGet();
                }
            } catch (SQLException gone) {
                // the victim has just ended by itself, or the pool gave one that was killed before
                LOG.log(Level.FINE, "not killed", gone);
            }
        }
    }

    /** The other connections of the application; with so many clerks nearly all of them are at work. */
    private static List<Long> others(Statement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private List<Integer> positions(ListedSchool school) {
        return em.createQuery(
                        "select c.listPosition from Certificate c where c.listId = :list order by c.listPosition",
                        Integer.class)
                .setParameter("list", school.listId())
                .getResultList();
    }
}
