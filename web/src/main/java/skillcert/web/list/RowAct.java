package skillcert.web.list;

import java.util.function.Function;
import skillcert.web.frame.Texts;

/**
 * What the button of each row of a list does: it sends a form that stands elsewhere on the page, with the row's number under
 * the name of that form's command.
 *
 * @param form id of the form
 * @param button name of its command
 * @param label key of the text on the button
 * @param number what is sent for a row
 * @param <T> the record of a row
 */
public record RowAct<T>(String form, String button, String label, Function<T, Object> number) {

    /** What the button says. */
    public String text() {
        return Texts.of(label);
    }

    /** What is sent for a row. */
    public String numberOf(T row) {
        return String.valueOf(number.apply(row));
    }
}
