package skillcert.document.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import skillcert.document.entity.DocumentVersion;

/** Keeps the versions of documents. */
@Dependent
public class VersionRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Adds a version. */
    public void add(DocumentVersion version) {
        em.persist(version);
        em.flush();
    }

    /** The versions of a document, the first one first. */
    public List<DocumentVersion> of(String owner, String slot) {
        return em.createQuery(
                        "select v from DocumentVersion v where v.key.owner = :owner and v.key.slot = :slot"
                                + " order by v.key.versionNo",
                        DocumentVersion.class)
                .setParameter("owner", owner)
                .setParameter("slot", slot)
                .getResultList();
    }
}
