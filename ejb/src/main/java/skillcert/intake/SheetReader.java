package skillcert.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import skillcert.intake.control.RowCursor;
import skillcert.intake.control.XlsxFile;

/**
 * Reads an uploaded workbook by a declared format, in one pass and forward only. The sheet is the first that has all
 * headers of the format in one of its first ten rows; other columns and other sheets are passed over. Rows without
 * content are passed over and not counted. Every fault of every row is found; what is wrong with the file as a whole
 * refuses the file, also in the middle.
 */
public final class SheetReader {

    private static final int HEADER_WITHIN = 10;

    private final SheetFormat format;
    private final SheetLimits limits;

    /** A reader of this format within these limits. */
    public SheetReader(SheetFormat format, SheetLimits limits) {
        this.format = format;
        this.limits = limits;
    }

    /**
     * Reads a whole file.
     *
     * @param file the upload
     * @return its rows, or why it is refused; bad input never throws
     * @throws IOException if the disk fails
     */
    public SheetReading read(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try {
            each(file, rows::add);
            return new SheetReading(rows, Optional.empty());
        } catch (FileRefusedException refused) {
            return new SheetReading(List.of(), Optional.of(refused.fault()));
        }
    }

    /**
     * Reads a whole upload, by way of a temporary file that only this account may read and that is gone afterwards.
     *
     * @throws IOException if the upload or the disk fails
     */
    public SheetReading read(InputStream upload) throws IOException {
        Path file = Files.createTempFile("intake", ".xlsx");
        try (InputStream limited = new FirstBytes(upload, limits.fileBytes() + 1)) {
            Files.copy(limited, file, StandardCopyOption.REPLACE_EXISTING);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Hands on row after row, good and faulty, without keeping any.
     *
     * @param taker gets each row; must drop all of them if the call ends by an exception
     * @throws FileRefusedException if the file as a whole is refused, possibly after rows have been handed on
     * @throws IOException if the disk fails
     */
    public void each(Path file, Consumer<SheetRow> taker) throws IOException {
        try (XlsxFile workbook = XlsxFile.open(file, limits)) {
            Set<String> missing = null;
            for (String name : workbook.sheetNames()) {
                try (RowCursor rows = workbook.rows(name)) {
                    Set<String> absent = new HashSet<>(format.headers());
                    Optional<RowRules> rules = findHeader(rows, absent);
                    if (rules.isPresent()) {
                        readRows(rows, rules.get(), taker);
                        return;
                    }
                    missing = missing == null || absent.size() < missing.size() ? absent : missing;
                }
            }
            Set<String> named = missing == null ? Set.copyOf(format.headers()) : missing;
            String list = String.join(
                    "、", format.headers().stream().filter(named::contains).toList());
            throw new FileRefusedException(Fault.Rule.WRONG_SHEET, list);
        }
    }

    /** Looks for the header row; leaves in {@code absent} what the best row lacks. */
    private Optional<RowRules> findHeader(RowCursor rows, Set<String> absent) {
        while (rows.next() && rows.number() <= HEADER_WITHIN) {
            RowRules rules = RowRules.of(format, rows);
            if (rules.missing().isEmpty()) {
                return Optional.of(rules);
            }
            if (rules.missing().size() < absent.size()) {
                absent.retainAll(rules.missing());
            }
        }
        return Optional.empty();
    }

    private void readRows(RowCursor rows, RowRules rules, Consumer<SheetRow> taker) {
        int count = 0;
        while (rows.next()) {
            Optional<SheetRow> row = rules.read(rows);
            if (row.isPresent()) {
                count++;
                if (count > limits.rows()) {
                    throw new FileRefusedException(Fault.Rule.TOO_MANY_ROWS, limits.rows());
                }
                taker.accept(row.get());
            }
        }
        if (count == 0) {
            throw new FileRefusedException(Fault.Rule.NO_ROWS);
        }
    }
}
