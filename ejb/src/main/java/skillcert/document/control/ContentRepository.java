package skillcert.document.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import skillcert.document.entity.DocumentContent;

/** Keeps files. */
@Dependent
public class ContentRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** For the container. */
    public ContentRepository() {}

    /** @param em of the caller, outside a container */
    public ContentRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Adds a file, unless another transaction added the same at this moment: this one then waits for the other's end and
     * takes its row for its own. A plain insert would doom the transaction of the upload instead.
     */
    public void add(DocumentContent content) {
        em.createNativeQuery("insert ignore into document_content"
                        + " (hash, media_type, length, sealed, key_id, stored_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, content.hash())
                .setParameter(2, content.mediaType())
                .setParameter(3, content.length())
                .setParameter(4, content.sealed().bytes())
                .setParameter(5, content.sealed().keyId())
                .setParameter(6, content.storedAt())
                .executeUpdate();
        if (find(content.hash()).isEmpty()) {
            throw new IllegalStateException("the database took no row for " + content.hash());
        }
    }

    /** The file of this hash. */
    public Optional<DocumentContent> find(String hash) {
        return hash == null ? Optional.empty() : Optional.ofNullable(em.find(DocumentContent.class, hash));
    }
}
