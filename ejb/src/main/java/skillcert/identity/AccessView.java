package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * How an account signs in, as the security administrator sees it.
 *
 * @param account the account itself, with its lock and last login
 * @param factorDemanded whether its rights demand a second factor
 * @param enrolledAt since when it has a second factor, or null
 */
public record AccessView(AccountView account, boolean factorDemanded, Instant enrolledAt) implements Serializable {}
