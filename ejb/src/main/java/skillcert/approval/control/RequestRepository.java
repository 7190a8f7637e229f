package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import skillcert.approval.ApprovalState;
import skillcert.approval.entity.ApprovalEntry;
import skillcert.approval.entity.ApprovalHand;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.ApprovalRound;
import skillcert.approval.entity.ApprovalStage;
import skillcert.approval.entity.Dossier;
import skillcert.approval.entity.Surroundings;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditWitness;

/** Keeps requests with their rounds, steps, hands and entries. */
@ApplicationScoped
public class RequestRepository {

    private static final List<ApprovalState> OPEN = List.of(ApprovalState.PENDING, ApprovalState.RETURNED);

    private static final Set<AuditEvent> SUBMITTED =
            EnumSet.of(AuditEvent.APPROVAL_REQUESTED, AuditEvent.APPROVAL_RESUBMITTED);

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Handlers handlers;

    @Inject
    private DecidingActor accounts;

    @Inject
    private AuditWitness witness;

    /** Keeps a new request and gives it its number. */
    public void add(ApprovalRequest request) {
        em.persist(request);
        em.flush();
    }

    /** Writes what an act came to, at once: keys and checks have the last word before anything is executed. */
    public void keep(Dossier dossier) {
        dossier.added().forEach(em::persist);
        em.flush();
    }

    /** The request of this number. */
    public Optional<Dossier> find(long id) {
        return Optional.ofNullable(em.find(ApprovalRequest.class, id)).map(this::dossier);
    }

    /** The request of this number, locked until the transaction ends: of two who decide at once, one waits. */
    public Optional<Dossier> lock(long id) {
        return Optional.ofNullable(em.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::dossier);
    }

    private Dossier dossier(ApprovalRequest request) {
        ApprovalRound round = em.find(ApprovalRound.class, new ApprovalRound.Key(request.id(), request.round()));
        List<ApprovalStage> stages = em.createQuery(
                        "select s from ApprovalStage s where s.key.requestId = :id and s.key.round = :round"
                                + " order by s.key.step",
                        ApprovalStage.class)
                .setParameter("id", request.id())
                .setParameter("round", request.round())
                .getResultList();
        List<ApprovalHand> hands = em.createQuery(
                        "select h from ApprovalHand h where h.key.requestId = :id and h.key.round = :round",
                        ApprovalHand.class)
                .setParameter("id", request.id())
                .setParameter("round", request.round())
                .getResultList();
        List<ApprovalEntry> entries = em.createQuery(
                        "select e from ApprovalEntry e where e.key.requestId = :id order by e.key.no",
                        ApprovalEntry.class)
                .setParameter("id", request.id())
                .getResultList();
        return new Dossier(request, round, stages, hands, entries, surroundings(request, round.subject()));
    }

    /** What the rules about a request ask of its capability, of the audit and of the accounts. */
    public Surroundings surroundings(ApprovalRequest request, String subject) {
        return new Surroundings(
                handlers.require(request.kind()).askedBy(),
                () -> witness.findDetail(SUBMITTED, subject, Trace.beginning(request) + " ")
                        .map(Trace::hashOf),
                accounts::find);
    }

    /** The round of a request whose command had this hash when it was submitted. */
    public Optional<Integer> findRound(long id, String hash) {
        return em.createQuery(
                        "select r.key.round from ApprovalRound r where r.key.requestId = :id and r.commandHash = :hash",
                        Integer.class)
                .setParameter("id", id)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The request about this that was returned for correction. */
    public Optional<Dossier> findReturned(String kind, String subject) {
        return em.createQuery(
                        "select r from ApprovalRequest r"
                                + " where r.kind = :kind and r.subject = :subject and r.state = :returned",
                        ApprovalRequest.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("returned", ApprovalState.RETURNED)
                .getResultStream()
                .findFirst()
                .map(this::dossier);
    }

    /** What happened to all requests any round of which was about one of these, in time; one query. */
    public List<ApprovalEntry> history(String kind, Collection<String> subjects) {
        return em.createQuery(
                        "select e from ApprovalEntry e where e.key.requestId in (select r.id from ApprovalRequest r,"
                                + " ApprovalRound o where o.key.requestId = r.id and r.kind = :kind"
                                + " and o.subject in :subjects) order by e.key.requestId, e.key.no",
                        ApprovalEntry.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    /** The open requests that are about one of these now. */
    public List<Dossier> open(String kind, Collection<String> subjects) {
        return em
                .createQuery(
                        "select r from ApprovalRequest r where r.kind = :kind and r.subject in :subjects"
                                + " and r.state in :open order by r.id",
                        ApprovalRequest.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects)
                .setParameter("open", OPEN)
                .getResultList()
                .stream()
                .map(this::dossier)
                .toList();
    }

    /** The numbers of the open requests whose last day is over. */
    public List<Long> expiredBefore(LocalDate today) {
        return em.createQuery(
                        "select r.id from ApprovalRequest r where r.state in :open and r.expiresOn < :today order by r.id",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("today", today)
                .getResultList();
    }
}
