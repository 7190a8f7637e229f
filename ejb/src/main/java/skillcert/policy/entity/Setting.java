package skillcert.policy.entity;

import skillcert.policy.ParameterException;
import skillcert.policy.PolicyError;

/**
 * What a parameter is set to, whichever row says so.
 *
 * @param name of the parameter
 * @param text the setting
 */
public record Setting(String name, String text) {

    /**
     * The setting as a whole number.
     *
     * @throws ParameterException it is none
     */
    public int number() {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            ParameterException refusal = new ParameterException(PolicyError.POLICY_NOT_A_NUMBER, name, text);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
