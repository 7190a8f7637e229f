package skillcert.web.frame;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import skillcert.kernel.BusinessClock;

/** How values are written on every page; pages reach it as functions of the tag library {@code s}. */
public final class Shown {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.ZONE);

    private Shown() {}

    /** An instant as date and minute in Guangdong; null is empty. */
    public static String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** An instant as date and second in Guangdong; null is empty. */
    public static String second(Instant instant) {
        return instant == null ? "" : SECOND.format(instant);
    }

    /** The word for a constant: the text under {@code PREFIX.CONSTANT}; null is empty. */
    public static String word(String prefix, Object constant) {
        return constant == null ? "" : Texts.of(prefix + "." + constant);
    }

    /** An occupation with its work type in brackets; '' stands where there is none (T-10). */
    public static String occupation(String name, String workType) {
        return workType.isEmpty() ? name : name + "（" + workType + "）";
    }

    /** The text under a key with two values filled in. */
    public static String text2(String key, Object first, Object second) {
        return Texts.of(key, first, second);
    }

    /** The text under a key with one value filled in. */
    public static String text(String key, Object value) {
        return Texts.of(key, value);
    }

    /** The text under a key with three values filled in. */
    public static String text3(String key, Object first, Object second, Object third) {
        return Texts.of(key, first, second, third);
    }
}
