package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import skillcert.identity.entity.FormDraft;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.keys.FieldCrypto;

/**
 * The door for what is typed and not sent, so that the end of a login costs nobody their work. It is kept here and sealed,
 * never in the browser, where the next person at the desk could read it; by its account only, for two weeks, after which the night throws
 * it away, and so many at the most.
 */
@Stateless
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(14);
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_PAGE = 300;

    /** So many drafts an account keeps; then the oldest gives its place to the newest. */
    static final int MOST = 50;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private BusinessClock clock;

    /**
     * Keeps a draft in place of the one before.
     *
     * @param page path and query inside the application, at most 300 characters
     * @param values as the page writes them, at most 64 KB
     * @throws DraftRefusedException either is too long
     */
    @Permitted
    public void keep(Actor actor, String page, String values) {
        if (page.length() > LONGEST_PAGE || values.length() > LONGEST) {
            throw new DraftRefusedException(actor.login());
        }
        FormDraft.Key key = new FormDraft.Key(actor.login(), page);
        byte[] sealed = crypto.seal(values, context(key)).bytes();
        Optional<String> oldest = findFull(key);
        // in one statement: a page may save twice at once, and the later one is simply the newer
        Query keep = em.createNativeQuery(oldest.isPresent() ? FormDraft.TAKE_OVER : FormDraft.KEEP)
                .setParameter(1, key.login())
                .setParameter(2, key.page())
                .setParameter(3, sealed)
                .setParameter(4, clock.realInstant());
        oldest.ifPresent(given -> keep.setParameter(5, given));
        keep.executeUpdate();
    }

    /** The page of the account's oldest draft, when it has no row for this page and no room for another one. */
    private Optional<String> findFull(FormDraft.Key key) {
        List<String> pages = em.createQuery(
                        "select d.key.page from FormDraft d where d.key.login = :login order by d.savedAt, d.key.page",
                        String.class)
                .setParameter("login", key.login())
                .getResultList();
        return pages.contains(key.page()) || pages.size() < MOST ? Optional.empty() : Optional.of(pages.get(0));
    }

    /**
     * Throws the content of all drafts away that are too old to be shown; for the night.
     *
     * @return how many
     */
    public int purge() {
        return em.createQuery(
                        "update FormDraft d set d.content = null where d.content is not null and d.savedAt <= :oldest")
                .setParameter("oldest", clock.realInstant().minus(KEPT))
                .executeUpdate();
    }

    /** The draft of the actor for this page, if there is one and it is not too old. */
    @Permitted
    public Optional<Draft> find(Actor actor, String page) {
        FormDraft.Key key = new FormDraft.Key(actor.login(), page);
        Instant oldest = clock.realInstant().minus(KEPT);
        return Optional.ofNullable(em.find(FormDraft.class, key))
                .filter(draft -> draft.savedAt().isAfter(oldest))
                .flatMap(draft ->
                        draft.values().map(kept -> new Draft(crypto.open(kept, context(key)), draft.savedAt())));
    }

    /** Throws the draft for this page away: it was sent, or is not wanted. */
    @Permitted
    public void drop(Actor actor, String page) {
        em.createQuery("update FormDraft d set d.content = null where d.key = :key")
                .setParameter("key", new FormDraft.Key(actor.login(), page))
                .executeUpdate();
    }

    private static String context(FormDraft.Key key) {
        return FormDraft.VALUES + key.login() + "/" + key.page();
    }
}
