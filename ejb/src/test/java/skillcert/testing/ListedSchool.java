package skillcert.testing;

import skillcert.kernel.Actor;

/**
 * A school with an approved list, and who can act for it.
 *
 * @param unit its unit code
 * @param registrar prepares
 * @param approver approves and issues
 * @param listId approved list
 * @param batchId its batch
 */
public record ListedSchool(String unit, Actor registrar, Actor approver, long listId, long batchId) {}
