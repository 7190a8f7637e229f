package skillcert.web.frame;

import java.util.Arrays;
import java.util.Optional;
import skillcert.identity.SignInStep;

/** The pages of what a login still owes: until it is done nothing else opens, and after it these do not. */
public enum StepPage {
    /** 动态口令 */
    FACTOR(SignInStep.FACTOR, "/login/factor.xhtml"),
    /** 更改密码 */
    PASSWORD(SignInStep.PASSWORD, "/login/password.xhtml"),
    /** 绑定动态口令 */
    ENROLMENT(SignInStep.ENROLMENT, "/login/enrolment.xhtml");

    private final SignInStep step;
    private final String path;

    StepPage(SignInStep step, String path) {
        this.step = step;
        this.path = path;
    }

    /** Where it is, from the context root. */
    public String path() {
        return path;
    }

    /** The page of this step, unless everything is done. */
    public static Optional<StepPage> of(SignInStep owed) {
        return Arrays.stream(values()).filter(page -> page.step == owed).findFirst();
    }

    /** The page at this path. */
    public static Optional<StepPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }
}
