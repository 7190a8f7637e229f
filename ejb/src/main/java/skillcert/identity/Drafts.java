package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import skillcert.identity.entity.FormDraft;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.keys.FieldCrypto;

/**
 * The door for what is typed and not sent, so that the end of a login costs nobody their work. It is kept here and sealed,
 * never in the browser, where the next person at the desk could read it; by its account only, and for two weeks.
 */
@Stateless
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(14);
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_PAGE = 300;

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
        // in one statement: a page may save twice at once, and the later one is simply the newer
        em.createNativeQuery(FormDraft.KEEP)
                .setParameter(1, key.login())
                .setParameter(2, key.page())
                .setParameter(3, crypto.seal(values, context(key)).bytes())
                .setParameter(4, clock.realInstant())
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
