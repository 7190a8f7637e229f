package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.ledger.ContinuityProof;
import skillcert.ledger.LedgerFault;
import skillcert.ledger.LedgerProof;

/** Proves the ledgers of all bodies, one after the other (I2). What cannot be read is a finding and keeps no other back. */
@ApplicationScoped
public class WholeProof {

    private static final Logger LOG = Logger.getLogger(WholeProof.class.getName());

    /** Where the name of a ledger can stand: also in entries whose body has never existed. */
    private static final List<String> NAMES = List.of(
            "select h.stream from LedgerHead h",
            "select distinct e.key.stream from LedgerEntry e",
            "select distinct s.key.bodyCode from SerialCounter s",
            "select distinct c.bodyCode from Certificate c");

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private BodyProof one;

    @Inject
    private BusinessClock clock;

    /** What was found, not yet recorded. It writes nothing. */
    public LedgerProof run(Actor actor) {
        Instant start = clock.instant();
        Findings findings = new Findings();
        Set<String> names = names(findings);
        long certificates = 0;
        long entries = 0;
        for (String name : names) {
            try {
                ContinuityProof proof = one.run(name);
                certificates += proof.series().stream()
                        .mapToLong(ContinuityProof.Series::count)
                        .sum();
                entries += proof.entries();
                findings.add(proof);
            } catch (RuntimeException unreadable) {
                LOG.log(Level.SEVERE, "the ledger of " + name + " could not be read", unreadable);
                findings.add(LedgerFault.NOT_PROVED, name);
            }
        }
        return new LedgerProof(
                0,
                start,
                clock.instant(),
                actor.login(),
                names.size(),
                certificates,
                entries,
                findings.count(),
                findings.first());
    }

    private Set<String> names(Findings findings) {
        Set<String> names = new TreeSet<>();
        try {
            NAMES.forEach(
                    query -> names.addAll(em.createQuery(query, String.class).getResultList()));
        } catch (RuntimeException unreadable) {
            LOG.log(Level.SEVERE, "the names of the ledgers could not be read", unreadable);
            findings.add(LedgerFault.NOT_PROVED, "ledger");
        }
        return names;
    }
}
