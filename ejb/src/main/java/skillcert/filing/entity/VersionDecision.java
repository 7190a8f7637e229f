package skillcert.filing.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands behind a version of a body.
 *
 * @param from its first day
 * @param by login of who decided
 * @param at when
 * @param reason in words; '' where the application says it
 * @param documentNumber number of the paper; '' if there is none
 */
public record VersionDecision(LocalDate from, String by, Instant at, String reason, String documentNumber) {}
