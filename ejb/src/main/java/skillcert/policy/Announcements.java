package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.SentForms;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.control.AnnouncementRepository;
import skillcert.policy.entity.Announcement;

/**
 * The door for announcements: what province and administrators tell the people of some kinds of unit for some days. Each
 * is shown after login until it is read, and can be read again on its page.
 */
@Stateless
public class Announcements {

    @Inject
    private AnnouncementRepository announcements;

    @Inject
    private SentForms sent;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** What is shown now and the actor has not read, the newest first. */
    @Permitted
    public List<AnnouncementView> unread(Actor actor) {
        return announcements.unread(actor, clock.today());
    }

    /**
     * The announcements for the actor's kind of unit; who may publish sees all. The newest first; filters title,
     * publishedBy and state.
     */
    @Permitted
    public ListPage<AnnouncementView> list(Actor actor, ListQuery query) {
        return announcements.page(actor, mayPublish(actor), clock.today(), query);
    }

    /**
     * One announcement.
     *
     * @throws PolicyRefusedException POLICY_UNKNOWN_ANNOUNCEMENT, also when it is for others
     */
    @Permitted
    public AnnouncementView require(Actor actor, long id) {
        return visible(actor, id).view(clock.today());
    }

    private Announcement visible(Actor actor, long id) {
        return announcements
                .find(id)
                .filter(found -> mayPublish(actor)
                        || found.isFor(actor.unitKind())
                                && found.view(clock.today()).state() != AnnouncementView.State.WITHDRAWN
                                && found.view(clock.today()).state() != AnnouncementView.State.COMING)
                .orElseThrow(() -> new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_ANNOUNCEMENT, id));
    }

    /** Notes that the actor has read it; reading twice is reading (I9). */
    @Permitted
    public void read(Actor actor, long id) {
        announcements.read(visible(actor, id).id(), actor.login(), clock.instant());
    }

    /** Whether the actor may publish. */
    @Permitted
    public boolean mayPublish(Actor actor) {
        return actor.may(Right.FILING_DECIDE) && actor.place().equals("00")
                || actor.may(Right.ACCOUNT_ADMINISTER)
                || actor.may(Right.SECURITY_ADMINISTER);
    }

    /**
     * Publishes an announcement. The same key again publishes nothing and gives the same number (I9).
     *
     * @return its number
     * @throws PolicyRefusedException POLICY_TEXT, POLICY_DATES
     * @throws skillcert.identity.FormSentException the key belongs to another form
     */
    @Permitted({Right.FILING_DECIDE, Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER})
    public long publish(Actor actor, AnnouncementForm form, IdempotencyKey key) {
        Optional<String> before = sent.find(actor, key, contents(form));
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        Announcement announcement = announcements.add(new Announcement(form, actor.login(), clock.instant()));
        audit.record(
                actor,
                AuditEvent.ANNOUNCEMENT_PUBLISHED,
                "announcement:" + announcement.id(),
                form.kinds() + " until " + form.until());
        sent.keep(actor, key, String.valueOf(announcement.id()), contents(form));
        return announcement.id();
    }

    /** What the form says; the kinds in an order that is the same on every server. */
    private static Object[] contents(AnnouncementForm form) {
        return new Object[] {form.title(), form.content(), new TreeSet<>(form.kinds()), form.from(), form.until()};
    }

    /**
     * Takes an announcement back.
     *
     * @param reason 1 to 200 characters
     * @throws PolicyRefusedException POLICY_UNKNOWN_ANNOUNCEMENT, POLICY_TEXT, POLICY_WITHDRAWN
     */
    @Permitted({Right.FILING_DECIDE, Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER})
    public void withdraw(Actor actor, long id, String reason) {
        visible(actor, id).withdraw(actor, reason, clock.instant());
        audit.record(actor, AuditEvent.ANNOUNCEMENT_WITHDRAWN, "announcement:" + id, reason.strip());
    }
}
