package skillcert.ledger;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a list of certificates; the ID number shows its tail only.
 *
 * @param number 22 characters
 * @param holderName name of the holder
 * @param idTail last four characters of the ID number
 * @param occupation as in the catalogue
 * @param workType '' where there is none
 * @param levelText as printed
 * @param bodyName filed name at issue
 * @param issuedOn date of issue
 * @param edition 1 and up
 * @param state where it stands
 */
public record CertificateRow(
        String number,
        String holderName,
        String idTail,
        String occupation,
        String workType,
        String levelText,
        String bodyName,
        LocalDate issuedOn,
        int edition,
        CertificateState state)
        implements Serializable {}
