package skillcert.assessment.control;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import skillcert.intake.Fault;
import skillcert.intake.SheetRow;

/** Faults of a row that the sheet alone cannot show: they need the batch. Their texts stand in faults.properties. */
enum AssessmentFaults {
    /** ID type and ID number do not fit. */
    TYPE_MISMATCH,
    /** The person is in the batch under another name. */
    NAME_DIFFERS,
    /** There is no such candidate in the batch. */
    NO_CANDIDATE,
    /** The number in the batch is another person's. */
    NUMBER_NAME_MISMATCH,
    /** Not 0 to 100 with at most one decimal. */
    SCORE_RANGE;

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("skillcert.assessment.faults", Locale.ROOT);

    /** What is wrong, and what to do. */
    List<java.io.Serializable> texts() {
        return List.of(TEXTS.getString(name() + ".rule"), TEXTS.getString(name() + ".hint"));
    }

    /** As a fault of one cell of a row. */
    Fault of(SheetRow row, String column, String shown) {
        return new Fault(row.number(), column, shown, Fault.Rule.OTHER, texts());
    }

    /** As a fault of an entry of a zip. */
    Fault of(String entry) {
        return new Fault(0, entry, "", Fault.Rule.OTHER, texts());
    }
}
