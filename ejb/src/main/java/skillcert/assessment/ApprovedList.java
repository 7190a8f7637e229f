package skillcert.assessment;

/**
 * An approved list, for {@code ledger} and {@code printing}.
 *
 * @param listId the list
 * @param batchId its batch
 * @param title of the batch
 * @param bodyId the body that assessed
 * @param unitCode the body's unit
 * @param occupationRowId row of the catalogue
 * @param level level code
 */
public record ApprovedList(
        long listId, long batchId, String title, long bodyId, String unitCode, int occupationRowId, String level) {}
