package skillcert.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.intake.Column.Trait;
import skillcert.intake.control.CellContent;
import skillcert.intake.control.RowCursor;

/** The columns of a format at the places where one sheet has them; finds every fault of each row. */
final class RowRules {

    private final SheetFormat format;
    private final int[] places;
    private final List<Map<Object, Integer>> seen = new ArrayList<>();
    private final String duplicate;

    private RowRules(SheetFormat format, int[] places, String duplicate) {
        this.format = format;
        this.places = places;
        this.duplicate = duplicate;
        format.columns().forEach(column -> seen.add(new HashMap<>()));
    }

    /** Takes the row at which the cursor stands for a header row. */
    static RowRules of(SheetFormat format, RowCursor header) {
        List<String> headers = format.headers();
        int[] places = new int[headers.size()];
        Arrays.fill(places, -1);
        String duplicate = null;
        for (int place = 0; place < RowCursor.MOST_COLUMNS; place++) {
            int column = headers.indexOf(Blanks.strip(header.cell(place).text()));
            if (column >= 0 && places[column] >= 0) {
                duplicate = headers.get(column);
            } else if (column >= 0) {
                places[column] = place;
            }
        }
        return new RowRules(format, places, duplicate);
    }

    /**
     * The headers that the row lacks.
     *
     * @throws FileRefusedException DUPLICATE_HEADER if it lacks none but has one twice
     */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                missing.add(format.headers().get(i));
            }
        }
        if (missing.isEmpty() && duplicate != null) {
            throw new FileRefusedException(Fault.Rule.DUPLICATE_HEADER, duplicate);
        }
        return missing;
    }

    /** Reads the row at which the cursor stands; empty if it has no content in the columns of the format. */
    Optional<SheetRow> read(RowCursor row) {
        List<String> texts = new ArrayList<>(places.length);
        boolean content = false;
        for (int i = 0; i < places.length; i++) {
            CellContent cell = row.cell(places[i]);
            Column<?> column = format.columns().get(i);
            String text = SafeText.restore(Blanks.strip(cell.text()));
            texts.add(column.is(Trait.FOLDED) ? Blanks.fold(text) : text);
            content |= !text.isEmpty() || cell.kind() == CellContent.Kind.FORMULA;
        }
        if (!content) {
            return Optional.empty();
        }
        Map<String, Object> parsed = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Column<?> column = format.columns().get(i);
            String text = texts.get(i);
            Column.Parsed<?> result = check(column, row.cell(places[i]), text);
            if (result.rule() == null && result.value() != null && column.is(Trait.UNIQUE)) {
                Integer first = seen.get(i).putIfAbsent(result.value(), row.number());
                result = first == null ? result : Column.Parsed.broken(Fault.Rule.DUPLICATE, first);
            }
            if (result.rule() != null) {
                faults.add(Fault.ofCell(row.number(), column, text, result.rule(), result.values()));
            } else if (result.value() != null) {
                parsed.put(column.header(), result.value());
            }
        }
        return Optional.of(new SheetRow(row.number(), texts, parsed, faults));
    }

    /** The value of a cell, or the first rule it breaks; neither if it is blank and may be. */
    private static Column.Parsed<?> check(Column<?> column, CellContent cell, String text) {
        switch (cell.kind()) {
            case FORMULA -> {
                return Column.Parsed.broken(Fault.Rule.FORMULA_CELL);
            }
            case ERROR -> {
                return Column.Parsed.broken(Fault.Rule.ERROR_CELL);
            }
            case NUMBER, DATE -> {
                if (column.is(Trait.TEXT_ONLY)) {
                    return Column.Parsed.broken(Fault.Rule.NUMBER_NOT_TEXT);
                }
            }
            default -> {
                // text and booleans are judged by what they say
            }
        }
        if (text.isEmpty()) {
            return column.is(Trait.REQUIRED)
                    ? Column.Parsed.broken(Fault.Rule.REQUIRED)
                    : new Column.Parsed<>(null, null, List.<Serializable>of());
        }
        if (cell.cut()) {
            return Column.Parsed.broken(Fault.Rule.CELL_TOO_LONG, text.length());
        }
        Optional<String> invisible = Blanks.findInvisible(text);
        if (invisible.isPresent()) {
            return Column.Parsed.broken(Fault.Rule.INVISIBLE_CHARACTER, invisible.get());
        }
        if (!column.allowed().isEmpty() && !column.allowed().contains(text)) {
            return Column.Parsed.broken(Fault.Rule.NOT_ALLOWED, String.join("、", column.allowed()));
        }
        // the parser first: it says more of a wrong ID number than its length
        Column.Parsed<?> parsed = column.parser().apply(text);
        return parsed.rule() == null && text.codePointCount(0, text.length()) > column.maxLength()
                ? Column.Parsed.broken(Fault.Rule.TEXT_TOO_LONG, column.maxLength())
                : parsed;
    }
}
