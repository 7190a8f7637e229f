package skillcert.identity.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a change changed, for the audit: each field with what stood there and what stands there now. Telephone numbers are
 * no text of the audit; that one was changed is said, not which.
 */
public final class Changes {

    private final List<String> fields = new ArrayList<>();

    /** Notes a field, if it has changed. */
    public Changes of(String field, Object before, Object after) {
        if (!Objects.equals(text(before), text(after))) {
            fields.add(field + ": " + text(before) + " -> " + text(after));
        }
        return this;
    }

    /** Notes that something has changed that is not shown. */
    public Changes unseen(String field, boolean changed) {
        if (changed) {
            fields.add(field + " changed");
        }
        return this;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** All of it in one line; {@code nothing} when nothing has changed. */
    public String text() {
        return fields.isEmpty() ? "nothing" : String.join("; ", fields);
    }
}
