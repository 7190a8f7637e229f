package skillcert.web.refusal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import skillcert.kernel.DomainException;
import skillcert.web.frame.Texts;

/** The Chinese text of a refusal: {@code skillcert/web/errors.properties}, one line for each error code. */
public final class ErrorTexts {

    /** The bundle; every capability writes the texts of its own codes into it. */
    static final String BUNDLE = "skillcert.web.errors";

    private ErrorTexts() {}

    /**
     * The text of the refusal with its values filled in: place, rule, remedy. A code without a text, which a test keeps
     * out, is shown as the general text of its kind: a page of refusal must not fail in its turn.
     */
    public static String of(DomainException refusal) {
        ResourceBundle texts = bundle();
        String code = refusal.code().name();
        if (!texts.containsKey(code)) {
            return Texts.of("error." + refusal.code().kind().status() + ".text");
        }
        String pattern = texts.getString(code);
        return new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(shown(refusal));
    }

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);
    }

    /** Numbers and dates are shown as they are written: a code like 1001 must not become 1,001. */
    private static Object[] shown(DomainException refusal) {
        return refusal.values().stream().map(String::valueOf).toArray();
    }
}
