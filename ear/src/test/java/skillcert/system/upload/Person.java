package skillcert.system.upload;

/**
 * An invented candidate.
 *
 * @param name as on the identity card
 * @param idNumber 18 characters with a right check character, of the unassigned area 449999
 * @param phone eleven digits that no network has given out
 */
public record Person(String name, String idNumber, String phone) {

    /** The ID number as pages may show it: four characters at each end. */
    public String maskedId() {
        return idNumber.substring(0, 4) + "**********" + idNumber.substring(14);
    }
}
