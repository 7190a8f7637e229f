package skillcert.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The owner of the schema, who stands for whoever reaches the database behind the application; MySQL. */
@ApplicationScoped
public class Behind {

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource owner;

    /** A column that can be written. */
    record Column(String name, String type) {}

    /** Runs statements on one connection that minds no foreign key; gives the rows that the last one changed. */
    public int run(String... statements) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("SET SESSION foreign_key_checks = 0");
            int changed = 0;
            try {
                for (String statement : statements) {
                    changed = sql.executeUpdate(statement);
                }
            } finally {
                sql.execute("SET SESSION foreign_key_checks = 1");
            }
            return changed;
        }
    }

    /** The one value that a query gives. */
    public Object value(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getObject(1) : null;
        }
    }

    /** Writes a value, minding no foreign key. */
    public void set(String update, Object value) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement session = connection.createStatement();
                PreparedStatement sql = connection.prepareStatement(update)) {
            session.execute("SET SESSION foreign_key_checks = 0");
            sql.setObject(1, value);
            int changed = sql.executeUpdate();
            session.execute("SET SESSION foreign_key_checks = 1");
            if (changed != 1) {
                throw new IllegalStateException(update + " changed " + changed);
            }
        }
    }

    /** The columns of a table that are not made by the database, as the database knows them. */
    List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                PreparedStatement sql = connection.prepareStatement(
                        "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = ? AND generation_expression = '' ORDER BY ordinal_position")) {
            sql.setString(1, table);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return columns;
    }

    /** The rules that the tables check by themselves, switched off or on: who owns the schema can. */
    void checks(boolean enforced, String... tables) throws SQLException {
        for (String table : tables) {
            List<String> names = new ArrayList<>();
            try (Connection connection = owner.getConnection();
                    PreparedStatement sql = connection.prepareStatement(
                            "SELECT constraint_name FROM information_schema.table_constraints"
                                    + " WHERE table_schema = DATABASE() AND table_name = ? AND constraint_type = 'CHECK'")) {
                sql.setString(1, table);
                try (ResultSet rows = sql.executeQuery()) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
            }
            for (String name : names) {
                run("ALTER TABLE " + table + " ALTER CHECK " + name + (enforced ? " ENFORCED" : " NOT ENFORCED"));
            }
        }
    }

    /** What stands in each table but these, so that a row that was changed shows as well as one that was added. */
    Map<String, String> contents(String... without) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        for (Map.Entry<String, Long> table : rows().entrySet()) {
            if (!List.of(without).contains(table.getKey())) {
                try (Connection connection = owner.getConnection();
                        Statement sql = connection.createStatement();
                        ResultSet sum = sql.executeQuery("CHECKSUM TABLE " + table.getKey())) {
                    sum.next();
                    contents.put(table.getKey(), table.getValue() + " rows, sum " + sum.getString(2));
                }
            }
        }
        return contents;
    }

    /** How many rows each table has. */
    public Map<String, Long> rows() throws SQLException {
        List<String> tables = new ArrayList<>();
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet names = sql.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        for (String table : tables) {
            rows.put(table, ((Number) value("SELECT COUNT(*) FROM " + table)).longValue());
        }
        return rows;
    }
}
