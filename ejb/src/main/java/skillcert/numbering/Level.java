package skillcert.numbering;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A level of skill by table 7. The codes run against the order of skill: 1 is the highest. So codes are never compared;
 * {@link #rank} is (T-23). Which levels there are is a matter of the table of the edition, not of this class: levels of
 * later rules (特级技师, 首席技师, 学徒工) have no number under {@value CodeTable#EDITION} (T-24).
 *
 * @param code the digit at position 16
 * @param name for example {@code 三级}
 * @param skilledWorkerName for example {@code 高级工}
 * @param rank higher is more skilled; means nothing outside a comparison within one edition, so it is never stored
 */
public record Level(String code, String name, String skilledWorkerName, int rank) implements Serializable {

    private static final List<Level> ALL = read();

    /** The levels of the table, the highest first, as the notice lists them; cannot be changed. */
    public static List<Level> all() {
        return ALL;
    }

    /** The level of this code; empty when the table has none. */
    public static Optional<Level> find(String code) {
        return ALL.stream().filter(level -> level.code.equals(code)).findFirst();
    }

    /**
     * The level of this code.
     *
     * @throws WrongNumberException ({@link NumberingError#NUMBERING_LEVEL}) when table 7 has none
     */
    public static Level require(String code) {
        return find(code).orElseThrow(() -> Part.LEVEL.refusal(String.valueOf(code), CodeTable.LEVELS.choices()));
    }

    /** As certificates print it: {@code 三级/高级工}. */
    public String label() {
        return name + "/" + skilledWorkerName;
    }

    /** Whether this level is as high as the other or higher: "三级以上" is {@code atLeast} level three. */
    public boolean atLeast(Level other) {
        return rank >= other.rank;
    }

    private static List<Level> read() {
        List<Map<String, String>> rows = CodeTable.rows("levels.csv");
        List<Level> levels = new ArrayList<>();
        for (Map<String, String> row : rows) {
            // the notice lists them from the highest down
            int rank = rows.size() - levels.size();
            levels.add(new Level(row.get("code"), row.get("name"), row.get("skilled_worker_name"), rank));
        }
        return List.copyOf(levels);
    }
}
