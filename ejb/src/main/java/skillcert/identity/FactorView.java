package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * How one's own second factor stands.
 *
 * @param enrolledAt since when it is in force, or null
 * @param demanded whether the rights of the account demand one
 * @param codesLeft recovery codes that are not used
 */
public record FactorView(Instant enrolledAt, boolean demanded, int codesLeft) implements Serializable {}
