package skillcert.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The MySQL of the {@link ServerUnderTest}, read beside the application: what a page says is true only if it stands there. */
final class Database implements AutoCloseable {

    private final Connection connection;

    /** Connects as the application's own user. */
    Database() throws SQLException {
        this(System.getProperty("skillcert.mysql.url"));
    }

    private Database(String url) throws SQLException {
        connection = DriverManager.getConnection(url, "skillcert", System.getProperty("skillcert.db.password"));
    }

    /** Makes a schema beside the one of the build, with the same users, and connects to it. */
    static Database ofNewSchema(String name) throws SQLException {
        try (Connection root = DriverManager.getConnection(url(""), "root", "");
                Statement statement = root.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin");
            statement.execute("GRANT ALL PRIVILEGES ON " + name + ".* TO 'skillcert_owner'@'%' WITH GRANT OPTION");
            statement.execute("GRANT SHOW VIEW ON " + name + ".* TO skillcert_app");
        }
        return new Database(url(name));
    }

    /** Makes every insert into a table of a schema take its time, on the fastest machine too. */
    static void slowDown(String schema, String table, Duration insert) throws SQLException {
        try (Connection root = DriverManager.getConnection(url(schema), "root", "");
                Statement statement = root.createStatement()) {
            statement.execute("CREATE TRIGGER " + table + "_takes_time BEFORE INSERT ON " + table
                    + " FOR EACH ROW DO SLEEP(" + insert.toMillis() / 1000.0 + ")");
        }
    }

    /** The address of a schema in the MySQL of this build. */
    static String url(String schema) {
        return System.getProperty("skillcert.mysql.url").replaceFirst("/skillcert$", "/" + schema);
    }

    /** The one number that a query gives. */
    long number(String query, Object... values) throws SQLException {
        return Long.parseLong(rows(query, values).get(0).get(0));
    }

    /** The first column of all rows. */
    List<String> column(String query, Object... values) throws SQLException {
        return rows(query, values).stream().map(row -> row.get(0)).toList();
    }

    /** All rows as text; NULL is "null". */
    List<List<String>> rows(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.add(String.valueOf(result.getString(i)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** Bends rows behind the application's back, as time or a stranger would; how many. */
    int write(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
