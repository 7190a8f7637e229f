package skillcert.filing;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What a school applies for: a row of the catalogue at a level. Whether the row has that level is checked when the form is
 * entered and again when it is approved.
 *
 * @param occupationRowId number of the row in the catalogue
 * @param level code by table 7
 */
public record ScopeChoice(int occupationRowId, String level) implements Serializable, Comparable<ScopeChoice> {

    private static final Comparator<ScopeChoice> ORDER = Comparator.comparingInt(ScopeChoice::occupationRowId)
            .thenComparing(ScopeChoice::level, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** By row, then by level. */
    @Override
    public int compareTo(ScopeChoice other) {
        return ORDER.compare(this, other);
    }
}
