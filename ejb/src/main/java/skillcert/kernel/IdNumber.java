package skillcert.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of the resident identity card or of the residence permit for people of Hong Kong, Macao and Taiwan, as
 * GB 11643-1999 lays it out: area (6), date of birth (8), sequence (3, odd for men), check character (1). The area is
 * that of the first registration, so that today's table of places says nothing about it. A permit has the area 810000,
 * 820000 or 830000. Numbers of 15 digits are of the old form and are refused; a foreigner's permanent residence card
 * (first digit 9) is another kind of document and is refused as well.
 *
 * <p>The check character (ISO 7064, MOD 11-2) finds every single wrong character and every swap of two neighbours.
 *
 * <p>{@link #toString()} is masked, so that a log or a message can never show the number in full (I14).
 *
 * @param value the number in full: 17 digits and a digit or upper-case X
 */
public record IdNumber(String value) implements Serializable {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int SHOWN = 4;
    private static final int OLDEST = 120;
    private static final int FIRST_YEAR = 1850;
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern PERMIT = Pattern.compile("8[123]0000");

    /** The rules a text can break, in the order in which they are tried. */
    @ErrorCode.Rule(kind = ErrorCode.Kind.INVALID, clause = "GB 11643-1999")
    public enum Flaw implements ErrorCode {
        /** Not 18 characters. */
        ID_NUMBER_LENGTH,
        /** Not 17 digits followed by a digit or X. */
        ID_NUMBER_CHARACTER,
        /** Begins with 0 or 9, or with 81, 82, 83 without being 810000, 820000, 830000. */
        ID_NUMBER_AREA,
        /** Positions 7 to 14 are no date; tried last again: the date is more than 120 years ago. */
        ID_NUMBER_BIRTH,
        /** The check character does not follow from the 17 digits. */
        ID_NUMBER_CHECK,
        /** The date of birth is yet to come. */
        ID_NUMBER_FUTURE
    }

    /** @throws InvalidIdNumberException if the value breaks a rule that needs no clock */
    public IdNumber {
        findFlaw(value).ifPresent(flaw -> {
            throw new InvalidIdNumberException(flaw);
        });
    }

    /**
     * Reads a number as people type it: blanks around it, full-width characters and a lower-case x are accepted. Every rule
     * is tried once.
     *
     * @param text what was typed
     * @param today the business date; a birth after it, or more than 120 years before it, is refused
     * @throws InvalidIdNumberException naming the first rule that the text breaks
     */
    public static IdNumber parse(String text, LocalDate today) {
        IdNumber number = new IdNumber(fold(text));
        LocalDate birth = number.birth();
        if (birth.isAfter(today)) {
            throw new InvalidIdNumberException(Flaw.ID_NUMBER_FUTURE);
        }
        if (birth.isBefore(today.minusYears(OLDEST))) {
            throw new InvalidIdNumberException(Flaw.ID_NUMBER_BIRTH);
        }
        return number;
    }

    /**
     * Hides the middle of a text that is, or was meant to be, an ID number: four characters stay at each end, of a text
     * of at most eight none.
     */
    public static String mask(String text) {
        int length = text.length();
        if (length <= 2 * SHOWN) {
            return "*".repeat(length);
        }
        return text.substring(0, SHOWN) + "*".repeat(length - 2 * SHOWN) + text.substring(length - SHOWN);
    }

    /** The date of birth, positions 7 to 14. */
    public LocalDate birth() {
        return birthOf(value);
    }

    /** Whether the sequence, positions 15 to 17, is odd, which means a man. */
    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Whether it stands on a residence permit for people of Hong Kong (81), Macao (82) or Taiwan (83). */
    public boolean residencePermit() {
        return isPermit(value);
    }

    /** First and last four characters, stars between: {@code 4499**********1234}. */
    public String masked() {
        return mask(value);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Flaw> findFlaw(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.of(Flaw.ID_NUMBER_LENGTH);
        }
        if (!FORM.matcher(text).matches()) {
            return Optional.of(Flaw.ID_NUMBER_CHARACTER);
        }
        boolean permitArea = text.charAt(0) == '8' && text.charAt(1) >= '1' && text.charAt(1) <= '3';
        if (text.charAt(0) == '0' || text.charAt(0) == '9' || permitArea && !isPermit(text)) {
            return Optional.of(Flaw.ID_NUMBER_AREA);
        }
        try {
            if (birthOf(text).getYear() < FIRST_YEAR) {
                return Optional.of(Flaw.ID_NUMBER_BIRTH);
            }
        } catch (DateTimeException noDate) {
            return Optional.of(Flaw.ID_NUMBER_BIRTH);
        }
        return text.charAt(17) == checkCharacter(text) ? Optional.empty() : Optional.of(Flaw.ID_NUMBER_CHECK);
    }

    private static boolean isPermit(String text) {
        return PERMIT.matcher(text).lookingAt();
    }

    private static LocalDate birthOf(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(6, 10)),
                Integer.parseInt(text.substring(10, 12)),
                Integer.parseInt(text.substring(12, 14)));
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static String fold(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '　' || c == '\u00a0' ? ' ' : c;
            folded.append(half == 'x' ? 'X' : half);
        }
        return folded.toString().strip();
    }
}
