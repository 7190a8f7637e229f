package skillcert.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts rows of the audit by a fresh connection, as an outsider would see them. */
public record AuditRows(DataSource database) {

    /** How many rows of this event, outcome and subject are committed. */
    public int count(String event, String outcome, String subject) throws SQLException {
        return number(
                "SELECT COUNT(*) FROM audit_entry WHERE event = ? AND outcome = ? AND subject = ?",
                event,
                outcome,
                subject);
    }

    /** The one number that a query gives. */
    public int number(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no row for " + sql);
                }
                return row.getInt(1);
            }
        }
    }
}
