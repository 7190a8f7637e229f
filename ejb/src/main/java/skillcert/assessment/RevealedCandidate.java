package skillcert.assessment;

/**
 * Personal data of a candidate in full, for the one page that asked.
 *
 * @param batchId the batch
 * @param no number in it
 * @param name the candidate's
 * @param idType the kind of document, as printed
 * @param idNumber the whole number
 * @param phone the whole number, or empty
 */
public record RevealedCandidate(long batchId, int no, String name, String idType, String idNumber, String phone) {

    /** Shows neither number (I14). */
    @Override
    public String toString() {
        return "RevealedCandidate[" + batchId + "/" + no + "]";
    }
}
