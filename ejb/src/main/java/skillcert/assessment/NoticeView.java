package skillcert.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A public notice, as anyone may read it: names, masked ID tails, results.
 *
 * @param listId the list
 * @param bodyName name of the body
 * @param title name of the batch
 * @param occupation as in the catalogue
 * @param workType '' where there is none
 * @param levelText as printed
 * @param from first day
 * @param until last day
 * @param running whether the notice runs today
 * @param persons how many persons the whole list has; 0 when they are not shown
 * @param rows the persons of this page, in the order of the list
 * @param next position after which the next page begins, or null on the last one
 */
public record NoticeView(
        long listId,
        String bodyName,
        String title,
        String occupation,
        String workType,
        String levelText,
        LocalDate from,
        LocalDate until,
        boolean running,
        int persons,
        List<Row> rows,
        Integer next)
        implements Serializable {

    public NoticeView {
        rows = List.copyOf(rows);
    }

    /**
     * One person.
     *
     * @param position from 1
     * @param name whole name, as a public notice demands
     * @param maskedId stars and the last four characters
     */
    public record Row(int position, String name, String maskedId) implements Serializable {}
}
