package skillcert.assessment.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import skillcert.intake.Fault;
import skillcert.intake.FaultWorkbook;
import skillcert.intake.SheetFormat;
import skillcert.intake.SheetRow;

/** Collects the rows of an upload that were not taken, with all of their faults. */
class FaultySheet {

    private final SheetFormat format;
    private final List<SheetRow> rows = new ArrayList<>();

    FaultySheet(SheetFormat format) {
        this.format = format;
    }

    /** Adds a row that the sheet itself found faulty. */
    void add(SheetRow row) {
        rows.add(row);
    }

    /** Adds a row with a fault that only the batch could show. */
    void add(SheetRow row, Fault fault) {
        List<Fault> faults = new ArrayList<>(row.faults());
        faults.add(fault);
        rows.add(new SheetRow(row.number(), row.texts(), row.parsed(), faults));
    }

    /** Every fault, row by row. */
    List<Fault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    /** The rows as a workbook with the faults marked; empty when there is no faulty row. */
    byte[] workbook() {
        if (rows.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FaultWorkbook.write(format, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
