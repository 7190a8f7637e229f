package skillcert.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable code of a refusal. Each capability declares its own codes as an enum that implements this interface; the
 * name of the constant is the code, is unique over the product and is the key of the Chinese text that pages show.
 */
public interface ErrorCode {

    /** What kind of refusal it is; the one handler of the pages and of REST turns it into a status. */
    enum Kind {
        /** What was given breaks a rule: 400. */
        INVALID(400),
        /** The actor may not do or see this: 403. */
        FORBIDDEN(403),
        /** There is no such thing, or the actor may not know that there is: 404. */
        NOT_FOUND(404),
        /** It was right once, but the state of things has moved on: 409. */
        CONFLICT(409),
        /** Asked too often; later it may be asked again: 429. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that answers this kind of refusal. */
        public int status() {
            return status;
        }
    }

    /** How the notice is cited; behind it stands 正文五（四）, 附件1, 附件4 二（四）1 or 附件4 表5, written just so. */
    String NOTICE = "粤人社办〔2020〕39号 ";

    /**
     * What stands behind a code: every constant carries it, or its enum for all, so that an enum of codes is a list and
     * nothing else.
     */
    @Target({ElementType.FIELD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Rule {

        /** The kind of refusal. */
        Kind kind();

        /** The clause that demands it. */
        String clause();
    }

    /** The code itself, for example {@code LEDGER_OUT_OF_SCOPE}; given by the enum. */
    String name();

    /** The kind of refusal. */
    default Kind kind() {
        return rule().kind();
    }

    /** The clause that demands the refusal, as cited on screen, for example {@code 粤人社办〔2020〕39号 正文五（三）}. */
    default String clause() {
        return rule().clause();
    }

    private Rule rule() {
        try {
            Rule own = getClass().getField(name()).getAnnotation(Rule.class);
            return own == null ? getClass().getAnnotation(Rule.class) : own;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(getClass() + " is no enum of codes", e);
        }
    }
}
