package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An application on public notice.
 *
 * @param filing the application
 * @param from first day of the notice
 * @param until its last day
 * @param codeAsked whether its code was asked for
 */
public record NoticeRow(FilingRow filing, LocalDate from, LocalDate until, boolean codeAsked) implements Serializable {}
