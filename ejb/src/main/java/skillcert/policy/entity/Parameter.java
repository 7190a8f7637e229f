package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import skillcert.policy.ParameterException;
import skillcert.policy.PolicyError;

/** A setting of the platform from a day on, with the document and clause it rests on, until the next one begins. */
@Entity
@Table(name = "parameter")
@IdClass(Parameter.Key.class)
public class Parameter {

    /**
     * What tells settings apart.
     *
     * @param name of the parameter
     * @param validFrom first day of the setting
     */
    public record Key(String name, LocalDate validFrom) implements Serializable {}

    @Id
    private String name;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String setting;

    private String document;

    private String clause;

    protected Parameter() {}

    /**
     * @param name of the parameter, at most 60 characters
     * @param validFrom first day of the setting
     * @param setting at most 200 characters
     * @param document code of the policy document it rests on
     * @param clause of that document
     */
    public Parameter(String name, LocalDate validFrom, String setting, String document, String clause) {
        this.name = name;
        this.validFrom = validFrom;
        this.setting = setting;
        this.document = document;
        this.clause = clause;
    }

    /** The setting as text. */
    public String setting() {
        return setting;
    }

    /**
     * The setting as a whole number.
     *
     * @throws ParameterException it is none
     */
    public int number() {
        try {
            return Integer.parseInt(setting);
        } catch (NumberFormatException e) {
            ParameterException refusal = new ParameterException(PolicyError.POLICY_NOT_A_NUMBER, name, setting);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Adds days to a counter that is no dated rule but a state: the clock of the demonstration. */
    public void add(int days) {
        setting = Integer.toString(Math.addExact(number(), days));
    }
}
