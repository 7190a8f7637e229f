package skillcert.policy.entity;

import skillcert.policy.PolicyError;
import skillcert.policy.PolicyField;
import skillcert.policy.PolicyRefusedException;

/** Texts that people enter into the register, parameters and announcements. */
final class PolicyText {

    private PolicyText() {}

    /**
     * The text without blanks around it.
     *
     * @param field which one
     * @param most characters
     * @throws PolicyRefusedException POLICY_TEXT when it is empty, too long, or holds controls or angle brackets
     */
    static String require(PolicyField field, String text, int most) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty()
                || plain.length() > most
                || plain.chars().anyMatch(c -> Character.isISOControl(c) || c == '<' || c == '>')) {
            throw new PolicyRefusedException(PolicyError.POLICY_TEXT, field, most);
        }
        return plain;
    }

    /** The same for a text of several lines. */
    static String requireLines(PolicyField field, String text, int most) {
        String plain = text == null ? "" : text.strip().replace("\r\n", "\n");
        require(field, plain.replace('\n', ' '), most);
        return plain;
    }
}
