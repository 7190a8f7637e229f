package skillcert.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a school enters to plan a batch.
 *
 * @param title name of the batch, 1 to 120 characters
 * @param occupationRowId row of the catalogue
 * @param level level code
 * @param examOn day of the exam
 */
public record BatchForm(String title, int occupationRowId, String level, LocalDate examOn) implements Serializable {}
