package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.control.AuditChain;
import skillcert.audit.entity.AuditFact;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMac;
import skillcert.keys.ChainMacs;
import skillcert.testing.Deployments;

/** What the audit costs, beside the same rows written and read without it. */
@Tag("bench")
@ArquillianTest
class AuditBench {

    private static final Logger LOG = Logger.getLogger(AuditBench.class.getName());
    private static final int THREADS = 50;
    private static final int EACH = 400;
    private static final int ROWS = 1_000_000;
    private static final long SAMPLE_MILLIS = 500;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final String COLUMNS =
            "stream, seq, at, actor, unit, role, address, correlation, event, outcome, subject, detail, suite, version,"
                    + " prev_hash, hash, mac, mac_key";
    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private AuditedAct audited;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private ChainMacs macs;

    @Inject
    private Behind behind;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource owner;

    @Test
    @DisplayName("figure: audited events a second, 50 threads x 400 on one stream, beside plain inserts of such rows")
    void rate() throws Exception {
        String unit = "IT-bench-" + System.nanoTime();
        Actor actor = TestActors.of("it-bench", unit, UnitKind.SCHOOL, Role.SCHOOL_REGISTRAR);
        double chained = race(() -> audited.by(actor));
        AuditReport report = verifier.verify(AUDITOR, AuditTrail.UNIT + unit);
        assertThat(report.entries()).isEqualTo((long) THREADS * EACH);
        assertThat(report.whole()).isTrue();

        behind.run(
                "DROP TABLE IF EXISTS it_plain",
                "CREATE TABLE it_plain LIKE audit_entry",
                "GRANT INSERT ON it_plain TO skillcert_app");
        AtomicLong seq = new AtomicLong();
        double plain = race(() -> insertPlain(seq.incrementAndGet()));
        behind.run("DROP TABLE it_plain");
        LOG.info(() -> String.format(
                "BENCH audit: %d threads on one stream: %.0f audited events/s, %.0f plain inserts/s, ratio %.2f",
                THREADS, chained, plain, chained / plain));
    }

    private interface Event {
        void happen() throws Exception;
    }

    private static double race(Event event) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Integer> one = () -> {
                for (int i = 0; i < EACH; i++) {
                    event.happen();
                }
                return EACH;
            };
            long start = System.nanoTime();
            int done = 0;
            for (Future<Integer> future : pool.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(i -> one).toList())) {
                done += future.get();
            }
            return done / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private void insertPlain(long seq) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("INSERT INTO it_plain (" + COLUMNS
                        + ") VALUES ('unit:plain', ?, NOW(6), 'it-bench', 'plain', 'SCHOOL_REGISTRAR', '-', '-',"
                        + " 'ACCOUNT_LOGOUT', 'DONE', 'it-bench', '', 'intl', 1, ?, ?, ?, 4)")) {
            sql.setLong(1, seq);
            byte[] hash = ChainHash.origin();
            sql.setBytes(2, hash);
            sql.setBytes(3, hash);
            sql.setBytes(4, hash);
            sql.executeUpdate();
        }
    }

    @Test
    @DisplayName(
            "U19 1,000,000 entries are verified in at most twice the time of reading and hashing them, in constant memory")
    void million() throws Exception {
        String stream = AuditTrail.UNIT + "IT-million-" + System.nanoTime();
        fill(stream);
        double plain = Double.MAX_VALUE;
        double verified = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            assertThat(readAndHash(stream)).isEqualTo(ROWS);
            plain = Math.min(plain, seconds(start));
            start = System.nanoTime();
            assertThat(verifier.verify(AUDITOR, stream)).isEqualTo(new AuditReport(stream, ROWS, 0, List.of()));
            verified = Math.min(verified, seconds(start));
        }
        double ratio = verified / plain;
        double first = plain;
        double second = verified;
        LOG.info(() -> String.format(
                "BENCH verification of %d entries: read and hashed plainly %.1f s, verified %.1f s, ratio %.2f",
                ROWS, first, second, ratio));
        long memory = memory(stream);
        LOG.info(() -> String.format("BENCH verification: the live heap grew by at most %d MB", memory / 1024 / 1024));
        assertThat(memory).isLessThan(MOST_BYTES);
        assertThat(ratio).isLessThan(2);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** By how much the live heap grows while it verifies, looked at again and again. */
    private long memory(String stream) {
        ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor();
        try {
            long before = live();
            Queue<Long> samples = new ConcurrentLinkedQueue<>();
            ScheduledFuture<?> watch = watcher.scheduleAtFixedRate(
                    () -> samples.add(live() - before), SAMPLE_MILLIS, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
            assertThat(verifier.verify(AUDITOR, stream).whole()).isTrue();
            watch.cancel(false);
            assertThat(samples).as("looked at again and again").hasSizeGreaterThanOrEqualTo(3);
            return samples.stream().mapToLong(Long::longValue).max().orElseThrow();
        } finally {
            watcher.shutdownNow();
        }
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long readAndHash(String stream) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            sql.setFetchSize(Integer.MIN_VALUE);
            byte[] previous = ChainHash.origin();
            long rows = 0;
            try (ResultSet row = sql.executeQuery(
                    "SELECT " + COLUMNS + " FROM audit_entry WHERE stream = '" + stream + "' ORDER BY seq")) {
                while (row.next()) {
                    AuditFact fact = new AuditFact(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getString(10),
                            row.getString(11),
                            row.getString(12),
                            row.getString(13),
                            row.getInt(14),
                            previous);
                    previous = AuditChain.hash(fact).orElseThrow();
                    rows++;
                }
            }
            assertThat(previous).isEqualTo(behind.value("SELECT hash FROM audit_head WHERE stream = '" + stream + "'"));
            return rows;
        }
    }

    private void fill(String stream) throws SQLException {
        Instant at = Instant.parse("2026-11-24T00:00:00Z").truncatedTo(ChronoUnit.MICROS);
        byte[] previous = ChainHash.origin();
        try (Connection connection = owner.getConnection();
                PreparedStatement sql = connection.prepareStatement("INSERT INTO audit_entry (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int seq = 1; seq <= ROWS; seq++) {
                AuditFact fact = new AuditFact(
                        stream,
                        seq,
                        at.plusMillis(seq),
                        "it-bench",
                        stream.substring(AuditTrail.UNIT.length()),
                        "SCHOOL_REGISTRAR",
                        "192.0.2.7",
                        "K7QW2345",
                        "ROSTER_UPLOADED",
                        "DONE",
                        "batch:" + seq,
                        "kept:293 known:0 faults:7",
                        macs.suite().code(),
                        AuditFact.VERSION,
                        previous);
                byte[] hash = AuditChain.hash(fact).orElseThrow();
                ChainMac mac = macs.mac(hash);
                Object[] values = {
                    fact.stream(),
                    fact.seq(),
                    LocalDateTime.ofInstant(fact.at(), ZoneOffset.UTC),
                    fact.actor(),
                    fact.unit(),
                    fact.role(),
                    fact.address(),
                    fact.correlation(),
                    fact.event(),
                    fact.outcome(),
                    fact.subject(),
                    fact.detail(),
                    fact.suite(),
                    fact.version(),
                    previous,
                    hash,
                    mac.value(),
                    mac.keyId()
                };
                for (int i = 0; i < values.length; i++) {
                    sql.setObject(i + 1, values[i]);
                }
                sql.addBatch();
                previous = hash;
                if (seq % 5000 == 0) {
                    sql.executeBatch();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        }
        behind.set("INSERT INTO audit_head (stream, seq, hash) VALUES ('" + stream + "', " + ROWS + ", ?)", previous);
    }
}
