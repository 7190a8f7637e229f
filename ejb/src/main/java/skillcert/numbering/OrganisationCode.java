package skillcert.numbering;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import skillcert.kernel.ErrorCode;

/**
 * The unified code of an organisation by GB 32100-2015: 17 characters and one that checks them. Its alphabet leaves out
 * five letters, so a character counts what its place in the alphabet says, not what the letter would.
 *
 * @param value 18 characters
 */
public record OrganisationCode(String value) implements Serializable {

    /** The one rule a text can break, named by the text that shows it. */
    public enum Flaw implements ErrorCode {
        /** {0} its first and last two characters: not 18 characters of the alphabet, or another check character. */
        @Rule(kind = Kind.INVALID, clause = "GB 32100-2015")
        ORGANISATION_CODE_MALFORMED
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final int LENGTH = 18;
    private static final int BASE = 31;

    /**
     * Reads a code, also with blanks, in full-width forms or in lower case.
     *
     * @throws InvalidOrganisationCodeException if it has not 18 characters, one that cannot stand there, or another check
     *     character than it should
     */
    public OrganisationCode {
        value = normal(value);
        if (value.length() != LENGTH || !fits(value) || value.charAt(LENGTH - 1) != check(value)) {
            throw new InvalidOrganisationCodeException(shown(value));
        }
    }

    /** What was typed without blanks, in half-width forms and upper case; of nothing the empty text. It checks nothing. */
    public static String normal(String typed) {
        return BLANK.matcher(Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean fits(String code) {
        return code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** The check character: weights are the powers of 3 modulo 31; where nothing is left over it is 0, not 31. */
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    /** What may be repeated: an ID number has 18 characters too and may have got into the wrong field. */
    private static String shown(String code) {
        return code.length() <= 4 ? code : code.substring(0, 2) + "…" + code.substring(code.length() - 2);
    }

    /** The 18 characters. */
    @Override
    public String toString() {
        return value;
    }
}
