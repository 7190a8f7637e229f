package skillcert.ledger;

/**
 * What {@code printing} needs of one certificate: the printed fields with the whole ID number. It lives as long as the sheet
 * is drawn and is kept nowhere.
 *
 * @param number 22 characters
 * @param edition the edition to print
 * @param position in the approved list
 * @param printed what the face says
 * @param idNumber the whole ID number
 * @param photoHash photo in {@code document}
 * @param qrText the address that the QR code holds
 */
public record IssuedSheet(
        String number,
        int edition,
        int position,
        PrintedFields printed,
        String idNumber,
        String photoHash,
        String qrText) {

    /** Names the number only: the rest is personal. */
    @Override
    public String toString() {
        return "IssuedSheet[" + number + "]";
    }
}
