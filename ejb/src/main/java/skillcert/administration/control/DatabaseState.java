package skillcert.administration.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import skillcert.administration.ServerView.Migration;

/** Asks the database what it is and which migrations have run. */
@ApplicationScoped
public class DatabaseState {

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource source;

    /** Product and version. */
    public String product() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    /** The migrations that have run, the last first. */
    public List<Migration> migrations() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, description, installed_on"
                        + " FROM flyway_schema_history WHERE success = TRUE ORDER BY installed_rank DESC")) {
            List<Migration> migrations = new ArrayList<>();
            while (rows.next()) {
                String version = rows.getString(1);
                migrations.add(new Migration(
                        version == null ? "" : version,
                        rows.getString(2),
                        rows.getTimestamp(3).toInstant()));
            }
            return migrations;
        } catch (SQLException e) {
            throw new IllegalStateException("the migrations cannot be read", e);
        }
    }
}
