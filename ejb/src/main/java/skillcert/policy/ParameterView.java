package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter with all its settings.
 *
 * @param name by which rules read it
 * @param title what people call it
 * @param kind what a setting is
 * @param least the smallest number, or null
 * @param most the greatest number, or null
 * @param settings the newest first; of one day what counts before what it took the place of
 */
public record ParameterView(
        String name, String title, ParameterKind kind, Integer least, Integer most, List<Setting> settings)
        implements Serializable {

    public ParameterView {
        settings = List.copyOf(settings);
    }

    /** Where a setting stands on the day of the view. */
    public enum Phase {
        /** It is yet to begin. */
        COMING,
        /** It holds. */
        IN_FORCE,
        /** Another one has followed. */
        PAST,
        /** Another one of the same day took its place before that day came. */
        REPLACED,
        /** It was taken back before its day came. */
        WITHDRAWN
    }

    /**
     * One setting.
     *
     * @param validFrom first day
     * @param value the setting
     * @param phase where it stands
     * @param citation the clause it rests on
     * @param proposedBy login, or empty where it came with the product
     * @param agreedBy login, or empty where it came with the product
     * @param reason why it took the place of another one, or withdrew it; empty where it did neither
     */
    public record Setting(
            LocalDate validFrom,
            String value,
            Phase phase,
            String citation,
            String proposedBy,
            String agreedBy,
            String reason)
            implements Serializable {}
}
