package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import skillcert.audit.control.AuditChain;
import skillcert.audit.entity.AuditEntry;
import skillcert.keys.ChainMac;
import skillcert.keys.ChainMacs;

/**
 * Door: lets a capability hold what stands in its own rows against what the audit wrote down when it happened. An entry
 * counts only if its hash and its keyed hash are right, so that who changes both the row and the entry needs the key.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditWitness {

    @PersistenceContext
    EntityManager em;

    @Inject
    ChainMacs macs;

    /**
     * What a success row says.
     *
     * @param events the events it may be of
     * @param subject identifier of what it is about
     * @param beginning what its detail begins with, which must belong to one entry only
     * @return the whole detail; empty when there is no genuine entry, or more than one
     */
    public Optional<String> findDetail(Collection<AuditEvent> events, String subject, String beginning) {
        List<String> details = em.createQuery(
                        "select e from AuditEntry e where e.subject = :subject and e.event in :events"
                                + " and e.outcome = :done",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setParameter("events", events.stream().map(Enum::name).toList())
                .setParameter("done", AuditOutcome.DONE.name())
                .getResultStream()
                .filter(entry -> entry.fact().detail().startsWith(beginning))
                .filter(this::genuine)
                .map(entry -> entry.fact().detail())
                .toList();
        return details.size() == 1 ? Optional.of(details.get(0)) : Optional.empty();
    }

    private boolean genuine(AuditEntry entry) {
        return AuditChain.hash(entry.fact())
                .filter(hash -> Arrays.equals(hash, entry.hash()))
                .filter(hash -> macs.verify(hash, new ChainMac(entry.macKey(), entry.mac())))
                .isPresent();
    }
}
