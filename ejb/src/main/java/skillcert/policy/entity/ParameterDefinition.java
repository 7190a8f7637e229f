package skillcert.policy.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterKind;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;

/** What a parameter is and within which bounds it can be set; comes with the product. */
@Entity
@Table(name = "parameter_definition")
public class ParameterDefinition {

    private static final int LONGEST = 200;

    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    private ParameterKind kind;

    private String title;
    private Integer least;
    private Integer most;

    protected ParameterDefinition() {}

    /** By which rules read it. */
    public String name() {
        return name;
    }

    /** What a setting is. */
    public ParameterKind kind() {
        return kind;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The smallest number, or null. */
    public Integer least() {
        return least;
    }

    /** The greatest number, or null. */
    public Integer most() {
        return most;
    }

    /**
     * Checks a setting against kind and bounds; the pass mark, for one, never falls below sixty (T-67).
     *
     * @throws PolicyRefusedException POLICY_SETTING
     */
    public void require(ParameterForm form) {
        String setting = form.setting();
        boolean fits = kind == ParameterKind.TEXT
                ? !setting.isEmpty()
                        && setting.length() <= LONGEST
                        && setting.chars().noneMatch(Character::isISOControl)
                : setting.matches("0|[1-9][0-9]{0,8}") && within(Integer.parseInt(setting));
        if (!fits) {
            throw new PolicyRefusedException(
                    PolicyError.POLICY_SETTING, name, setting, String.valueOf(least), String.valueOf(most));
        }
    }

    private boolean within(int number) {
        return (least == null || number >= least) && (most == null || number <= most);
    }
}
