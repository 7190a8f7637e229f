package skillcert.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import skillcert.numbering.CertificateNumber;

/**
 * What the face of a certificate says, with no more of the ID number than its last four characters. The digest in the QR
 * code is made of these fields, so that anyone who holds the sheet can recompute it (T-38).
 *
 * @param number the certificate number
 * @param bodyName name of the body as filed on the day of issue
 * @param holderName name of the holder
 * @param idType ID type as printed, for example 居民身份证
 * @param idTail last four characters of the ID number
 * @param occupation name of the occupation as in the catalogue
 * @param workType work type or direction; '' where there is none
 * @param levelText level as printed, for example 五级/初级工
 * @param issuedOn date of issue
 */
public record PrintedFields(
        CertificateNumber number,
        String bodyName,
        String holderName,
        String idType,
        String idTail,
        String occupation,
        String workType,
        String levelText,
        LocalDate issuedOn)
        implements Serializable {

    /** The fields in the order in which they are digested; this order is part of the format and never changes. */
    public List<String> inOrder() {
        return List.of(
                number.toString(),
                bodyName,
                holderName,
                idType,
                idTail,
                occupation,
                workType,
                levelText,
                issuedOn.toString());
    }
}
