package skillcert.ledger;

import java.io.Serializable;
import java.time.Instant;
import skillcert.identity.Person;

/**
 * One line of the history of a certificate.
 *
 * @param seq place in the chain of the body
 * @param at instant of the act
 * @param actor who acted
 * @param act what was done
 * @param edition the edition made or concerned
 * @param hash chain hash in hexadecimal digits
 */
public record LedgerEntryRow(long seq, Instant at, Person actor, LedgerAct act, int edition, String hash)
        implements Serializable {}
