package skillcert.filing;

import jakarta.json.bind.annotation.JsonbCreator;
import java.io.Serializable;
import java.util.Comparator;

/**
 * What a school applies for: a row of the catalogue at a level on a site (R033). Whether the row has that level is checked
 * when the form is entered and again when it is approved.
 *
 * @param occupationRowId number of the row in the catalogue
 * @param level code by table 7
 * @param siteNo number of the site in the application, see {@link SiteLine}
 */
public record ScopeChoice(int occupationRowId, String level, int siteNo)
        implements Serializable, Comparable<ScopeChoice> {

    private static final Comparator<ScopeChoice> ORDER = Comparator.comparingInt(ScopeChoice::occupationRowId)
            .thenComparing(ScopeChoice::level, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(ScopeChoice::siteNo);

    /** The one that a stored draft is read by. */
    @JsonbCreator
    public ScopeChoice {}

    /** A choice on the first site. */
    public ScopeChoice(int occupationRowId, String level) {
        this(occupationRowId, level, 1);
    }

    /** By row, then by level, then by site. */
    @Override
    public int compareTo(ScopeChoice other) {
        return ORDER.compare(this, other);
    }
}
