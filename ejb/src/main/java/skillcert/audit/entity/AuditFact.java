package skillcert.audit.entity;

import java.time.Instant;

/**
 * What an entry tells, in the order in which version 1 hashes it; the texts stand as they stand in the columns.
 *
 * @param stream which chain
 * @param seq position in it, from 1
 * @param at when, in UTC to the microsecond
 * @param actor account
 * @param unit of the account
 * @param role names of the roles it held, joined by commas
 * @param address network address that the request came from, or "-"
 * @param correlation what the request or job is called, or "-"
 * @param event name of the event
 * @param outcome name of the outcome
 * @param subject identifier of what it is about
 * @param detail identifiers and counts
 * @param suite code of the suite of hash and MAC
 * @param version of this list of fields
 * @param prevHash hash of the entry before
 */
public record AuditFact(
        String stream,
        long seq,
        Instant at,
        String actor,
        String unit,
        String role,
        String address,
        String correlation,
        String event,
        String outcome,
        String subject,
        String detail,
        String suite,
        int version,
        byte[] prevHash) {

    /** The version that is written today. */
    public static final int VERSION = 1;
}
