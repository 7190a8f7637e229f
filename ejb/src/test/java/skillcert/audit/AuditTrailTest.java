package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static skillcert.audit.AuditInMemory.REGISTRAR;
import static skillcert.audit.AuditInMemory.STREAM;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.audit.AuditFinding.Kind;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditFact;
import skillcert.keys.KeyPurpose;

/** What the door of the audit writes, with either suite of algorithms. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"intl", "gm"})
class AuditTrailTest {

    private static final String INSERT_UNIT =
            "insert into unit (code, kind, name, place) values ('S0001', 'SCHOOL', '某技工学校', '00')";

    @Parameter
    String suite;

    @TempDir
    Path folder;

    @Test
    @DisplayName("I6 I14: an entry says who, what and when; a key rotated in between leaves the stream whole")
    void recorded() {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            bench.write(REGISTRAR, 2);
            bench.keys().setup(setup -> setup.rotate(KeyPurpose.CHAIN));
            bench.restart();
            bench.write(REGISTRAR, 1);
            assertThat(bench.entries(STREAM)).extracting(AuditEntry::macKey).containsExactly(4, 4, 6);
            assertThat(bench.entries(STREAM)).extracting(e -> e.fact().suite()).containsOnly(suite);
            assertThat(bench.verify(STREAM)).isEqualTo(new AuditReport(STREAM, 3, 0, List.of()));
        }
    }

    @Test
    @DisplayName("I7: what was recorded is read back as it was told")
    void told() {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            bench.inTransaction(em -> bench.trail(em)
                    .record(
                            REGISTRAR,
                            AuditEvent.CERTIFICATES_ISSUED,
                            "list-1",
                            "S000044002001203000001 … S000044002001203000300, 300"));
            AuditFact fact = bench.entries(STREAM).get(0).fact();
            assertThat(fact.at()).isEqualTo(Instant.parse("2026-11-23T01:02:03.000004Z"));
            assertThat(fact.actor()).isEqualTo("registrar");
            assertThat(fact.unit()).isEqualTo("S0001");
            assertThat(fact.role()).isEqualTo("SCHOOL_APPROVER,SCHOOL_REGISTRAR");
            assertThat(fact.address()).isEqualTo("192.0.2.7");
            assertThat(fact.correlation()).isEqualTo("K7QW2345");
            assertThat(fact.event()).isEqualTo("CERTIFICATES_ISSUED");
            assertThat(fact.outcome()).isEqualTo("DONE");
            assertThat(fact.subject()).isEqualTo("list-1");
            assertThat(fact.detail()).isEqualTo("S000044002001203000001 … S000044002001203000300, 300");
        }
    }

    @Test
    @DisplayName("I7 R5: a success that is rolled back leaves nothing, its refusal stays and never waited for it")
    void rolledBack() {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            bench.write(REGISTRAR, 1);
            assertThatThrownBy(() -> bench.inTransaction(em -> {
                        bench.trail(em).record(REGISTRAR, AuditEvent.NOTICE_STARTED, "list-1", "");
                        em.flush();
                        // the head of the unit is locked now; the container suspends this and opens another
                        bench.inTransaction(own ->
                                bench.trail(own).refused(REGISTRAR, AuditEvent.COMMAND_REFUSED, "list-1", "code"));
                        throw new IllegalStateException("rolled back on purpose");
                    }))
                    .hasMessage("rolled back on purpose");
            assertThat(bench.verify(STREAM)).isEqualTo(new AuditReport(STREAM, 1, 0, List.of()));
            assertThat(bench.entries("attempt:S0001"))
                    .extracting(e -> e.fact().outcome())
                    .containsExactly("REFUSED");
            bench.write(REGISTRAR, 1);
            assertThat(bench.verify(STREAM)).isEqualTo(new AuditReport(STREAM, 2, 0, List.of()));
        }
    }

    @Test
    @DisplayName("I7 R4: if the entry cannot be written, the act is not; verification still works")
    void failClosed() {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            bench.write(REGISTRAR, 1);
            bench.keys().tamper("alter table audit_entry add constraint full_disk check (seq < 2)");
            assertThatThrownBy(() -> bench.inTransaction(em -> {
                        em.createNativeQuery(INSERT_UNIT).executeUpdate();
                        bench.trail(em).record(REGISTRAR, AuditEvent.UNIT_CREATED, "S0001", "");
                    }))
                    .hasStackTraceContaining("full_disk");
            assertThat(bench.keys().tamper("delete from unit where code = 'S0001'"))
                    .isZero();
            assertThat(bench.verify(STREAM)).isEqualTo(new AuditReport(STREAM, 1, 0, List.of()));
        }
    }

    @Test
    @DisplayName("I14: personal data refuse a success and with it the act; in a refusal they are masked")
    void personalData() {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            assertThatExceptionOfType(AuditException.class)
                    .isThrownBy(() -> bench.inTransaction(em -> {
                        em.createNativeQuery(INSERT_UNIT).executeUpdate();
                        bench.trail(em).record(REGISTRAR, AuditEvent.UNIT_CREATED, "S0001", "449999199001010016");
                    }))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuditError.AUDIT_PERSONAL_DATA))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("449999"));
            assertThat(bench.keys().tamper("delete from unit where code = 'S0001'"))
                    .isZero();
            bench.inTransaction(
                    em -> bench.trail(em).attempted(REGISTRAR, AuditEvent.CERTIFICATE_READ, "449999199001010016", "x"));
            assertThat(bench.entries("attempt:S0001").get(0).fact().subject()).isEqualTo("***");
        }
    }

    @Test
    @DisplayName("I6: eight threads begin a stream that nobody opened: all entries are there, in one whole chain")
    void race() throws Exception {
        int threads = 8;
        int each = 20;
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                done.add(pool.submit(() -> bench.write(REGISTRAR, each)));
            }
            pool.shutdown();
            for (Future<?> future : done) {
                future.get(60, TimeUnit.SECONDS);
            }
            assertThat(bench.verify(STREAM)).isEqualTo(new AuditReport(STREAM, threads * each, 0, List.of()));
        }
    }

    @Test
    @DisplayName("I6: a stream of several pages is read whole, and a hole across a page border is found")
    void pages() {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            bench.inTransaction(em -> {
                AuditTrail trail = bench.trail(em);
                for (int i = 1; i <= 2500; i++) {
                    trail.record(REGISTRAR, AuditEvent.PRINTED_FILE_OPENED, "job-" + i, "");
                }
            });
            assertThat(bench.verify(STREAM)).isEqualTo(new AuditReport(STREAM, 2500, 0, List.of()));
            assertThat(bench.keys().tamper("delete from audit_entry where seq between 1000 and 1001"))
                    .isEqualTo(2);
            assertThat(bench.verify(STREAM).first()).containsExactly(new AuditFinding(Kind.MISSING, STREAM, 1000, 2));
            assertThat(bench.keys().tamper("update audit_entry set detail = 'bent' where seq > 2000"))
                    .isEqualTo(500);
            AuditReport report = bench.verify(STREAM);
            assertThat(report.findings()).isEqualTo(501);
            assertThat(report.first()).hasSize(AuditReport.SHOWN);
        }
    }
}
