package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import skillcert.kernel.UnitKind;

/**
 * An announcement as it is published.
 *
 * @param title 1 to 120 characters
 * @param content 1 to 2000 characters, in lines
 * @param kinds kinds of unit whose people see it; empty for everybody
 * @param from first day it is shown
 * @param until last day it is shown, not before
 */
public record AnnouncementForm(String title, String content, Set<UnitKind> kinds, LocalDate from, LocalDate until)
        implements Serializable {

    public AnnouncementForm {
        kinds = Set.copyOf(kinds);
    }
}
