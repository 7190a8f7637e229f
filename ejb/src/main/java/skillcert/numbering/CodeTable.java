package skillcert.numbering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code tables of annex 4, read once from the files of the notice and never changed: the files stand on the classpath
 * byte for byte as published with the notice, so that they can be compared with it (R095, R098, R100, R101, R105).
 */
public enum CodeTable {
    /** Table 2: the class of the body by position 1. */
    BODY_CLASSES("附件4 表2", "body-categories.csv", "", "class", "class_name"),
    /** Table 4: the province by positions 6–7; 66 is the corps of Xinjiang and no division code (T-74). */
    PROVINCES("附件4 表4", "provinces.csv", "", "code", "name"),
    /** Table 5: the determining department by positions 8–9, under province 44 only; 00 is the province (T-16). */
    LOCALITIES("附件4 表5", "localities.csv", "", "code", "name"),
    /** Table 6-1: position 10 when position 1 is Y (T-18). */
    EMPLOYER_CATEGORIES("附件4 表6-1", "body-categories.csv", "Y", "code", "name"),
    /** Table 6-2: position 10 when position 1 is S (T-18). */
    SOCIETY_CATEGORIES("附件4 表6-2", "body-categories.csv", "S", "code", "name"),
    /** Table 7: the level by position 16; {@link Level} knows their order. */
    LEVELS("附件4 表7", "levels.csv", "", "code", "name", "skilled_worker_name");

    /** The edition of the rule that these tables belong to (R091). */
    public static final String EDITION = "GD-2020";

    private final String title;
    private final Map<String, String> entries;

    CodeTable(String title, String file, String bodyClass, String codeColumn, String... nameColumns) {
        this.title = title;
        Map<String, String> read = new LinkedHashMap<>();
        for (Map<String, String> row : rows(file)) {
            if (!bodyClass.isEmpty() && !bodyClass.equals(row.get("class"))) {
                continue;
            }
            String name = Stream.of(nameColumns).map(row::get).collect(Collectors.joining("/"));
            String other = read.putIfAbsent(row.get(codeColumn), name);
            if (other != null && !other.equals(name)) {
                throw new IllegalStateException(file + ": one code, two names: " + other + ", " + name);
            }
        }
        this.entries = Collections.unmodifiableMap(read);
    }

    /** Where the table stands in the notice, for example {@code 附件4 表5}. */
    public String title() {
        return title;
    }

    /** Code and name of every row, in the order of the notice; cannot be changed. */
    public Map<String, String> entries() {
        return entries;
    }

    /** The name that belongs to a code, as the notice prints it; empty when the table has no such code. */
    public Optional<String> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** All codes with their names in one line, as a refusal shows them: {@code 1 企业、2 技工院校…}. */
    String choices() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("、"));
    }

    /** The table that reads position 10: its meaning hangs on position 1 (R101, T-18). */
    static CodeTable categoriesOf(String bodyClass) {
        return bodyClass.equals("Y") ? EMPLOYER_CATEGORIES : SOCIETY_CATEGORIES;
    }

    /** The rows of a file of this edition by the names of its columns. These files hold no quotes, hence the plain cut. */
    static List<Map<String, String>> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CodeTable.class.getResourceAsStream(EDITION + "/" + file), StandardCharsets.UTF_8))) {
            String[] columns = reader.readLine().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells.length != columns.length) {
                    throw new IllegalStateException(file + ": not " + columns.length + " columns: " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
