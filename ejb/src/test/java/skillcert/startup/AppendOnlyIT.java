package skillcert.startup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.testing.Deployments;

/** What the application's own database user may do to every table there is, tried on each (I3, I6). */
@ArquillianTest
@Tag("h2")
class AppendOnlyIT {

    /**
     * State that moves on. A table may be added here when what happened to its rows stands in an append-only table as well,
     * or is nobody's history; every other table keeps its rows as they were written.
     */
    private static final Set<String> MOVES_ON = Set.of(
            // keys and heads
            "data_key",
            "audit_head",
            "ledger_head",
            // who may do what, and who is there
            "unit",
            "account",
            "account_role",
            "credential",
            "recovery_code",
            "login_session",
            // courtesies
            "form_draft",
            "sent_form",
            "timer_run",
            "announcement",
            "demonstration_clock",
            // work under way, whose steps are in approval_entry and audit_entry
            "job",
            "approval_request",
            "filing",
            "filing_draft",
            "code_request",
            "standing_proposal",
            "opening_balance",
            "body_standing",
            "site",
            "scope_item",
            "batch",
            "candidate",
            "print_job",
            // counters, and the state that ledger_entry can build anew
            "body_code_counter",
            "serial_counter",
            "certificate");

    /** What only migrations fill. */
    private static final Set<String> READ_ONLY =
            Set.of("occupation_row", "occupation_level", "parameter_definition", "flyway_schema_history");

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource owner;

    /** All of them, as their owner sees them: what the application does not see counts as well. */
    private Set<String> tables() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = owner.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private String firstColumn(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            return rows.getMetaData().getColumnName(1);
        }
    }

    /** Whether the database lets the application do this; any other fault than a missing right is one of the test. */
    private static boolean may(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException e) {
            // MySQL: command denied to user; H2: not enough rights, or cannot be truncated, which it says before the
            // rights
            assertThat(e.getErrorCode()).as("%s: %s", sql, e.getMessage()).isIn(1142, 90096, 90106);
            return false;
        }
    }

    @Test
    @DisplayName("I3 I6 no table can be emptied by the application, and outside of what moves on no row can be changed")
    void everyTable() throws SQLException {
        Set<String> tables = tables();
        assertThat(tables).contains("audit_entry", "ledger_entry", "body_code").containsAll(MOVES_ON);
        List<String> changed = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        try (Connection connection = application.getConnection()) {
            for (String table : tables) {
                String column = firstColumn(connection, table);
                for (String gone : List.of("DELETE FROM " + table + " WHERE 1 = 0", "TRUNCATE TABLE " + table)) {
                    assertThat(may(connection, gone)).as(gone).isFalse();
                }
                if (may(connection, "UPDATE " + table + " SET " + column + " = " + column + " WHERE 1 = 0")) {
                    changed.add(table);
                }
                if (READ_ONLY.contains(table)
                        && may(connection, "INSERT INTO " + table + " SELECT * FROM " + table + " WHERE 1 = 0")) {
                    filled.add(table);
                }
            }
        }
        assertThat(changed).containsExactlyInAnyOrderElementsOf(MOVES_ON);
        assertThat(filled).isEmpty();
    }
}
