package skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import skillcert.administration.RuleProposals;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.document.Documents;
import skillcert.identity.AccountAdministration;
import skillcert.identity.AccountForm;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.identity.UnitForm;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.LedgerProofs;
import skillcert.policy.CalendarForm;
import skillcert.policy.CalendarYears;
import skillcert.policy.DocumentKind;
import skillcert.policy.ParameterForm;
import skillcert.policy.ParameterRevisionForm;
import skillcert.policy.PolicyDocumentForm;
import skillcert.policy.PolicyDocuments;
import skillcert.testing.GoodCalls.Call;

/** Calls that succeed of rules that are set right, of the register of the province, of telephones, timers and proofs. */
@ApplicationScoped
class RuleCalls {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String PARAMETER = "printing.tray.sheets";
    private static final String CLAUSE = "每个印制文件的张数";
    private static final String REASON = "通知领取密码";
    private static final int YEAR = 2045;

    @Inject
    private TestActors actors;

    @Inject
    private RuleProposals proposals;

    @Inject
    private Approvals approvals;

    @Inject
    private CalendarYears years;

    @Inject
    private PolicyDocuments register;

    @Inject
    private Documents documents;

    @Inject
    private Units units;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private BusinessClock clock;

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private Actor officer;
    private Actor decider;
    private Actor security;
    private Actor system;
    private Actor auditor;

    /** Makes the world and gives the calls by name. */
    Map<String, Call> calls() {
        calls.clear();
        String province = actors.unit(UnitKind.PROVINCE);
        officer = actors.account(province, Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(province, Role.PROVINCE_DECIDER);
        security = actors.account(province, Role.SECURITY_ADMINISTRATOR);
        system = actors.account(province, Role.SYSTEM_ADMINISTRATOR);
        auditor = actors.account(province, Role.AUDIT_ADMINISTRATOR);
        register();
        rules();
        people();
        server();
        return Map.copyOf(calls);
    }

    private void with(String name, Actor actor, Object... rest) {
        calls.put(name, Call.of(actor, rest));
    }

    private PolicyDocumentForm notice() {
        String number = "人社测〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return new PolicyDocumentForm(
                DocumentKind.NATIONAL, number, "关于测试的通知", "人力资源和社会保障部", null, clock.today(), "", "第三条 测试", null);
    }

    private void register() {
        String code = register.add(officer, notice());
        with("PolicyDocuments.add(PolicyDocumentForm)", officer, notice());
        with("PolicyDocuments.attach", officer, code, documents.store(PDF, "application/pdf"), "扫描件");
        with("PolicyDocuments.complete", officer, "GD-2022-184", "关于备案续期补录标题的通知");
        with("PolicyDocuments.mayExtend", officer);
        with("PolicyDocuments.replaceable", officer);
        with("DocumentRegister.add", officer, notice(), PDF);
        with("DocumentRegister.attach", officer, code, PDF, "扫描件");
        register.attach(officer, code, documents.store(PDF, "application/pdf"), "原件");
        with("DocumentRegister.open", officer, code, 1);
    }

    private void approve(long request) {
        ApprovalView shown = approvals.require(decider, request);
        approvals.approve(decider, request, shown.commandHash(), "同意");
    }

    private void rules() {
        LocalDate day = clock.today().plusDays(9131L + new SecureRandom().nextInt(5000));
        ParameterForm wrong = new ParameterForm(PARAMETER, day, "90", "PLATFORM", CLAUSE);
        approve(proposals.propose(security, wrong, IdempotencyKey.create()));
        ParameterRevisionForm revision =
                new ParameterRevisionForm(new ParameterForm(PARAMETER, day, "80", "PLATFORM", CLAUSE), "90", "录入有误");
        with("RuleProposals.propose(ParameterRevisionForm)", security, revision, IdempotencyKey.create());
        with("ParameterSettings.checkRevision", security, revision);
        if (!years.known().contains(YEAR)) {
            CalendarForm year = new CalendarForm(YEAR, "国办发明电〔2044〕1号", "2045年节假日安排", "2045-10-03,休,国庆节");
            approve(proposals.propose(security, year, IdempotencyKey.create()));
        }
        CalendarForm amendment = new CalendarForm(YEAR, "国办发明电〔2045〕9号", "关于调整2045年国庆节安排的通知", "2045-10-03,班,国庆节");
        with("CalendarYears.checkAmendment", security, amendment);
        with("RuleProposals.proposeAmendment", security, amendment, IdempotencyKey.create());
    }

    private void people() {
        String unit = actors.unit(UnitKind.PRINTING);
        String name = units.detail(system, unit).unit().name();
        UnitForm form = new UnitForm(unit, UnitKind.PRINTING, name, "00", "", "", "王五", "13812345678");
        units.change(system, form, units.detail(system, unit).version());
        with("TelephoneReveals.ofUnit", system, unit, REASON);
        with("Units.removePhone", system, unit);
        String login = actors.account(unit).login();
        accounts.change(
                system,
                new AccountForm(login, unit, "李四", "13912345678"),
                accounts.require(system, login).version());
        with("TelephoneReveals.ofAccount", system, login, REASON);
        with("AccountAdministration.removePhone", system, login);
        with("AccountAdministration.state", system, login, actors.document());
        with("AccessControl.helpers", security);
    }

    private void server() {
        with("ServerTimers.all", system);
        with("ServerTimers.run", system, "DRAFT_PURGE");
        with("LedgerProofs.history", auditor, ListQuery.first(10));
        with("LedgerProofs.proveAll", auditor);
        with("LedgerProofs.require", auditor, proofs.proveAll(auditor).id());
    }
}
