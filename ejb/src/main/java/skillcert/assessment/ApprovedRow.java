package skillcert.assessment;

import skillcert.kernel.IdType;
import skillcert.kernel.PersonKey;

/**
 * One person of an approved list, with what a certificate freezes. It lives as long as the issuing transaction.
 *
 * @param listId the list
 * @param position in the list, from 1
 * @param holderName name
 * @param idType kind of ID
 * @param idNumber the whole ID number
 * @param idTail its last four characters
 * @param personKey HMAC of type and number
 * @param photoHash photo in {@code document}
 */
public record ApprovedRow(
        long listId,
        int position,
        String holderName,
        IdType idType,
        String idNumber,
        String idTail,
        PersonKey personKey,
        String photoHash) {

    /** Names the place only: the rest is personal. */
    @Override
    public String toString() {
        return "ApprovedRow[" + listId + "#" + position + "]";
    }
}
