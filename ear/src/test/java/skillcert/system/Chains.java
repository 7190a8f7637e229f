package skillcert.system;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the chains of ledger and audit in the database alone, as somebody without the application would: places without
 * gap from 1, each entry behind the hash of the one before, the head at the last.
 */
final class Chains {

    private static final String ORIGIN = "0".repeat(64);

    private Chains() {}

    /**
     * Every place where a chain is broken.
     *
     * @param book {@code ledger} or {@code audit}
     */
    static List<String> broken(Database database, String book) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (List<String> head : database.rows("select stream, seq, lower(hex(hash)) from " + book + "_head")) {
            String stream = head.get(0);
            long seq = 0;
            String hash = ORIGIN;
            for (List<String> entry : database.rows(
                    "select seq, lower(hex(prev_hash)), lower(hex(hash)) from " + book
                            + "_entry where stream = ? order by seq",
                    stream)) {
                seq++;
                if (!entry.get(0).equals(String.valueOf(seq)) || !entry.get(1).equals(hash)) {
                    broken.add(stream + "#" + seq);
                }
                hash = entry.get(2);
            }
            if (!head.get(1).equals(String.valueOf(seq)) || !head.get(2).equals(hash)) {
                broken.add(stream + " head");
            }
        }
        return broken;
    }
}
