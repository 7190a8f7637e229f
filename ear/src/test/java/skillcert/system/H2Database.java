package skillcert.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The H2 database in the data folder of a demonstration that does not run, opened as its owner. */
final class H2Database implements AutoCloseable {

    private final Connection connection;

    /** Opens what a first start has made. */
    H2Database(Path data) throws IOException, SQLException {
        Properties passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("h2-passwords.properties"))) {
            passwords.load(in);
        }
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("h2/skillcert")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE",
                "skillcert_owner",
                passwords.getProperty("owner"));
    }

    /** Does what another build or a hand could have done. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
