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
 * @param rows the persons, in the order of the list
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
        List<Row> rows)
        implements Serializable {

    /**
     * One person.
     *
     * @param position from 1
     * @param name whole name, as a public notice demands
     * @param maskedId stars and the last four characters
     */
    public record Row(int position, String name, String maskedId) implements Serializable {}
}
