package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import skillcert.policy.control.PolicyRepository;
import skillcert.policy.entity.Setting;

/** The door for dated parameters: what a rule needs to know for the day it decides about (I16). */
@Stateless
public class Parameters {

    @Inject
    private PolicyRepository policy;

    /**
     * The setting in force on a day.
     *
     * @param name for example {@code assessment.notice.days}
     * @throws ParameterException none is in force on that day
     */
    public String setting(String name, LocalDate on) {
        return require(name, on).text();
    }

    /**
     * The setting in force on a day, as a whole number.
     *
     * @throws ParameterException none is in force on that day, or it is no whole number
     */
    public int number(String name, LocalDate on) {
        return require(name, on).number();
    }

    private Setting require(String name, LocalDate on) {
        return policy.findInForce(name, on)
                .orElseThrow(() -> new ParameterException(PolicyError.POLICY_NO_PARAMETER, name, on));
    }
}
