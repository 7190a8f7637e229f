package skillcert.system;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What stands in the tables of the business: every change of a row is seen, whatever made it. */
final class TableStates {

    /** What moves with every request, and is no business: who looked, tried and was refused, and when. */
    private static final Set<String> EVERY_REQUEST =
            Set.of("audit_entry", "audit_head", "login_session", "form_draft", "flyway_schema_history");

    private static final int TRIES = 600;

    private final Database database;
    private final List<String> names;

    TableStates(Database database) throws SQLException {
        this.database = database;
        this.names =
                database
                        .column("select table_name from information_schema.tables where table_schema = database()")
                        .stream()
                        .filter(name -> !EVERY_REQUEST.contains(name))
                        .sorted()
                        .toList();
    }

    /** A checksum of each table. */
    Map<String, String> now() throws SQLException {
        return database.rows("checksum table " + String.join(", ", names)).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1), (a, b) -> a, TreeMap::new));
    }

    /** The tables that differ. */
    static Set<String> difference(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Waits until no job that a node works at is under way, a minute at most. */
    void awaitJobs() throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            if (database.number(
                            "select count(*) from job where state = 'WAITING' or state = 'RUNNING' and node <> 'nobody'")
                    == 0) {
                return;
            }
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}
