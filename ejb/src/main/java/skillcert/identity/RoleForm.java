package skillcert.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role to be granted.
 *
 * @param role which
 * @param validFrom first day
 * @param validUntil last day, or null for until it is withdrawn
 * @param reason why, 1 to 200 characters: the document or the order that it rests on
 */
public record RoleForm(Role role, LocalDate validFrom, LocalDate validUntil, String reason) implements Serializable {}
