package skillcert.ledger.entity;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import skillcert.keys.Sealed;
import skillcert.ledger.PrintedFields;

/**
 * What is frozen when a certificate is issued: the printed fields and what stands behind them.
 *
 * @param printed what the face says
 * @param bodyId the issuing body
 * @param scopeItemId the item of its range that was in force
 * @param occupationRowId row of the catalogue
 * @param occupationCode X-XX-XX-XX
 * @param listId approved list
 * @param listPosition position in it, from 1
 * @param idNumber the ID number, sealed for this column
 * @param personKey HMAC of ID type and number, 64 hexadecimal digits
 * @param photoHash hash of the photo, 64 hexadecimal digits
 * @param digest over the printed fields, 32 bytes
 * @param signature over number, date and the short digest, 64 bytes
 * @param signKey id of the signing key
 */
public record CertificateData(
        PrintedFields printed,
        long bodyId,
        long scopeItemId,
        int occupationRowId,
        String occupationCode,
        long listId,
        int listPosition,
        Sealed idNumber,
        String personKey,
        String photoHash,
        byte[] digest,
        byte[] signature,
        int signKey) {

    /**
     * The one text form that the ledger entry keeps and hashes: every field behind its length in characters, in this
     * order. From it the certificate row can be rebuilt and compared (I6).
     */
    public String canonical() {
        HexFormat hex = HexFormat.of();
        StringBuilder text = new StringBuilder(900);
        for (String field : printed.inOrder()) {
            append(text, field);
        }
        List.of(
                        Long.toString(bodyId),
                        Long.toString(scopeItemId),
                        Integer.toString(occupationRowId),
                        occupationCode,
                        Long.toString(listId),
                        Integer.toString(listPosition),
                        Base64.getEncoder().encodeToString(idNumber.bytes()),
                        personKey,
                        photoHash,
                        hex.formatHex(digest),
                        Base64.getEncoder().encodeToString(signature),
                        Integer.toString(signKey))
                .forEach(field -> append(text, field));
        return text.toString();
    }

    private static void append(StringBuilder text, String field) {
        text.append(field.length()).append(':').append(field);
    }
}
