package skillcert.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the pages, {@code skillcert/web/texts.properties}; pages read the same bundle as {@code t}. */
public final class Texts {

    private static final String BUNDLE = "skillcert.web.texts";

    private Texts() {}

    /** The text under this key with its placeholders filled; a missing key is a fault of ours and throws. */
    public static String of(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.SIMPLIFIED_CHINESE).format(values);
    }

    /** The text under this key, if there is one. */
    public static Optional<String> find(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);
    }
}
