package skillcert.printing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.assessment.ApprovedList;
import skillcert.assessment.ApprovedLists;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.BodyStandings;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.IssuedSheets;
import skillcert.printing.control.PrintRows;
import skillcert.printing.control.SheetPrinter;
import skillcert.printing.entity.PrintJob;
import skillcert.printing.entity.PrintSheet;

/** Orders print jobs for what a school has issued, and shows them (R002, R024). */
@Stateless
public class PrintJobs {

    private static final int CHECKED_AT_ONCE = 100;

    @Inject
    private ApprovedLists lists;

    @Inject
    private IssuedSheets issued;

    @Inject
    private BodyStandings standings;

    @Inject
    private SheetPrinter printer;

    @Inject
    private PrintRows rows;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Orders the originals of all valid certificates of the list that are not ordered yet.
     *
     * @param actor of the issuing body's own unit
     * @param listId the approved list
     * @param key of the form: the same key gives the same job (I9)
     * @return the job
     * @throws PrintingRefusedException when the list is another's, nothing is left to print, or a sheet cannot be printed
     */
    @Permitted(Right.PRINT_ORDER)
    public long order(Actor actor, long listId, IdempotencyKey key) {
        ApprovedList list = lists.lock(listId);
        if (!list.unitCode().equals(actor.unit())) {
            throw new PrintingRefusedException(PrintingError.PRINTING_NOT_OWN_LIST, listId);
        }
        Optional<PrintJob> before = rows.findByRequestKey(key);
        if (before.isPresent()) {
            return same(before.get(), actor, listId, key);
        }
        List<PrintSheet.Key> sheets = rows.originalsToOrder(issued.validEditions(actor, listId));
        if (sheets.isEmpty()) {
            throw new PrintingRefusedException(PrintingError.PRINTING_NOTHING_TO_PRINT, listId);
        }
        String bodyName = standings.lockInForce(list.bodyId(), clock.today()).name();
        requirePrintable(actor, sheets.stream().map(PrintSheet.Key::number).toList());
        PrintJob job = rows.add(
                new PrintJob(list.bodyId(), bodyName, listId, sheets.size(), actor, clock.instant(), key), sheets);
        audit.record(
                actor,
                AuditEvent.PRINT_JOB_ORDERED,
                "print-job:" + job.id(),
                "list:" + listId + " sheets:" + job.sheets());
        return job.id();
    }

    private static long same(PrintJob before, Actor actor, long listId, IdempotencyKey key) {
        if (before.listId() != listId || !before.orderedBy(actor.unit())) {
            throw new PrintingRefusedException(PrintingError.PRINTING_KEY_TAKEN, key);
        }
        return before.id();
    }

    /** A sheet that cannot be printed right stops the order, before any sheet is written down. */
    private void requirePrintable(Actor actor, List<String> numbers) {
        for (int first = 0; first < numbers.size(); first += CHECKED_AT_ONCE) {
            int end = Math.min(numbers.size(), first + CHECKED_AT_ONCE);
            printer.check(issued.of(actor, numbers.subList(first, end)));
        }
    }

    /** The jobs that the actor may see: each those of the bodies it may know of. */
    @Permitted({Right.PRINT_READ, Right.PRINT_ORDER})
    public ListPage<PrintJobRow> list(Actor actor, ListQuery query) {
        return rows.page(actor, query);
    }

    /** How far the printing of a list is, as far as the actor may see it: a school its own, the province and the office all. */
    @Permitted({Right.PRINT, Right.PRINT_ORDER, Right.LEDGER_READ})
    public PrintProgress progress(Actor actor, long listId) {
        return rows.progress(actor, listId);
    }

    /** One job with its files. */
    @Permitted({Right.PRINT_READ, Right.PRINT_ORDER})
    public PrintJobView require(Actor actor, long jobId) {
        PrintJob job = rows.require(actor, jobId);
        return rows.view(job, lists.require(job.listId()));
    }
}
