package skillcert.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry as it stands; event and outcome are texts, so that an entry that somebody bent can be shown as well.
 *
 * @param place its stream and number, by which it is found
 * @param at when
 * @param actor login
 * @param unit of the account
 * @param role roles it held
 * @param address where the request came from
 * @param correlation what the request is called
 * @param event name of the event
 * @param outcome name of the outcome
 * @param subject identifier of what it is about
 * @param detail identifiers and counts
 * @param hash chain hash, hexadecimal
 */
public record AuditLine(
        String place,
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
        String hash)
        implements Serializable {}
