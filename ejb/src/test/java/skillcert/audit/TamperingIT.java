package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.AuditFinding.Kind;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.ledger.ContinuityProof;
import skillcert.ledger.Issuing;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.LedgerProofs;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** R3 U19 on MySQL: somebody with the owner's rights bends, removes, adds and moves rows; each time the row is named. */
@ArquillianTest
@Tag("gm")
class TamperingIT {

    private static final String[] TABLES = {"audit_entry", "ledger_entry", "certificate"};
    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    /** What a column of few values can be changed to; every other one gets a value of its type that it does not have. */
    private static final Map<String, String> OTHER = Map.of(
            "outcome",
            "'REFUSED'",
            "suite",
            "IF(suite = 'gm', 'intl', 'gm')",
            "act",
            "'REVOKED'",
            "state",
            "'REVOKED'",
            "id_type",
            "'02'",
            // one that no other test has rows of
            "stream",
            "CONCAT('A', SUBSTRING(stream, 2))",
            "body_code",
            "CONCAT('A', SUBSTRING(body_code, 2))");

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private AuditedAct audited;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditHeads heads;

    @Inject
    private Behind behind;

    private ListedSchool school;
    private String stream;
    private String body;

    @BeforeEach
    void issue() throws Exception {
        school = schools.withApprovedList(5);
        issuing.issue(school.approver(), school.listId());
        audited.by(school.registrar());
        audited.by(school.approver());
        stream = AuditTrail.UNIT + school.unit();
        body = schools.bodyCode(school);
        assertThat(audit().findings()).isZero();
        assertThat(ledger().findings()).isEmpty();
        behind.checks(false, TABLES);
    }

    @AfterEach
    void enforce() throws SQLException {
        behind.checks(true, TABLES);
    }

    private AuditReport audit() {
        return verifier.verify(AUDITOR, stream);
    }

    private ContinuityProof ledger() {
        return proofs.prove(TestActors.of("it-inspector", "GD", UnitKind.PROVINCE, Role.INSPECTOR), body);
    }

    private List<Long> audited() {
        return audit().first().stream().map(AuditFinding::seq).toList();
    }

    private List<String> proved() {
        return ledger().findings().stream().map(ContinuityProof.Finding::place).toList();
    }

    private static String other(Behind.Column column) {
        String name = column.name();
        if (OTHER.containsKey(name)) {
            return OTHER.get(name);
        }
        return switch (column.type()) {
            case "varchar", "char" -> "CONCAT(LEFT(" + name + ", GREATEST(CHAR_LENGTH(" + name + ") - 1, 0)), IF(RIGHT("
                    + name + ", 1) = '7', '8', '7'))";
            case "bigint", "int" -> name + " + 1000";
            case "datetime" -> "DATE_ADD(" + name + ", INTERVAL 1 MICROSECOND)";
            case "date" -> "DATE_ADD(" + name + ", INTERVAL 1 DAY)";
            case "varbinary" -> "CONCAT(LEFT(" + name + ", LENGTH(" + name + ") - 1), CHAR(ORD(RIGHT(" + name
                    + ", 1)) ^ 1))";
            default -> throw new IllegalStateException("no other value for " + column);
        };
    }

    /** Changes one column of the row after the other, looks, and puts it back. */
    private void eachColumn(String table, Map<String, Object> key, Look look) throws Exception {
        List<Behind.Column> columns = behind.columns(table);
        assertThat(columns).hasSizeGreaterThan(13);
        for (Behind.Column column : columns) {
            String where = where(key);
            Object before = behind.value("SELECT " + column.name() + " FROM " + table + where);
            Object after = behind.value("SELECT " + other(column) + " FROM " + table + where);
            String update = "UPDATE " + table + " SET " + column.name() + " = ?";
            behind.set(update + where, after);
            try {
                look.at(column.name());
            } finally {
                Map<String, Object> moved = new java.util.LinkedHashMap<>(key);
                moved.computeIfPresent(column.name(), (name, value) -> after);
                behind.set(update + where(moved), before);
            }
        }
    }

    private static String where(Map<String, Object> key) {
        return key.entrySet().stream()
                .map(part -> part.getKey() + " = '" + part.getValue() + "'")
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private interface Look {
        void at(String column) throws Exception;
    }

    @Test
    @DisplayName("R3 I6 each column of audit_entry is edited, and verification names the entry")
    void auditColumns() throws Exception {
        eachColumn(
                "audit_entry",
                Map.of("stream", stream, "seq", 2),
                column -> assertThat(audited()).as(column).contains(2L).hasSize(column.equals("seq") ? 2 : 1));
        assertThat(audit().findings()).isZero();
    }

    @Test
    @DisplayName("R3 I6 each column of ledger_entry is edited, and the proof names the entry")
    void ledgerColumns() throws Exception {
        eachColumn("ledger_entry", Map.of("stream", body, "seq", 3), column -> assertThat(proved())
                .as(column)
                .contains(body + "#3"));
        assertThat(ledger().findings()).isEmpty();
    }

    @Test
    @DisplayName(
            "R3 I6 each column of certificate is edited, and the proof names the number; so is text across a border")
    void certificateColumns() throws Exception {
        String number =
                (String) behind.value("SELECT number FROM certificate WHERE body_code = '" + body + "' AND serial = 2");
        eachColumn("certificate", Map.of("number", number), column -> assertThat(proved())
                .as(column)
                .anyMatch(place -> place.contains(number)));
        assertThat(ledger().findings()).isEmpty();
        behind.run("UPDATE certificate SET work_type = CONCAT(RIGHT(occupation, 1), work_type),"
                + " occupation = LEFT(occupation, CHAR_LENGTH(occupation) - 1) WHERE number = '" + number + "'");
        assertThat(proved()).contains(number);
    }

    private String columns(String table) throws SQLException {
        return behind.columns(table).stream().map(Behind.Column::name).collect(Collectors.joining(", "));
    }

    /** Does something to a chain, looks, and puts all of it back. */
    private void bent(String table, String chain, Look look, String... statements) throws Exception {
        String columns = columns(table);
        behind.run(
                "DROP TABLE IF EXISTS it_kept",
                "CREATE TABLE it_kept AS SELECT " + columns + " FROM " + table + " WHERE stream = '" + chain + "'");
        behind.run(statements);
        try {
            look.at(String.join("; ", statements));
        } finally {
            behind.run(
                    "DELETE FROM " + table + " WHERE stream = '" + chain + "'",
                    "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM it_kept",
                    "DROP TABLE it_kept");
        }
    }

    private String copy(String table, String from, long seq, String to, long as) throws SQLException {
        String columns = columns(table);
        return "INSERT INTO " + table + " (" + columns + ") SELECT '" + to + "', " + as
                + columns.substring("stream, seq".length()) + " FROM " + table + " WHERE stream = '" + from
                + "' AND seq = " + seq;
    }

    @Test
    @DisplayName("R3 I6 entries of both books removed first, middle and last, added, exchanged and copied are named")
    void rows() throws Exception {
        ListedSchool other = schools.withApprovedList(5);
        issuing.issue(other.approver(), other.listId());
        long last = ((Number) behind.value("SELECT seq FROM audit_head WHERE stream = '" + stream + "'")).longValue();
        bendRows("audit_entry", stream, AuditTrail.UNIT + other.unit(), last, seq -> assertThat(audited())
                .contains(seq));
        bendRows("ledger_entry", body, schools.bodyCode(other), 5, seq -> assertThat(proved())
                .contains(body + "#" + seq));
        bent(
                "audit_entry",
                stream,
                text -> assertThat(audited()).as(text).containsExactly(2L),
                "UPDATE audit_entry SET subject = LEFT(subject, CHAR_LENGTH(subject) - 1),"
                        + " detail = CONCAT(RIGHT(subject, 1), detail) WHERE stream = '" + stream + "' AND seq = 2");
        assertThat(audit().findings()).isZero();
        assertThat(ledger().findings()).isEmpty();
    }

    @Test
    @DisplayName("R3 I6 an entry in a chain of nobody is named in both books, also where no number can be lower")
    void foreignChains() throws Exception {
        for (long seq : new long[] {1, Long.MIN_VALUE}) {
            String nobody = AuditTrail.UNIT + "IT-nobody";
            bent(
                    "audit_entry",
                    nobody,
                    text -> assertThat(verifier.verifyAll(AUDITOR).first())
                            .as(text)
                            .contains(new AuditFinding(Kind.ADDED, nobody, seq, 1)),
                    copy("audit_entry", stream, 1, nobody, seq));
            bent(
                    "ledger_entry",
                    "A000000000000",
                    text -> assertThat(proofs.proveAll(AUDITOR).first())
                            .as(text)
                            .contains(new ContinuityProof.Finding(LedgerFault.ENTRY_ADDED, "A000000000000#" + seq)),
                    copy("ledger_entry", body, 1, "A000000000000", seq));
        }
    }

    private interface Named {
        void place(long seq);
    }

    private void bendRows(String table, String chain, String other, long last, Named named) throws Exception {
        String of = " WHERE stream = '" + chain + "' AND seq = ";
        for (long seq : new long[] {1, 3, last}) {
            bent(table, chain, text -> named.place(seq), "DELETE FROM " + table + of + seq);
        }
        for (long seq : new long[] {last + 1, 0, -7, Long.MIN_VALUE, Long.MAX_VALUE}) {
            bent(table, chain, text -> named.place(seq), copy(table, chain, last, chain, seq));
        }
        String renumber = "UPDATE " + table + " SET seq = %d WHERE stream = '" + chain + "' AND seq = %d";
        bent(
                table,
                chain,
                text -> {
                    named.place(2);
                    named.place(3);
                },
                String.format(renumber, 9000, 2),
                String.format(renumber, 2, 3),
                String.format(renumber, 3, 9000));
        bent(table, chain, text -> named.place(3), "DELETE FROM " + table + of + 3, copy(table, other, 3, chain, 3));
    }

    @Test
    @DisplayName("R3 U19 a tail cut with its head, and a chain removed whole, are found against the exported heads")
    void cut() throws Exception {
        AuditHeads.Exported exported = heads.export(AUDITOR);
        assertThat(exported.recorded()).isTrue();
        assertThat(heads.files(AUDITOR).get(0)).isEqualTo(exported.file());
        String[] chains = {stream, body};
        String[][] books = {{"audit_entry", "audit_head"}, {"ledger_entry", "ledger_head"}};
        for (int i = 0; i < chains.length; i++) {
            String chain = chains[i];
            String head = books[i][1];
            String name = i == 0 ? chain : "ledger:" + chain;
            Object hash = behind.value("SELECT hash FROM " + head + " WHERE stream = '" + chain + "'");
            long last =
                    ((Number) behind.value("SELECT seq FROM " + head + " WHERE stream = '" + chain + "'")).longValue();
            bent(
                    books[i][0],
                    chain,
                    text -> assertThat(verifier.verifyAll(AUDITOR).first())
                            .contains(new AuditFinding(Kind.TAIL_CUT, name, last, 1)),
                    "DELETE FROM " + books[i][0] + " WHERE stream = '" + chain + "' AND seq = " + last,
                    "UPDATE " + head + " h JOIN " + books[i][0] + " e ON e.stream = h.stream AND e.seq = " + (last - 1)
                            + " SET h.seq = e.seq, h.hash = e.hash WHERE h.stream = '" + chain + "'");
            bent(
                    books[i][0],
                    chain,
                    text -> assertThat(verifier.verifyAll(AUDITOR).first())
                            .contains(new AuditFinding(Kind.TAIL_CUT, name, 1, last)),
                    "DELETE FROM " + books[i][0] + " WHERE stream = '" + chain + "'",
                    "DELETE FROM " + head + " WHERE stream = '" + chain + "'");
            behind.set("INSERT INTO " + head + " (stream, seq, hash) VALUES ('" + chain + "', " + last + ", ?)", hash);
        }
        AuditVerification whole = verifier.verifyAll(AUDITOR);
        assertThat(whole.recorded()).isTrue();
        assertThat(whole.first()).noneMatch(finding -> finding.stream().contains(school.unit()));
        assertThat(verifier.require(AUDITOR, whole.id()).first()).isEqualTo(whole.first());
        assertThat(behind.value("SELECT COUNT(*) FROM audit_entry WHERE event = 'AUDIT_VERIFIED' AND subject ="
                        + " 'verification:" + whole.id() + "'"))
                .isEqualTo(1L);
    }

    @Test
    @DisplayName("U19 a file of heads that is changed, and one that is taken away, are named")
    void files() throws Exception {
        HeadsFile file = heads.export(AUDITOR).file();
        Path path = Path.of(System.getProperty("skillcert.audit.heads")).resolve(file.name());
        byte[] bytes = Files.readAllBytes(path);
        Files.writeString(path, "{}\n", StandardOpenOption.APPEND);
        try {
            assertThat(verifier.verifyAll(AUDITOR).first())
                    .contains(new AuditFinding(Kind.HEADS_CHANGED, file.name(), file.number(), 1));
            Files.delete(path);
            assertThat(verifier.verifyAll(AUDITOR).first())
                    .contains(new AuditFinding(Kind.HEADS_MISSING, file.name(), file.number(), 1));
        } finally {
            Files.write(path, bytes);
        }
        assertThat(verifier.verifyAll(AUDITOR).first())
                .noneMatch(finding -> finding.stream().equals(file.name()));
    }
}
