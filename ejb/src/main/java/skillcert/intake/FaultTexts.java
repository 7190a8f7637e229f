package skillcert.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Chinese texts of the rules, from {@code faults.properties} beside this package. */
final class FaultTexts {

    private FaultTexts() {}

    /** The text of a rule; {@code kind} is "rule" for what is wrong or "hint" for what to do. */
    static String text(Fault.Rule rule, String kind, List<?> values) {
        ResourceBundle texts =
                ResourceBundle.getBundle("skillcert.intake.faults", Locale.ROOT, FaultTexts.class.getClassLoader());
        return new MessageFormat(texts.getString(rule.name() + "." + kind), Locale.CHINA).format(values.toArray());
    }
}
