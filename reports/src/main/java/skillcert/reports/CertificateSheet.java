package skillcert.reports;

import java.time.LocalDate;
import java.util.Objects;
import skillcert.reports.UnprintableSheetException.Reason;

/**
 * What one certificate says, ready to print: the frozen data of the ledger, no rule left to apply but those of the paper.
 *
 * @param bodyName the filed name of the body (R118)
 * @param issueDate date of issue, printed as 2026年1月5日 (T-76)
 * @param holderName the holder's name
 * @param idType short name of the kind of identity document
 * @param idNumber number of that document, as printed
 * @param occupation catalogue name
 * @param workType catalogue name, or '' which prints the template's sign for "none" (T-10)
 * @param level as printed, for example 五级/初级工
 * @param number certificate number as printed, grouped or compact
 * @param photo JPEG bytes, put into the PDF unchanged; the array must not be altered while a run lasts
 * @param qrText what the QR symbol says: up to 178 upper-case alphanumeric or 120 ASCII characters
 * @param official names that are exempt from the word check by exact equality
 * @param specimen true prints 样张 across the sheet (demonstration mode)
 */
public record CertificateSheet(
        String bodyName,
        LocalDate issueDate,
        String holderName,
        String idType,
        String idNumber,
        String occupation,
        String workType,
        String level,
        String number,
        byte[] photo,
        String qrText,
        OfficialNames official,
        boolean specimen) {

    /**
     * Refuses a sheet with an empty field: photo and QR are required too (R117, R124, T-36).
     *
     * @throws UnprintableSheetException FIELD_EMPTY
     */
    public CertificateSheet {
        Objects.requireNonNull(issueDate, "issueDate");
        Objects.requireNonNull(workType, "workType: none is ''");
        Objects.requireNonNull(official, "official");
        filled(SheetField.BODY_NAME, bodyName);
        filled(SheetField.HOLDER_NAME, holderName);
        filled(SheetField.ID_TYPE, idType);
        filled(SheetField.ID_NUMBER, idNumber);
        filled(SheetField.OCCUPATION, occupation);
        filled(SheetField.LEVEL, level);
        filled(SheetField.NUMBER, number);
        filled(SheetField.QR, qrText);
        if (photo == null || photo.length == 0) {
            throw new UnprintableSheetException(Reason.FIELD_EMPTY, SheetField.PHOTO, "");
        }
    }

    private static void filled(SheetField field, String text) {
        if (text == null || text.isBlank()) {
            throw new UnprintableSheetException(Reason.FIELD_EMPTY, field, "");
        }
    }
}
