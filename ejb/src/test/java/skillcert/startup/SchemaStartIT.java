package skillcert.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.relational.SchemaManager;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
class SchemaStartIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource migration;

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory entities;

    @Test
    @DisplayName("issue 2.2 the start migrates the schema by Flyway as the migration user, and Hibernate accepts it")
    void migrates() throws SQLException {
        try (Connection connection = migration.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT COUNT(*), MIN(CASE WHEN success THEN 1 ELSE 0 END) FROM flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(3);
            assertThat(rows.getInt(2)).as("every migration succeeded").isEqualTo(1);
            assertThat(connection.getMetaData().getUserName()).startsWithIgnoringCase("skillcert_owner");
        }
    }

    @ParameterizedTest
    @CsvSource({"announcement, title", "ledger_entry, payload"})
    @DisplayName("issue 2.2 Hibernate refuses a schema in which a mapped column is called otherwise")
    void validates(String table, String column) throws SQLException {
        SchemaManager schema = entities.unwrap(SessionFactory.class).getSchemaManager();
        rename(table, column, "bent");
        try {
            assertThatThrownBy(schema::validateMappedObjects)
                    .isInstanceOf(SchemaManagementException.class)
                    .hasMessageContaining(column)
                    .hasMessageContaining(table);
        } finally {
            rename(table, "bent", column);
        }
        schema.validateMappedObjects();
    }

    private void rename(String table, String from, String to) throws SQLException {
        try (Connection connection = migration.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " RENAME COLUMN " + from + " TO " + to);
        }
    }

    @Test
    @DisplayName("I6 the application's database user has no DDL")
    void noDdl() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(connection.getMetaData().getUserName())
                    .startsWithIgnoringCase("skillcert")
                    .doesNotContainIgnoringCase("owner");
            for (String ddl : new String[] {
                "CREATE TABLE intruder (id INT)", "DROP TABLE ledger_entry", "ALTER TABLE unit ADD COLUMN x INT"
            }) {
                assertRefused(statement, ddl);
            }
        }
    }

    @Test
    @DisplayName("I6 the application's database user can read and add to the ledger and audit, never change or delete")
    void appendOnly() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {"ledger_entry", "audit_entry", "body_code", "retired_code"}) {
                statement.executeQuery("SELECT COUNT(*) FROM " + table).close();
                assertRefused(statement, "DELETE FROM " + table);
            }
            assertRefused(statement, "UPDATE ledger_entry SET mac_key = 0");
            assertRefused(statement, "UPDATE audit_entry SET actor = ''");
        }
    }

    @Test
    @DisplayName("DESIGN 5 the application's connections run READ_COMMITTED")
    void readCommitted() throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    private static void assertRefused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*(denied|not enough rights).*");
    }
}
