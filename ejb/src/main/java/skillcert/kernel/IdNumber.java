package skillcert.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

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

    /** The rules a text can break, in the order in which they are tried. */
    public enum Flaw implements ErrorCode {
        /** Not 18 characters. */
        ID_NUMBER_LENGTH,
        /** Not 17 digits followed by a digit or X. */
        ID_NUMBER_CHARACTER,
        /** Begins with 0 or 9, or with 81, 82, 83 without being 810000, 820000, 830000. */
        ID_NUMBER_AREA,
        /** Positions 7 to 14 are no date, or one more than 120 years ago. */
        ID_NUMBER_BIRTH,
        /** The date of birth is yet to come. */
        ID_NUMBER_FUTURE,
        /** The check character does not follow from the 17 digits. */
        ID_NUMBER_CHECK;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String clause() {
            return "GB 11643-1999";
        }
    }

    /** @throws InvalidIdNumberException if the value breaks a rule that needs no clock */
    public IdNumber {
        firstFlaw(value, LocalDate.MAX).ifPresent(flaw -> {
            throw new InvalidIdNumberException(flaw);
        });
    }

    /**
     * Reads a number as people type it: blanks around it, full-width characters and a lower-case x are accepted.
     *
     * @param text what was typed
     * @param today the business date; a birth after it is refused
     * @throws InvalidIdNumberException naming the first rule that the text breaks
     */
    public static IdNumber parse(String text, LocalDate today) {
        String folded = fold(text);
        firstFlaw(folded, today).ifPresent(flaw -> {
            throw new InvalidIdNumberException(flaw);
        });
        return new IdNumber(folded);
    }

    /** The first rule that the text breaks, read as by {@link #parse}; empty if it is a number. */
    public static Optional<Flaw> findFlaw(String text, LocalDate today) {
        return firstFlaw(fold(text), today);
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

    private static Optional<Flaw> firstFlaw(String text, LocalDate today) {
        if (text == null || text.length() != LENGTH) {
            return Optional.of(Flaw.ID_NUMBER_LENGTH);
        }
        if (!text.matches("[0-9]{17}[0-9X]")) {
            return Optional.of(Flaw.ID_NUMBER_CHARACTER);
        }
        boolean permitArea = text.matches("8[123].*");
        if (text.charAt(0) == '0' || text.charAt(0) == '9' || permitArea && !isPermit(text)) {
            return Optional.of(Flaw.ID_NUMBER_AREA);
        }
        LocalDate birth;
        try {
            birth = birthOf(text);
        } catch (DateTimeException noDate) {
            return Optional.of(Flaw.ID_NUMBER_BIRTH);
        }
        if (birth.isAfter(today)) {
            return Optional.of(Flaw.ID_NUMBER_FUTURE);
        }
        if (birth.getYear() < 1850 || !today.equals(LocalDate.MAX) && birth.isBefore(today.minusYears(OLDEST))) {
            return Optional.of(Flaw.ID_NUMBER_BIRTH);
        }
        return text.charAt(17) == checkCharacter(text) ? Optional.empty() : Optional.of(Flaw.ID_NUMBER_CHECK);
    }

    private static boolean isPermit(String text) {
        return text.matches("8[123]0000.*");
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
