package skillcert.audit.control;

import java.util.regex.Pattern;
import skillcert.audit.AuditError;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditException;

/** What may stand in the columns subject and detail: identifiers and counts, no personal data, one line (I14). */
public final class AuditText {

    /** Longest subject, in characters. */
    public static final int SUBJECT = 120;

    /** Longest list of roles, in characters. */
    public static final int ROLE = 400;

    /** Longest network address, in characters. */
    public static final int ADDRESS = 64;

    /** Longest name of a request, in characters. */
    public static final int CORRELATION = 40;

    /** Longest detail, in characters. */
    public static final int DETAIL = 2000;

    // an ID number of 18, or of 15 before 1999; a mobile number; not inside a longer number such as a certificate's
    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\d{17}[0-9Xx]|[1-9]\\d{14}|1[3-9]\\d{9})(?![0-9A-Za-z])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private AuditText() {}

    /**
     * Checks the text of a success: a fault here is a fault of the caller and refuses the act.
     *
     * @throws AuditException AUDIT_PERSONAL_DATA or AUDIT_UNFIT_TEXT
     */
    public static String require(AuditEvent event, String column, String text, int longest) {
        if (PERSONAL.matcher(text).find()) {
            throw new AuditException(AuditError.AUDIT_PERSONAL_DATA, event.name(), column);
        }
        if (text.length() > longest || CONTROL.matcher(text).find()) {
            throw new AuditException(AuditError.AUDIT_UNFIT_TEXT, event.name(), column, longest);
        }
        return text;
    }

    /**
     * Makes the text of an attempt or a refusal fit: it may hold what somebody typed, and must leave its trace all the
     * same. Personal data become {@code ***}, control characters {@code ?}, and what is too long is cut.
     */
    public static String tame(String text, int longest) {
        String masked = PERSONAL.matcher(text == null ? "" : text).replaceAll("***");
        String cut = masked.length() <= longest ? masked : masked.substring(0, longest - 1) + "…";
        return CONTROL.matcher(cut).replaceAll("?");
    }
}
