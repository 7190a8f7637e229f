package skillcert.policy;

import java.io.Serializable;

/**
 * The State Council's arrangement of a year as it is entered.
 *
 * @param year four digits
 * @param number of the notice, for example {@code 国办发明电〔2025〕7号}
 * @param title of the notice
 * @param lines one a day: {@code 2026-01-01,休,元旦} or {@code 2026-01-04,班,元旦}
 */
public record CalendarForm(int year, String number, String title, String lines) implements Serializable {}
