package skillcert.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the list of batches.
 *
 * @param id batch
 * @param title its name
 * @param unitCode unit of the body
 * @param occupationRowId row of the catalogue
 * @param level level code
 * @param examOn day of the exam
 * @param state where it stands
 */
public record BatchRow(
        long id, String title, String unitCode, int occupationRowId, String level, LocalDate examOn, BatchState state)
        implements Serializable {}
