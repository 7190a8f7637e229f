package skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.WorkQueues;
import skillcert.assessment.BatchForm;
import skillcert.filing.FilingForm;
import skillcert.filing.Filings;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.IdType;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.Issuing;
import skillcert.printing.PrintFiles;
import skillcert.printing.PrintJobs;
import skillcert.testing.GoodCalls.Call;

/** Calls that succeed of the doors of filing, assessment, ledger, printing and approval. */
@ApplicationScoped
class BusinessCalls {

    private static final Actor CLERK = TestActors.of("it-printer", "GD-PRINT", UnitKind.PRINTING, Role.PRINTING_CLERK);
    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);
    private static final String REASON = "与本人核对证件信息";
    private static final ListQuery FIRST = ListQuery.first(10);

    @Inject
    private IssuedSchool schools;

    @Inject
    private FiledSchools filed;

    @Inject
    private TestActors actors;

    @Inject
    private Filings filings;

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private Issuing issuing;

    @Inject
    private PrintJobs jobs;

    @Inject
    private PrintFiles files;

    private final Map<String, Call> calls = new LinkedHashMap<>();

    /** Makes the world and gives the calls by name. */
    Map<String, Call> calls() throws Exception {
        calls.clear();
        assess();
        issueAndPrint();
        approve();
        // last: the clock has run behind all notices, and no request of these grows too old
        file();
        return Map.copyOf(calls);
    }

    private void with(String name, Actor actor, Object... rest) {
        calls.put(name, Call.of(actor, rest));
    }

    private void assess() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        Actor registrar = school.registrar();
        long batch = schools.prepared(school, 2);
        Path folder = Files.createTempDirectory("good-calls");
        with(
                "Batches.plan",
                registrar,
                new BatchForm("新批次", IssuedSchool.OCCUPATION, IssuedSchool.LEVEL, schools.today()),
                IdempotencyKey.create());
        with("Batches.list", registrar, FIRST);
        with("Batches.require", registrar, batch);
        with("Rosters.template", registrar, batch, OutputStream.nullOutputStream());
        with(
                "Rosters.upload",
                registrar,
                batch,
                workbook(
                        folder.resolve("roster.xlsx"),
                        List.of("姓名", "证件类型", "证件号码", "手机号码"),
                        List.of("李新", IdType.RESIDENT.text(), "449999199001010016", "")));
        with("Rosters.uploadPhotos", registrar, batch, zip(folder.resolve("photos.zip")));
        with("Rosters.candidates", registrar, batch, FIRST);
        with("Results.template", registrar, batch, OutputStream.nullOutputStream());
        with(
                "Results.upload",
                registrar,
                batch,
                workbook(
                        folder.resolve("scores.xlsx"),
                        List.of("考生序号", "姓名", "证件号码后四位", "理论成绩", "技能成绩"),
                        List.of("1", "考生1", "0001", "90", "91")));
        with("Results.submit", registrar, batch);
        with("CandidateReveals.check", registrar, batch, 1);
        with("CandidateReveals.reveal", registrar, batch, 1, REASON);
    }

    private static Path workbook(Path file, List<String> header, List<String> row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("名册");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.value(1, i, row.get(i));
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static Path zip(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("449999199001010016.jpg"));
            out.write(new byte[] {1, 2, 3});
        }
        return file;
    }

    private void issueAndPrint() throws Exception {
        List<ListedSchool> one = schools.withApprovedLists(2, List.of("5", "4", "3"));
        List<ListedSchool> other = schools.withApprovedLists(2, List.of("5", "4", "3"));
        ListedSchool school = one.get(0);
        String number = issuing.issue(school.approver(), school.listId()).first();
        with("Issuing.issue", school.approver(), one.get(1).listId());
        with("Issuing.issueNext", school.approver(), one.get(2).listId(), 1);
        with("Issuing.openCounter", school.approver(), one.get(2).listId());
        with("Certificates.search", school.registrar(), FIRST);
        with("Certificates.require", school.registrar(), number);
        with("Certificates.issuedOf", school.registrar(), school.listId());
        with("CertificateReveals.reveal", school.registrar(), number, REASON);
        with("LedgerProofs.prove", AUDITOR, schools.bodyCode(school));
        with("IssuedSheets.of", CLERK, List.of(number));
        with("IssuedSheets.validEditions", school.registrar(), school.listId());

        List<Long> ordered = new ArrayList<>();
        for (ListedSchool printed : List.of(other.get(0), other.get(1), other.get(2))) {
            issuing.issue(printed.approver(), printed.listId());
            ordered.add(jobs.order(printed.registrar(), printed.listId(), IdempotencyKey.create()));
        }
        files.make(CLERK, ordered.get(0));
        with("PrintJobs.order", school.registrar(), school.listId(), IdempotencyKey.create());
        with("PrintJobs.list", CLERK, FIRST);
        with("PrintJobs.progress", CLERK, school.listId());
        with("PrintJobs.require", CLERK, ordered.get(0));
        with("PrintFiles.open", CLERK, ordered.get(0), 1);
        with("PrintFiles.make", CLERK, ordered.get(1));
        with("PrintFiles.makeNext", CLERK, ordered.get(2));
        with("Bodies.list", school.registrar(), FIRST);
        with("Bodies.require", school.registrar(), schools.bodyId(school));
        with("Bodies.findOfUnit", school.registrar());
        with("Bodies.findByCode", school.registrar(), schools.bodyCode(school));
    }

    private FilingForm newSchool() {
        String unit = actors.unit(UnitKind.SCHOOL);
        return schools.form(unit, "备案技工学校" + unit);
    }

    private void file() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        Actor officer = actors.account("fo" + tag, "GD", Role.PROVINCE_FILING_OFFICER);
        Actor decider = actors.account("fd" + tag, "GD", Role.PROVINCE_DECIDER);
        FilingForm form = newSchool();
        long returned = filings.enter(officer, form, IdempotencyKey.create());
        ApprovalView view = schools.newest(decider);
        filed.remark(decider, returned);
        approvals.giveBack(decider, view.item().id(), view.commandHash(), "地址有误");
        filings.enter(officer, newSchool(), IdempotencyKey.create());
        with("WorkQueues.claim", decider, schools.newest(decider).item().id());
        FilingForm visited = newSchool();
        filed.visit(officer, filings.enter(officer, visited, IdempotencyKey.create()), visited);
        ApprovalView several = schools.newest(decider);
        with("BulkApprovals.shown", decider, List.of(several.item().id()));
        with("BulkApprovals.approve", decider, List.of(several), "同意");
        with("Filings.enter", officer, newSchool(), IdempotencyKey.create());
        with("Filings.correct", officer, returned, form, IdempotencyKey.create());
        with("Filings.list", officer, FIRST);
        with("Filings.require", officer, returned);
        with("Filings.schoolsToApplyFor", officer);
    }

    private void approve() throws Exception {
        ListedSchool school = schools.withListOnNotice(1);
        ListedSchool other = schools.withListOnNotice(1);
        schools.afterNotice();
        Actor approver = school.approver();
        ApprovalView view = schools.newest(approver);
        long id = view.item().id();
        with("Approvals.require", approver, id);
        with("Approvals.approve", approver, id, view.commandHash(), "同意");
        with("Approvals.refuse", approver, id, view.commandHash(), "不同意");
        with("Approvals.giveBack", approver, id, view.commandHash(), "成绩有误");
        with("Approvals.withdraw", school.registrar(), id, "成绩有误");
        long claimed = schools.newest(other.approver()).item().id();
        queues.claim(other.approver(), claimed);
        with("WorkQueues.release", other.approver(), claimed);
        Actor third = actors.account(other.unit(), Role.SCHOOL_APPROVER);
        with("WorkQueues.takeOver", third, claimed, "认领人出差");
        for (String list : List.of("todo", "atUnit", "requested", "decided")) {
            with("WorkQueues." + list, approver, FIRST);
        }
        with("WorkQueues.waiting", approver);
    }
}
