package skillcert.approval.entity;

import java.time.LocalDate;

/**
 * Until when a request should move and until when it can.
 *
 * @param dueOn last day before it is overdue
 * @param expiresOn last day at all
 */
public record Deadline(LocalDate dueOn, LocalDate expiresOn) {}
