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
 * @param settings the newest first
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
        PAST
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
     */
    public record Setting(
            LocalDate validFrom, String value, Phase phase, String citation, String proposedBy, String agreedBy)
            implements Serializable {}
}
