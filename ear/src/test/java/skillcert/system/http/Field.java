package skillcert.system.http;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name under which it is sent
 * @param type text, date, hidden, checkbox, password, file, textarea, select and so on
 * @param value as the page shows it; of a box what it sends
 * @param options values one can choose from, of a select; of boxes with one name all of them
 * @param sent whether a browser that changes nothing would send it
 */
public record Field(String name, String type, String value, List<String> options, boolean sent) {

    /** Whether a person types into it. */
    public boolean typed() {
        return !List.of("hidden", "checkbox", "radio", "select", "file").contains(type);
    }

    /** Whether the page chooses what can be sent, and a person only among it. */
    public boolean chosen() {
        return List.of("hidden", "checkbox", "radio", "select").contains(type);
    }

    /** Whether it is Faces' or the portal's own and means no data. */
    public boolean ofTheMachine() {
        return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.") || name.equals("token");
    }
}
