package skillcert.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.approval.TimelineEntry;
import skillcert.assessment.ApprovedList;
import skillcert.filing.Bodies;
import skillcert.filing.KnownBodies;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.ledger.IssuedEdition;
import skillcert.printing.PrintJobRow;
import skillcert.printing.PrintJobState;
import skillcert.printing.PrintJobView;
import skillcert.printing.PrintProgress;
import skillcert.printing.PrintingError;
import skillcert.printing.PrintingRefusedException;
import skillcert.printing.entity.PrintFile;
import skillcert.printing.entity.PrintJob;
import skillcert.printing.entity.PrintSheet;

/** The print jobs, their sheets and their files. A school finds its own jobs, the office all (I15). */
@ApplicationScoped
public class PrintRows {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Bodies bodies;

    /** The job that this key made. */
    public Optional<PrintJob> findByRequestKey(IdempotencyKey key) {
        return em.createQuery("select j from PrintJob j where j.requestKey = :key", PrintJob.class)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    /** The originals of these editions that have not been ordered, in the same order. */
    public List<PrintSheet.Key> originalsToOrder(List<IssuedEdition> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        Set<PrintSheet.Key> ordered = new HashSet<>(em.createQuery(
                        "select s.key from PrintSheet s where s.key.number in :numbers", PrintSheet.Key.class)
                .setParameter(
                        "numbers", editions.stream().map(IssuedEdition::number).toList())
                .getResultList());
        return editions.stream()
                .map(edition -> PrintSheet.Key.original(edition.number(), edition.edition()))
                .filter(original -> !ordered.contains(original))
                .toList();
    }

    /** Writes the order down with all of its sheets. */
    public PrintJob add(PrintJob job, List<PrintSheet.Key> sheets) {
        em.persist(job);
        em.flush();
        int position = 0;
        for (PrintSheet.Key sheet : sheets) {
            em.persist(new PrintSheet(job.id(), ++position, sheet));
        }
        return job;
    }

    /** The job, if the actor may see it. */
    public PrintJob require(Actor actor, long jobId) {
        PrintJob job = em.find(PrintJob.class, jobId);
        if (job == null || !known(actor).covers(job.bodyId())) {
            throw new PrintingRefusedException(PrintingError.PRINTING_UNKNOWN_JOB, jobId);
        }
        return job;
    }

    /** The job, locked until the end of the transaction: one tray is made at a time. */
    public PrintJob lock(Actor actor, long jobId) {
        PrintJob job = require(actor, jobId);
        em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        return job;
    }

    /** The next tray of a locked job. */
    public PrintFile.Key nextTray(long jobId) {
        return new PrintFile.Key(jobId, files(jobId).size() + 1);
    }

    /** The last sheet that a file holds; 0 when there is no file. */
    public int lastPosition(long jobId) {
        List<PrintFile> files = files(jobId);
        return files.isEmpty() ? 0 : files.get(files.size() - 1).lastPosition();
    }

    private List<PrintFile> files(long jobId) {
        return em.createQuery("select f from PrintFile f where f.key.jobId = :job order by f.key.tray", PrintFile.class)
                .setParameter("job", jobId)
                .getResultList();
    }

    /** The numbers on these sheets of the job, in their order. */
    public List<String> numbers(long jobId, int first, int last) {
        return em.createQuery(
                        """
                        select s.key.number from PrintSheet s
                        where s.jobId = :job and s.position between :first and :last order by s.position""",
                        String.class)
                .setParameter("job", jobId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Keeps the file of a tray. */
    public void add(PrintFile file) {
        em.persist(file);
    }

    /** The file of a tray. */
    public Optional<PrintFile> findFile(PrintFile.Key key) {
        return Optional.ofNullable(em.find(PrintFile.class, key));
    }

    /** How far the printing of a list is; the jobs of another school count as none. */
    public PrintProgress progress(Actor actor, long listId) {
        boolean all = actor.may(Right.PRINT) || actor.unitKind() == UnitKind.PROVINCE;
        Object[] ordered = em.createQuery(
                        """
                        select coalesce(sum(j.sheets), 0), max(j.id) from PrintJob j
                        where j.listId = :list and (:all = true or j.orderedUnit = :unit)""",
                        Object[].class)
                .setParameter("list", listId)
                .setParameter("all", all)
                .setParameter("unit", actor.unit())
                .getSingleResult();
        Long made = em.createQuery(
                        """
                        select coalesce(sum(f.lastPosition - f.firstPosition + 1), 0) from PrintFile f, PrintJob j
                        where j.id = f.key.jobId and j.listId = :list and (:all = true or j.orderedUnit = :unit)""",
                        Long.class)
                .setParameter("list", listId)
                .setParameter("all", all)
                .setParameter("unit", actor.unit())
                .getSingleResult();
        return new PrintProgress((Long) ordered[0], made, (Long) ordered[1]);
    }

    /** A page of the jobs that the actor may see. */
    public ListPage<PrintJobRow> page(Actor actor, ListQuery query) {
        KeysetQuery pages = KeysetQuery.from("PrintJob j")
                .select("j")
                .id("j.id", Long.class)
                .contains("bodyName", "j.bodyName")
                .equal("state", "j.state", PrintJobState.class)
                .sort("orderedAt", "j.orderedAt", Instant.class)
                .order("orderedAt", true);
        ListPage<PrintJob> page = known(actor).limit(pages, "j.bodyId").page(em, query, row -> (PrintJob) row[0]);
        Map<String, Person> orderers =
                people.of(page.rows().stream().map(job -> job.orderedBy()).toList());
        return page.map(job -> row(job, orderers.get(job.orderedBy())));
    }

    private KnownBodies known(Actor actor) {
        return bodies.known(actor, Right.PRINT_READ, Right.PRINT_ORDER);
    }

    private static PrintJobRow row(PrintJob job, Person orderer) {
        return new PrintJobRow(
                job.id(), job.listId(), job.bodyName(), job.sheets(), job.state(), orderer, job.orderedAt());
    }

    /** The job with its files, and the list that it prints. */
    public PrintJobView view(PrintJob job, ApprovedList list) {
        List<PrintFile> files = files(job.id());
        Map<String, Person> persons = people.of(
                Stream.concat(Stream.of(job.orderedBy()), files.stream().map(PrintFile::madeBy))
                        .toList());
        return new PrintJobView(
                job.id(),
                list.batchId(),
                list.title(),
                job.sheets(),
                job.state(),
                persons.get(job.orderedBy()),
                job.orderedAt(),
                files.stream()
                        .map(file -> new PrintJobView.Tray(
                                file.key().tray(),
                                file.firstPosition(),
                                file.lastPosition(),
                                file.pdfHash(),
                                file.madeAt()))
                        .toList(),
                timeline(job, files, persons));
    }

    private static List<TimelineEntry> timeline(PrintJob job, List<PrintFile> files, Map<String, Person> persons) {
        return Stream.concat(
                        Stream.of(TimelineEntry.done("PRINT_ORDERED", job.orderedAt(), persons.get(job.orderedBy()))),
                        files.stream()
                                .map(file -> TimelineEntry.done("PRINT_MADE", file.madeAt(), persons.get(file.madeBy()))
                                        .of(file.key().tray())))
                .toList();
    }
}
