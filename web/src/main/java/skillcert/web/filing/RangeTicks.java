package skillcert.web.filing;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import skillcert.filing.ScopeChoice;

/**
 * The boxes of the range that are ticked, each as row/level; what cannot be one is left out.
 *
 * @param boxes as the form sends them
 */
record RangeTicks(Set<String> boxes) implements Serializable {

    RangeTicks {
        boxes = Set.copyOf(boxes);
    }

    /** What the form that is being sent has ticked. */
    static RangeTicks sent() {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("range");
        return new RangeTicks(Arrays.stream(sent == null ? new String[0] : sent)
                .filter(box -> box.matches("\\d{1,9}/\\d"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What was applied for before. */
    static RangeTicks of(Collection<ScopeChoice> choices) {
        return new RangeTicks(choices.stream()
                .map(choice -> choice.occupationRowId() + "/" + choice.level())
                .collect(Collectors.toSet()));
    }

    /** Whether the box of this row and level is ticked. */
    boolean has(int row, String level) {
        return boxes.contains(row + "/" + level);
    }

    /** The range that is ticked. */
    Set<ScopeChoice> choices() {
        return boxes.stream()
                .map(box -> box.split("/"))
                .map(parts -> new ScopeChoice(Integer.parseInt(parts[0]), parts[1]))
                .collect(Collectors.toSet());
    }
}
