package skillcert.web.refusal;

import jakarta.faces.application.FacesMessage;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
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
        MessageFormat text = new MessageFormat(texts.getString(code.name()), Locale.SIMPLIFIED_CHINESE);
        Format[] formats = text.getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] == null) {
                text.setFormat(i, new AsWritten());
            }
        }
        return text.format(values.stream().map(Words::of).toArray());
    }

    /** The refusal as a message of the page: its text, and its clause below. */
    public static FacesMessage message(DomainException refusal) {
        return new FacesMessage(
                FacesMessage.SEVERITY_ERROR, of(refusal), refusal.code().clause());
    }

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);
    }

    /** Shows numbers and dates as they are written: a code like 1001 must not become 1,001. */
    private static final class AsWritten extends Format {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
            return text.append(value);
        }

        @Override
        public Object parseObject(String text, ParsePosition position) {
            throw new UnsupportedOperationException("texts are only written");
        }
    }
}
