package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.policy.AnnouncementView;
import skillcert.policy.entity.Announcement;
import skillcert.policy.entity.AnnouncementRead;

/** Reads and keeps announcements. */
@ApplicationScoped
public class AnnouncementRepository {

    /** As {@link AnnouncementView.State} names it. */
    private static final String STATE = "case when a.withdrawnBy is not null then 'WITHDRAWN'"
            + " when a.shownFrom > :day then 'COMING' when a.shownUntil < :day then 'OVER' else 'SHOWN' end";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The announcement of this number. */
    public Optional<Announcement> find(long id) {
        return Optional.ofNullable(em.find(Announcement.class, id));
    }

    /** Keeps a new one, which then has its number. */
    public Announcement add(Announcement announcement) {
        em.persist(announcement);
        em.flush();
        return announcement;
    }

    /** Notes that it was read. */
    public void read(long id, String login, Instant at) {
        AnnouncementRead.Key key = new AnnouncementRead.Key(id, login);
        if (em.find(AnnouncementRead.class, key) == null) {
            em.persist(new AnnouncementRead(key, at));
        }
    }

    /** What is shown on a day to the actor and was not read, the newest first. */
    public List<AnnouncementView> unread(Actor actor, LocalDate today) {
        return em.createQuery(
                        "select a from Announcement a where a.shownFrom <= :today and a.shownUntil >= :today"
                                + " and a.withdrawnBy is null and not exists (select 1 from AnnouncementRead r"
                                + " where r.key.announcementId = a.id and r.key.login = :login) order by a.id desc",
                        Announcement.class)
                .setParameter("today", today)
                .setParameter("login", actor.login())
                .getResultStream()
                .filter(announcement -> announcement.isFor(actor.unitKind()))
                .map(announcement -> announcement.view(today))
                .toList();
    }

    /**
     * A page of announcements, the newest first; columns title, publishedBy and state.
     *
     * @param all whether those for others, withdrawn or yet to come are listed too
     */
    public ListPage<AnnouncementView> page(Actor actor, boolean all, LocalDate today, ListQuery query) {
        KeysetQuery list = KeysetQuery.from("Announcement a")
                .select("a")
                .id("a.id", Long.class)
                .contains("title", "a.title")
                .prefix("publishedBy", "a.publishedBy")
                .equal("state", STATE, String.class)
                .value("day", today)
                .sort("number", "a.id", Long.class)
                .order("number", true);
        if (!all) {
            // names of kinds are whole words between commas, and none is part of another
            list.where(
                    "a.withdrawnBy is null and a.shownFrom <= :today and (a.kinds = '' or a.kinds like :kind)",
                    Map.of("today", today, "kind", "%" + actor.unitKind().name() + "%"));
        }
        return list.page(em, query, row -> ((Announcement) row[0]).view(today));
    }
}
