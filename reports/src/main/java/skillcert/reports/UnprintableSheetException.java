package skillcert.reports;

/** A sheet that must not be printed: says why, where on the face and which text. Nothing is cut or left blank instead. */
public final class UnprintableSheetException extends RuntimeException {

    /** Why a sheet is refused. */
    public enum Reason {
        /** a required field is empty (R117, R124, T-36) */
        FIELD_EMPTY,
        /** a character has no glyph in the Kai face; the text names it as U+XXXX */
        GLYPH_MISSING,
        /** a word that annex 4 part four forbids (R115) */
        WORD_FORBIDDEN,
        /** does not fit even wrapped and at the smallest size (T-41) */
        TEXT_TOO_LONG,
        /** the photo is not a JPEG that can be drawn */
        PHOTO_UNREADABLE,
        /** the QR text is not plain ASCII or needs a symbol above version 7 */
        QR_UNSUITABLE
    }

    private final Reason reason;
    private final SheetField field;
    private final String offending;

    /**
     * @param reason why
     * @param field where on the face
     * @param offending the character, word or text that is refused; never a whole ID number
     */
    public UnprintableSheetException(Reason reason, SheetField field, String offending) {
        this(reason, field, offending, null);
    }

    /**
     * @param reason why
     * @param field where on the face
     * @param offending the character, word or text that is refused
     * @param cause what a library said, or null
     */
    public UnprintableSheetException(Reason reason, SheetField field, String offending, Throwable cause) {
        super(reason + " in " + field.key() + ": " + offending, cause);
        this.reason = reason;
        this.field = field;
        this.offending = offending;
    }

    /** @return why */
    public Reason reason() {
        return reason;
    }

    /** @return where on the face */
    public SheetField field() {
        return field;
    }

    /** @return the refused character (U+XXXX and itself), word or text */
    public String offending() {
        return offending;
    }
}
