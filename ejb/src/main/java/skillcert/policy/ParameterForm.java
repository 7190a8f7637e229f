package skillcert.policy;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A new setting of a parameter.
 *
 * @param name of the parameter
 * @param validFrom first day, after today
 * @param setting as its kind demands; blanks around it do not count
 * @param document code of the document it rests on
 * @param clause of that document
 */
public record ParameterForm(String name, LocalDate validFrom, String setting, String document, String clause)
        implements Serializable {

    public ParameterForm {
        name = name == null ? "" : name;
        setting = setting == null ? "" : setting.strip();
        document = document == null ? "" : document;
        clause = clause == null ? "" : clause;
    }
}
