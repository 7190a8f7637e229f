package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import skillcert.audit.AuditTrail;
import skillcert.audit.Behind;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/**
 * Issues 10,000 certificates through the door, beside plain JDBC batches of the same rows into the same tables: same
 * indexes, same keys, same chunks, all values computed before the clock starts, the audit rows, counter and heads included;
 * afterwards every table of the schema has grown by as many rows as by the product. The ratio is the price of numbering,
 * sealing, signing, chaining and mapping.
 */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
class IssuingBench {

    private static final Logger LOG = Logger.getLogger(IssuingBench.class.getName());
    private static final int CERTIFICATES = 10_000;
    private static final int CHUNK = 500;
    private static final int ROUNDS = 3;
    private static final String AUDITED =
            "stream, seq, at, actor, unit, role, address, correlation, event, outcome, subject, detail, suite, version,"
                    + " prev_hash, hash, mac, mac_key";

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Behind behind;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Test
    @DisplayName("figure: certificates a second for 10,000 on MySQL, beside raw JDBC batches of the same rows")
    void tenThousand() throws Exception {
        double[] product = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ListedSchool issued = schools.withApprovedList(CERTIFICATES);
            ListedSchool target = schools.withApprovedList(CERTIFICATES);
            Map<String, Long> before = behind.rows();
            long start = System.nanoTime();
            IssueOutcome outcome = issuing.issue(issued.approver(), issued.listId());
            product[round] = rate(start);
            assertThat(outcome.issued()).isEqualTo(CERTIFICATES);
            Map<String, Long> between = behind.rows();
            plain[round] = plainRate(issued, target);
            assertThat(growth(between, behind.rows()))
                    .isEqualTo(growth(before, between))
                    .containsEntry("certificate", (long) CERTIFICATES)
                    .containsEntry("audit_entry", 1L + CERTIFICATES / CHUNK);
        }
        Arrays.sort(product);
        Arrays.sort(plain);
        LOG.info(() -> String.format(
                "BENCH issuing %d certificates on %s: product %.0f/s, raw JDBC batch %.0f/s, ratio %.2f (medians of %d)",
                CERTIFICATES,
                url(),
                product[ROUNDS / 2],
                plain[ROUNDS / 2],
                product[ROUNDS / 2] / plain[ROUNDS / 2],
                ROUNDS));
    }

    private static double rate(long start) {
        return CERTIFICATES / ((System.nanoTime() - start) / 1e9);
    }

    /** By how many rows each table has grown that has. */
    private static Map<String, Long> growth(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> growth = new TreeMap<>();
        after.forEach((table, rows) -> growth.put(table, rows - before.get(table)));
        growth.values().removeIf(rows -> rows == 0);
        return growth;
    }

    private String url() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private double plainRate(ListedSchool issued, ListedSchool target) throws Exception {
        String from = schools.bodyCode(issued);
        String to = schools.bodyCode(target);
        Map<String, Object> other = Map.of(
                "body_code", to,
                "stream", to,
                "body_id", schools.bodyId(target),
                "scope_item_id", schools.scopeItemId(target),
                "list_id", target.listId());
        List<Object[]> certificates = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        String intoCertificate = copy(
                "SELECT * FROM certificate WHERE body_code = ? ORDER BY serial",
                "certificate",
                from,
                to,
                other,
                certificates);
        String intoEntry = copy(
                "SELECT * FROM ledger_entry WHERE stream = ? ORDER BY seq", "ledger_entry", from, to, other, entries);
        List<Object[]> attempt = new ArrayList<>();
        String intoAttempt = audit(AuditTrail.ATTEMPT, issued, target, attempt);
        List<Object[]> audited = new ArrayList<>();
        String intoAudit = audit(AuditTrail.UNIT, issued, target, audited);
        boolean rewritten = false;
        long start = System.nanoTime();
        transaction.begin();
        try (Connection connection = database.getConnection()) {
            batch(connection, intoAttempt, attempt);
            move(connection, "audit_head", AuditTrail.ATTEMPT + target.unit(), 1);
        }
        transaction.commit();
        open(from, to);
        for (int first = 0; first < CERTIFICATES; first += CHUNK) {
            transaction.begin();
            try (Connection connection = database.getConnection()) {
                long statements = first == 0 ? inserts(connection) : 0;
                batch(connection, intoCertificate, certificates.subList(first, first + CHUNK));
                rewritten |= first == 0 && inserts(connection) - statements < CHUNK / 10;
                batch(connection, intoEntry, entries.subList(first, first + CHUNK));
                int chunk = first / CHUNK;
                batch(connection, intoAudit, audited.subList(chunk, chunk + 1));
                move(connection, "ledger_head", to, CHUNK);
                move(connection, "audit_head", AuditTrail.UNIT + target.unit(), 1);
                try (Statement counter = connection.createStatement()) {
                    counter.executeUpdate("UPDATE serial_counter SET last_serial = last_serial + " + CHUNK
                            + " WHERE body_code = '" + to + "'");
                }
            }
            transaction.commit();
        }
        double rate = rate(start);
        assertThat(rewritten)
                .as("rewriteBatchedStatements: a batch is a few statements")
                .isTrue();
        return rate;
    }

    /** What issuing told the audit, as rows of the other unit. */
    private String audit(String kind, ListedSchool issued, ListedSchool target, List<Object[]> rows)
            throws SQLException {
        String insert = copy(
                "SELECT " + AUDITED
                        + " FROM audit_entry WHERE stream = ? AND event = 'CERTIFICATES_ISSUED' ORDER BY seq",
                "audit_entry",
                kind + issued.unit(),
                kind + target.unit(),
                Map.of("stream", kind + target.unit(), "unit", target.unit()),
                rows);
        assertThat(rows).hasSize(kind.equals(AuditTrail.UNIT) ? CERTIFICATES / CHUNK : 1);
        return insert;
    }

    /** How many inserts this connection has sent, which is how often the driver did not put rows together. */
    private static long inserts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_insert'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static void move(Connection connection, String heads, String stream, int by) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + heads + " SET seq = seq + " + by + " WHERE stream = '" + stream + "'");
        }
    }

    private void open(String from, String to) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO ledger_head (stream, seq, hash) SELECT '" + to
                    + "', 0, hash FROM ledger_head WHERE stream = '" + from + "'");
            statement.executeUpdate(
                    "INSERT INTO serial_counter (body_code, issue_year, level, opening, last_serial) SELECT '" + to
                            + "', issue_year, level, 0, 0 FROM serial_counter WHERE body_code = '" + from + "'");
        }
        transaction.commit();
    }

    /** Reads the rows of one school as the rows of another and gives the insert that takes them. */
    private String copy(
            String select, String table, String from, String to, Map<String, Object> other, List<Object[]> rows)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, from);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    names.add(found.getMetaData().getColumnName(i));
                }
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        String name = names.get(i);
                        Object value = found.getObject(i + 1);
                        row[i] = name.equals("number")
                                ? value.toString().replace(from, to)
                                : other.getOrDefault(name, value);
                    }
                    rows.add(row);
                }
                return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                        + String.join(
                                ", ",
                                IntStream.range(0, columns).mapToObj(i -> "?").toList()) + ")";
            }
        }
    }

    private static void batch(Connection connection, String insert, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
