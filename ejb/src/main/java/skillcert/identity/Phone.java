package skillcert.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A telephone number of the mainland: a mobile number, or a landline with its area code and perhaps an extension. It is
 * sealed in the database and shown masked (I14).
 *
 * @param value digits, for a landline with hyphens as typed
 */
public record Phone(String value) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final int SHOWN = 4;

    /** @throws AccountRefusedException IDENTITY_PHONE; the number is not repeated */
    public Phone {
        value = Normalizer.normalize(value == null ? "" : value, Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        if (!MOBILE.matcher(value).matches() && !LANDLINE.matcher(value).matches()) {
            throw new AccountRefusedException(IdentityError.IDENTITY_PHONE, "-");
        }
    }

    /** Three characters, stars, and the last four: {@code 138****5678}. */
    public String masked() {
        return value.substring(0, SHOWN - 1)
                + "*".repeat(value.length() - 2 * SHOWN + 1)
                + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
