package skillcert.filing;

import java.io.Serializable;
import skillcert.filing.control.Texts;

/**
 * What a department says when it asks for a code.
 *
 * @param documentNumber number of its own decision, 1 to 60 characters
 * @param ministryNumber positions 2–5; 0000, or blank, unless the ministry gave one (T-20)
 * @param ministryDocument number of the ministry's document; blank without one
 */
public record CodeForm(String documentNumber, String ministryNumber, String ministryDocument) implements Serializable {

    /** Positions 2–5 of a body that was filed with the province first (R097). */
    public static final String NO_MINISTRY_NUMBER = "0000";

    private static final int LONGEST = 60;

    /** For a body that was filed with the province first. */
    public static CodeForm of(String documentNumber) {
        return new CodeForm(documentNumber, NO_MINISTRY_NUMBER, "");
    }

    /**
     * The form as it is stored.
     *
     * @throws FilingException FILING_MINISTRY_DOCUMENT, or as a text is refused
     */
    CodeForm normal() {
        String number =
                ministryNumber == null || ministryNumber.isBlank() ? NO_MINISTRY_NUMBER : ministryNumber.strip();
        String document =
                ministryDocument == null || ministryDocument.isBlank() ? "" : Texts.require(ministryDocument, LONGEST);
        if (!number.matches("[0-9]{4}") || number.equals(NO_MINISTRY_NUMBER) != document.isEmpty()) {
            throw new FilingException(FilingError.FILING_MINISTRY_DOCUMENT);
        }
        return new CodeForm(Texts.require(documentNumber, LONGEST), number, document);
    }
}
