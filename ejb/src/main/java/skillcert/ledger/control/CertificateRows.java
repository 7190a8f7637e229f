package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import skillcert.filing.KnownBodies;
import skillcert.ledger.CertificateState;
import skillcert.ledger.IssuedEdition;
import skillcert.ledger.entity.Certificate;

/** The certificates as they stand. */
@ApplicationScoped
public class CertificateRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The position of the list up to which certificates are numbered; 0 when none is. */
    public int lastPosition(long listId) {
        return em.createQuery(
                        "select coalesce(max(c.listPosition), 0) from Certificate c where c.listId = :list",
                        Integer.class)
                .setParameter("list", listId)
                .getSingleResult();
    }

    /** Adds what was issued. */
    public void add(Certificate certificate) {
        em.persist(certificate);
    }

    /** The certificate with this number. */
    public Optional<Certificate> find(String number) {
        return Optional.ofNullable(em.find(Certificate.class, number));
    }

    /** The editions of the valid certificates of a list, in its order; of these bodies only. */
    public List<IssuedEdition> validEditions(KnownBodies known, long listId) {
        return em.createQuery(
                        """
                        select new skillcert.ledger.IssuedEdition(c.number, c.edition) from Certificate c
                        where c.listId = :list and c.state = :valid and (:all = true or c.bodyId in :known)
                        order by c.listPosition""",
                        IssuedEdition.class)
                .setParameter("list", listId)
                .setParameter("valid", CertificateState.VALID)
                .setParameter("all", known.all())
                .setParameter("known", known.ids())
                .getResultList();
    }

    /** The certificates with these numbers, in the order of the numbers; of these bodies only. */
    public List<Certificate> of(KnownBodies known, List<String> numbers) {
        return em.createQuery(
                        """
                        select c from Certificate c
                        where c.number in :numbers and (:all = true or c.bodyId in :known) order by c.number""",
                        Certificate.class)
                .setParameter("numbers", numbers)
                .setParameter("all", known.all())
                .setParameter("known", known.ids())
                .getResultList();
    }
}
