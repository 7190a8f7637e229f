package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What takes the place of a setting that is still to come.
 *
 * @param setting the setting to come in its place, with its clause; one whose setting is blank withdraws, cites nothing,
 *     and the setting before goes on
 * @param replaces what the setting of that day says now, as who proposes saw it
 * @param reason why, 1 to 200 characters
 */
public record ParameterRevisionForm(ParameterForm setting, String replaces, String reason) implements Serializable {

    public ParameterRevisionForm {
        replaces = replaces == null ? "" : replaces.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /** A withdrawal. */
    public static ParameterRevisionForm withdrawal(String name, LocalDate validFrom, String replaces, String reason) {
        return new ParameterRevisionForm(new ParameterForm(name, validFrom, "", "", ""), replaces, reason);
    }

    /** Whether the setting is only taken back. */
    public boolean withdraws() {
        return setting.setting().isEmpty();
    }
}
