package skillcert.web.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.web.frame.Texts;

/** The Chinese text of a refusal: {@code skillcert/web/errors.properties}, one line for each error code. */
public final class ErrorTexts {

    /** The bundle; every capability writes the texts of its own codes into it. */
    static final String BUNDLE = "skillcert.web.errors";

    private ErrorTexts() {}

    /** The text of the refusal with its values filled in: place, rule, remedy. */
    public static String of(DomainException refusal) {
        return of(refusal.code(), refusal.values());
    }

    /**
     * The text of a code with these values. A code without a text, which a test keeps out, is shown as the general text of
     * its kind: a refusal must not fail in its turn.
     */
    public static String of(ErrorCode code, List<?> values) {
        ResourceBundle texts = bundle();
        if (!texts.containsKey(code.name())) {
            return Texts.of("error." + code.kind().status() + ".text");
        }
        // numbers and dates are shown as they are written: a code like 1001 must not become 1,001
        Object[] shown = values.stream().map(String::valueOf).toArray();
        return new MessageFormat(texts.getString(code.name()), Locale.SIMPLIFIED_CHINESE).format(shown);
    }

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);
    }
}
