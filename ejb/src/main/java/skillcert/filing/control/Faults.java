package skillcert.filing.control;

import static skillcert.filing.FilingError.FILING_REQUIRED;
import static skillcert.filing.FilingError.FILING_TOO_LONG;
import static skillcert.filing.FilingError.FILING_UNFIT_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import skillcert.filing.FilingFault;
import skillcert.kernel.ErrorCode;
import skillcert.numbering.InvalidOrganisationCodeException;
import skillcert.numbering.OrganisationCode;

/** Collects the faults of a form, in the order in which it is read. */
final class Faults {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}<>]");

    private final List<FilingFault> found = new ArrayList<>();

    void note(String field, ErrorCode code, Object... values) {
        found.add(new FilingFault(field, code, List.of(values)));
    }

    /** Whether something is there; notes that it is not. */
    boolean present(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            note(field, FILING_REQUIRED);
            return false;
        }
        return true;
    }

    /** A text that has to be there, of at most so many characters, without control characters and angle brackets. */
    void text(String field, String typed, int most) {
        if (!present(field, typed)) {
            return;
        }
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) > most) {
            note(field, FILING_TOO_LONG, most);
        }
        if (UNFIT.matcher(text).find()) {
            note(field, FILING_UNFIT_TEXT);
        }
    }

    /** A unified code by GB 32100-2015 that has to be there. */
    void organisationCode(String field, String typed) {
        if (!present(field, typed)) {
            return;
        }
        try {
            new OrganisationCode(typed);
        } catch (InvalidOrganisationCodeException wrong) {
            found.add(new FilingFault(field, wrong.code(), wrong.values()));
        }
    }

    List<FilingFault> all() {
        return List.copyOf(found);
    }
}
