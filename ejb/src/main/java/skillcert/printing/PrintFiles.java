package skillcert.printing;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.filing.BodyStandings;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.ledger.IssuedSheets;
import skillcert.policy.Parameters;
import skillcert.printing.control.PrintRows;
import skillcert.printing.control.SheetPrinter;
import skillcert.printing.entity.PrintFile;
import skillcert.printing.entity.PrintJob;

/** Makes the files of a print job, tray by tray, and hands them out (I11, I18). */
@Stateless
public class PrintFiles {

    private static final String TRAY_SHEETS = "printing.tray.sheets";

    @Resource
    private SessionContext context;

    @Inject
    private PrintRows rows;

    @Inject
    private IssuedSheets issued;

    @Inject
    private SheetPrinter printer;

    @Inject
    private BodyStandings standings;

    @Inject
    private Parameters parameters;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Makes every file of the job that is not made yet. Each tray is one transaction; what was made before stays, so that a
     * call that was cut off is simply made again.
     */
    @Permitted(Right.PRINT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void make(Actor actor, long jobId) {
        PrintFiles self = context.getBusinessObject(PrintFiles.class);
        boolean more = true;
        while (more) {
            more = self.makeNext(actor, jobId);
        }
    }

    /**
     * Makes the next tray. The body's standing is locked first, so that nothing is made for a body that was suspended or
     * cancelled after the order (I13).
     *
     * @return whether there is more to make
     * @throws skillcert.filing.FilingException FILING_NOT_IN_FORCE; what was made before stays
     */
    @Permitted(Right.PRINT)
    public boolean makeNext(Actor actor, long jobId) {
        // of each transaction, not of the call: what rolls back is the tray
        audit.attempted(actor, AuditEvent.PRINT_JOB_MADE, "print-job:" + jobId, "");
        standings.lockInForce(rows.require(actor, jobId).bodyId(), clock.today());
        PrintJob job = rows.lock(actor, jobId);
        if (job.state() == PrintJobState.MADE) {
            return false;
        }
        PrintFile.Key tray = rows.nextTray(jobId);
        int first = rows.lastPosition(jobId) + 1;
        int last = Math.min(job.sheets(), first + parameters.number(TRAY_SHEETS, clock.today()) - 1);
        List<String> numbers = rows.numbers(jobId, first, last);
        String hash = printer.keep(issued.of(actor, numbers));
        rows.add(new PrintFile(tray, first, last, hash, actor.login(), clock.instant()));
        boolean more = last < job.sheets();
        if (!more) {
            job.finish();
        }
        audit.record(actor, AuditEvent.PRINT_JOB_MADE, "print-job:" + jobId, "tray:" + tray.tray() + " pdf:" + hash);
        return more;
    }

    /**
     * The file of a tray, exactly as it was made. Opening is audited: it shows whole ID numbers (I14).
     *
     * @param tray from 1
     */
    @Permitted(Right.PRINT)
    public PrintedFile open(Actor actor, long jobId, int tray) {
        rows.require(actor, jobId);
        PrintFile file = rows.findFile(new PrintFile.Key(jobId, tray))
                .orElseThrow(() -> new PrintingRefusedException(PrintingError.PRINTING_NOT_MADE, jobId, tray));
        audit.record(actor, AuditEvent.PRINTED_FILE_OPENED, "print-job:" + jobId, "tray:" + tray);
        return new PrintedFile("print-job-" + jobId + "-" + tray + ".pdf", printer.kept(file.pdfHash()));
    }
}
