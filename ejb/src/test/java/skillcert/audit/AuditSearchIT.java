package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.offline.CheckExport;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** Two people of one unit over three days, and what the auditor finds of it and takes away. */
@ArquillianTest
@Tag("gm")
class AuditSearchIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private AuditedAct audited;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditLog log;

    @Inject
    private AuditExport export;

    @Inject
    private AuditHeads heads;

    @Inject
    private BusinessClock clock;

    private static final AtomicInteger TESTS = new AtomicInteger();

    private Duration shift;
    private LocalDate day;
    private String unit;
    private Actor first;
    private Actor second;

    /** The day lies where no other test has been, so that an export of it holds what is written here and nothing else. */
    @BeforeEach
    void threeDays() {
        shift = clock.shift();
        day = clock.today().plusYears(20).plusDays(10L * TESTS.incrementAndGet());
        String tag = Long.toString(System.nanoTime(), 36);
        unit = "IT-search-" + tag;
        first = TestActors.of("first" + tag, unit, UnitKind.SCHOOL, Role.SCHOOL_REGISTRAR);
        second = TestActors.of("second" + tag, unit, UnitKind.SCHOOL, Role.SCHOOL_APPROVER);
        at(day.minusDays(1), LocalTime.of(23, 59, 50));
        audited.by(first);
        at(day, LocalTime.MIDNIGHT);
        audited.by(first);
        audited.by(second);
        trail.refused(second, AuditEvent.COMMAND_REFUSED, "batch:77", "Batches.plan CODE");
        at(day, LocalTime.of(23, 59, 50));
        audited.by(first);
        at(day.plusDays(1), LocalTime.MIDNIGHT);
        audited.by(second);
    }

    @AfterEach
    void setClockBack() {
        clock.shift(shift);
    }

    private void at(LocalDate date, LocalTime time) {
        Instant target = date.atTime(time).atZone(BusinessClock.ZONE).toInstant();
        clock.shift(clock.shift().plus(Duration.between(clock.instant(), target)));
    }

    private AuditRange ofDay() {
        return new AuditRange(
                day.atStartOfDay(BusinessClock.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    private List<AuditLine> search(AuditRange range, String... filter) {
        Map<String, String> filters = new HashMap<>(Map.of("unit", unit));
        for (int i = 0; i < filter.length; i += 2) {
            filters.put(filter[i], filter[i + 1]);
        }
        return log.search(AUDITOR, range, new ListQuery(filters, null, false, null, 50))
                .rows();
    }

    @Test
    @DisplayName("issue 3 the audit is searched by actor, subject, kind, outcome and time, each alone and together")
    void searched() {
        assertThat(search(AuditRange.ALL)).hasSize(6);
        assertThat(search(AuditRange.ALL, "actor", first.login()))
                .hasSize(3)
                .extracting(AuditLine::actor)
                .containsOnly(first.login());
        assertThat(search(AuditRange.ALL, "subject", "batch:77"))
                .singleElement()
                .satisfies(line -> assertThat(line.event()).isEqualTo("COMMAND_REFUSED"));
        assertThat(search(AuditRange.ALL, "subject", "batch:7"))
                .as("begins with")
                .hasSize(1);
        assertThat(search(AuditRange.ALL, "event", "COMMAND_REFUSED")).hasSize(1);
        assertThat(search(AuditRange.ALL, "event", "ACCOUNT_LOGOUT")).hasSize(5);
        assertThat(search(AuditRange.ALL, "outcome", "REFUSED")).hasSize(1);
        assertThat(search(ofDay()))
                .as("first moment of the day in, first moment of the next one out")
                .hasSize(4)
                .allSatisfy(line -> assertThat(LocalDate.ofInstant(line.at(), BusinessClock.ZONE))
                        .isEqualTo(day));
        assertThat(search(ofDay(), "actor", first.login(), "event", "ACCOUNT_LOGOUT"))
                .hasSize(2);
        assertThat(search(ofDay(), "actor", first.login(), "subject", "batch:")).isEmpty();
        assertThat(log.logins(AUDITOR, ofDay(), new ListQuery(Map.of("unit", unit), null, false, null, 50))
                        .rows())
                .hasSize(3);
    }

    @Test
    @DisplayName(
            "R3 U19 one day is exported, and checked whole against the exported heads without the server; a line that"
                    + " is changed or taken out is not")
    void exported() throws IOException {
        clock.shift(shift);
        Path headsFile = Path.of(System.getProperty("skillcert.audit.heads"))
                .resolve(heads.export(AUDITOR).file().name());
        Path file = Files.createTempFile("audit-day", ".jsonl");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                assertThat(export.write(AUDITOR, ofDay(), out)).isEqualTo(4);
            }
            assertThat(check(headsFile, file)).contains(": 4 read, signed by key", "WHOLE");
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.stream().filter(line -> line.contains(unit))).hasSize(4);
            Files.write(
                    file,
                    lines.stream()
                            .map(line -> line.replace("batch:77", "batch:78"))
                            .toList());
            assertThat(check(headsFile, file)).contains("its columns do not give its hash", "FAULTY");
            List<String> fewer = new ArrayList<>(lines);
            fewer.removeIf(line -> line.contains("\"unit:" + unit + "\"") && line.contains("\"seq\":\"3\""));
            assertThat(fewer).hasSize(lines.size() - 1);
            Files.write(file, fewer);
            assertThat(check(headsFile, file)).contains("entries before it are missing", "FAULTY");
        } finally {
            Files.delete(file);
        }
    }

    private static String check(Path... files) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        CheckExport.run(
                Stream.of(files).map(Path::toString).toList(), new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }
}
