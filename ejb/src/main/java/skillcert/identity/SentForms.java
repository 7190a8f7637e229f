package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import skillcert.identity.entity.SentForm;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.keys.FieldCrypto;

/**
 * The door for commands whose effect leaves no row that could carry the key of their form (I9): the same form twice, also
 * at the same moment, has one effect and gets the same answer. It works inside the transaction of the command, whose door
 * has checked the actor: first {@link #find}, then the effect, then {@link #keep}. A command that is refused frees the key.
 *
 * <p>The answer is kept sealed for an hour, long enough for a page that is sent again, and then emptied.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SentForms {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String BORDER = ":";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private BusinessClock clock;

    /**
     * Takes the key for this command, or gives the answer of the first time.
     *
     * @param contents what the form says, so that other contents under the same key are noticed
     * @return empty when the command is to be carried out now
     * @throws FormSentException IDENTITY_FORM_SENT when the key was another person's, came with other contents, or its answer
     *     is no longer kept
     */
    public Optional<String> find(Actor actor, IdempotencyKey key, Object... contents) {
        Instant now = clock.realInstant();
        em.createQuery("update SentForm f set f.content = null where f.login = :login and f.sentAt < :oldest")
                .setParameter("login", actor.login())
                .setParameter("oldest", now.minus(KEPT))
                .executeUpdate();
        int taken = em.createNativeQuery(SentForm.TAKE)
                .setParameter(1, key.value())
                .setParameter(2, actor.login())
                .setParameter(3, now)
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(answer(actor, key, text(contents)));
    }

    private String answer(Actor actor, IdempotencyKey key, String contents) {
        return em.find(SentForm.class, key.value())
                .findFor(actor.login())
                .map(bytes -> crypto.open(bytes, context(key)))
                .filter(kept -> kept.startsWith(contents))
                .map(kept -> kept.substring(contents.length()))
                .orElseThrow(() -> new FormSentException(key));
    }

    /**
     * Keeps the answer of a command that was carried out.
     *
     * @param contents as {@link #find} was asked
     */
    public void keep(Actor actor, IdempotencyKey key, String answer, Object... contents) {
        em.find(SentForm.class, key.value()).keep(crypto.seal(text(contents) + answer, context(key)));
    }

    /** Each part behind its length, so that no two forms can be taken for each other. */
    private static String text(Object... contents) {
        return Arrays.stream(contents)
                .map(String::valueOf)
                .map(part -> part.length() + BORDER + part)
                .collect(Collectors.joining("", contents.length + BORDER, ""));
    }

    private static String context(IdempotencyKey key) {
        return SentForm.ANSWER + key;
    }
}
