package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.AuditRows;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.keys.KeySetup;
import skillcert.testing.Deployments;

/** Codes under their lock. Each test counts in a department of its own, forward from where its counter stands. */
@ArquillianTest
@Tag("h2")
class BodyCodesIT {

    private static final int THREADS = 20;

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeySetup keys;

    @Inject
    private BodyCodes codes;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @BeforeEach
    void open() {
        keys.open();
    }

    @Test
    @DisplayName("T-11 T-12 I3 20 at once, every fourth rolled back: the codes go on without hole and without double")
    void race() throws Exception {
        int before = counter("51");
        List<Integer> given = new ArrayList<>();
        // plain threads: the container's own pool would not run as many at once
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Optional<BodyCode>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                boolean commit = i % 4 != 0;
                running.add(pool.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return assign("51", commit);
                }));
            }
            for (Future<Optional<BodyCode>> each : running) {
                each.get(120, TimeUnit.SECONDS).map(BodyCode::bodySerial).ifPresent(given::add);
            }
        } finally {
            pool.shutdownNow();
        }
        int kept = THREADS - THREADS / 4;
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + kept).boxed().toList());
        assertThat(counter("51")).isEqualTo(before + kept);
        assertThat(new AuditRows(database).number("SELECT COUNT(*) FROM body_code WHERE code LIKE ?", "S000044512%"))
                .isEqualTo(before + kept);
    }

    @Test
    @DisplayName("R108 R109 R110 a retired code is never given again, by the counter or past it")
    void retired() throws Exception {
        BodyCode first = assign("52", true).orElseThrow();
        execute(
                "INSERT INTO retired_code (code, retired_at, retired_by, reason) VALUES (?, CURRENT_TIMESTAMP(6), 't', 't')",
                first.value());
        assertThat(assign("52", true).orElseThrow().bodySerial()).isEqualTo(first.bodySerial() + 1);
        assertThatThrownBy(() -> execute(
                        "INSERT INTO body_code (code, holder, assigned_at, assigned_by, document_number)"
                                + " VALUES (?, 'x', CURRENT_TIMESTAMP(6), 't', 't')",
                        first.value()))
                .as("given behind our back")
                .isInstanceOf(SQLException.class);
        // a counter that somebody set back gives nothing twice either
        execute("UPDATE body_code_counter SET last_serial = last_serial - 2 WHERE place = ?", "52");
        assertThatThrownBy(() -> assign("52", true)).as("set back").isNotInstanceOf(DomainException.class);
        execute("UPDATE body_code_counter SET last_serial = last_serial + 2 WHERE place = ?", "52");
    }

    @Test
    @DisplayName("T-12 R103 after 999 nothing is given, and the refusal names the capacity")
    void exhausted() throws Exception {
        int before = counter("53");
        execute("UPDATE body_code_counter SET last_serial = 999 WHERE place = ?", "53");
        assertThatThrownBy(() -> assign("53", true))
                .isInstanceOf(WrongNumberException.class)
                .satisfies(e -> assertThat(((DomainException) e).code())
                        .isEqualTo(NumberingError.NUMBERING_BODY_SERIALS_EXHAUSTED))
                .satisfies(e -> assertThat(((DomainException) e).values()).contains("001-999"));
        assertThat(counter("53")).isEqualTo(999);
        execute("UPDATE body_code_counter SET last_serial = " + before + " WHERE place = ?", "53");
    }

    @Test
    @DisplayName("T-15 T-16 every department of table 5 counts for itself, and there is no other")
    void departments() throws Exception {
        assertThat(assign("20", true).orElseThrow().locality()).isEqualTo("20");
        assertThatThrownBy(() -> assign("10", true))
                .isInstanceOf(WrongNumberException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(NumberingError.NUMBERING_LOCALITY));
        assertThat(new AuditRows(database)
                        .number("SELECT COUNT(*) FROM body_code_counter WHERE class = 'S' AND category = ?", "2"))
                .isEqualTo(CodeTable.LOCALITIES.entries().size());
    }

    /** Empty if it was rolled back as asked. */
    private Optional<BodyCode> assign(String place, boolean commit) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            BodyCode code = codes.assign(Actor.SYSTEM, place, "某技工学校", "测试", "0000", "");
            if (commit) {
                transaction.commit();
                done = true;
                return Optional.of(code);
            }
            return Optional.empty();
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
    }

    private int counter(String place) throws SQLException {
        return new AuditRows(database).number("SELECT last_serial FROM body_code_counter WHERE place = ?", place);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
