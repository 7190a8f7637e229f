package skillcert.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import skillcert.administration.KeyAdministration;
import skillcert.administration.LocalNotices;
import skillcert.audit.AuditHeads;
import skillcert.audit.AuditLog;
import skillcert.audit.AuditRange;
import skillcert.audit.AuditTrail;
import skillcert.audit.AuditVerifier;
import skillcert.identity.AccountAdministration;
import skillcert.identity.AccountForm;
import skillcert.identity.OpenSessions;
import skillcert.identity.Passwords;
import skillcert.identity.Role;
import skillcert.identity.RoleForm;
import skillcert.identity.RoleGrants;
import skillcert.identity.SecondFactors;
import skillcert.identity.Sessions;
import skillcert.identity.TestActors;
import skillcert.identity.UnitForm;
import skillcert.identity.Units;
import skillcert.jobs.JobChunks;
import skillcert.jobs.Jobs;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.Base32;
import skillcert.keys.KeyPurpose;
import skillcert.policy.AnnouncementForm;
import skillcert.policy.Announcements;
import skillcert.policy.CalendarForm;
import skillcert.policy.LocalNoticeForm;
import skillcert.policy.ParameterForm;
import skillcert.testing.GoodCalls.Call;

/** Calls that succeed of the doors of identity, policy, administration, audit and jobs. */
@ApplicationScoped
class OfficeCalls {

    private static final String FRESH = "Fresh-Password-7";
    private static final String PAGE = "/filing/enter.xhtml";
    private static final ListQuery FIRST = ListQuery.first(10);

    @Inject
    private TestActors actors;

    @Inject
    private Units units;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private Sessions sessions;

    @Inject
    private OpenSessions open;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private Announcements announcements;

    @Inject
    private LocalNotices notices;

    @Inject
    private Jobs jobs;

    @Inject
    private JobChunks chunks;

    @Inject
    private KeyAdministration keys;

    @Inject
    private AuditHeads heads;

    @Inject
    private AuditLog log;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private BusinessClock clock;

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private Actor system;
    private Actor security;
    private Actor auditor;
    private Actor officer;
    private Actor decider;
    private Actor clerk;

    /** Makes the world and gives the calls by name. */
    Map<String, Call> calls() throws Exception {
        calls.clear();
        String province = actors.unit(UnitKind.PROVINCE);
        system = actors.account(province, Role.SYSTEM_ADMINISTRATOR);
        security = actors.account(province, Role.SECURITY_ADMINISTRATOR);
        auditor = actors.account(province, Role.AUDIT_ADMINISTRATOR);
        officer = actors.account(province, Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(province, Role.PROVINCE_DECIDER);
        clerk = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        endChangeOfMaster();
        administer();
        signIn();
        rule();
        keys();
        audit();
        work();
        return Map.copyOf(calls);
    }

    private void with(String name, Actor actor, Object... rest) {
        calls.put(name, Call.of(actor, rest));
    }

    private void administer() {
        String unit = actors.unit(UnitKind.SCHOOL);
        String closed = actors.unit(UnitKind.SCHOOL);
        units.close(system, closed, "停办");
        with("Units.create", system, school("T-" + UUID.randomUUID().toString().substring(0, 13), "新单位"));
        with(
                "Units.change",
                system,
                school(unit, "改名单位"),
                units.detail(system, unit).version());
        with("Units.close", system, unit, "停办");
        with("Units.reopen", system, closed);
        with("Units.list", system, FIRST);
        with("Units.detail", system, unit);

        String login = actors.account(unit, Role.SCHOOL_REGISTRAR).login();
        String disabled = actors.account(unit, Role.SCHOOL_REGISTRAR).login();
        accounts.disable(system, disabled, "离岗");
        with(
                "AccountAdministration.create",
                system,
                new AccountForm("n" + login, unit, "新人", "", actors.document()),
                IdempotencyKey.create());
        with("AccountAdministration.list", system, FIRST);
        with("AccountAdministration.require", system, login);
        with(
                "AccountAdministration.change",
                system,
                new AccountForm(login, unit, "改名", ""),
                accounts.require(system, login).version());
        with("AccountAdministration.disable", system, login, "离岗");
        with("AccountAdministration.enable", system, disabled);
        with("AccountAdministration.unlock", system, login);
        with("AccountAdministration.resetPassword", system, login, "本人申请", IdempotencyKey.create());
        long held = grants.of(security, login).get(0).id();
        String without = actors.account(unit).login();
        with("RoleGrants.grant", security, without, new RoleForm(Role.SCHOOL_APPROVER, clock.today(), null, "岗位需要"));
        with("RoleGrants.withdraw", security, held, "岗位调整");
        with("RoleGrants.of", security, login);
        with("ServerState.view", system);
    }

    private static UnitForm school(String code, String name) {
        return new UnitForm(code, UnitKind.SCHOOL, name, "00", TestActors.ORGANISATION);
    }

    private void signIn() throws Exception {
        Actor enrolled = actors.account(clerk.unit(), Role.SCHOOL_APPROVER);
        String first = sessions.begin(enrolled, "127.0.0.1", "Firefox");
        passwords.change(enrolled, session(first), TestActors.PASSWORD, FRESH);
        String secret = factors.offer(enrolled).secret();
        List<String> recovery = factors.enrol(enrolled, first, code(secret)).orElseThrow();
        String second = sessions.begin(enrolled, "127.0.0.1", "Firefox");
        with("SecondFactors.mine", enrolled);
        with("SecondFactors.findDemonstrationCode", enrolled);
        with("SecondFactors.renewRecoveryCodes", enrolled, recovery.get(0));
        with("SigningIn.enterCode", enrolled, second, recovery.get(1));
        with("AccessControl.list", security, FIRST);
        with("AccessControl.require", security, enrolled.login());
        with("AccessControl.resetFactor", security, enrolled.login(), "手机遗失");

        Actor offered = actors.account(clerk.unit(), Role.SCHOOL_APPROVER);
        String token = sessions.begin(offered, "127.0.0.1", "Firefox");
        String open = factors.offer(offered).secret();
        calls.put("SecondFactors.enrol", new Call(offered, () -> new Object[] {token, code(open)}));
        with("SecondFactors.offer", actors.account(clerk.unit(), Role.SCHOOL_APPROVER));

        String own = sessions.begin(clerk, "127.0.0.1", "Firefox");
        with("Sessions.begin", clerk, "127.0.0.1", "Firefox");
        with("Passwords.change", clerk, session(own), TestActors.PASSWORD, FRESH);
        with("OpenSessions.mine", clerk);
        with("OpenSessions.findLast", clerk, session(own));
        with("OpenSessions.endMine", clerk, session(own));
        with("OpenSessions.endAllMine", clerk);
        with("OpenSessions.all", security, FIRST);
        with("OpenSessions.end", security, session(own));
        with("Drafts.keep", clerk, PAGE, "{\"name\":\"草稿\"}");
        with("Drafts.find", clerk, PAGE);
        with("Drafts.drop", clerk, PAGE);
    }

    private long session(String token) {
        return sessions.visit(token, false).orElseThrow().session();
    }

    private String code(String secret) {
        try {
            TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
            byte[] key = Base32.decode(secret.replace(" ", ""));
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(key, generator.getAlgorithm()), clock.realInstant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rule() {
        LocalDate today = clock.today();
        AnnouncementForm news = new AnnouncementForm("公告", "内容", Set.of(UnitKind.SCHOOL), today, today.plusDays(30));
        long announcement = announcements.publish(system, news, IdempotencyKey.create());
        with("Announcements.publish", system, news, IdempotencyKey.create());
        with("Announcements.withdraw", system, announcement, "有误");
        with("Announcements.read", clerk, announcement);
        with("Announcements.require", clerk, announcement);
        with("Announcements.unread", clerk);
        with("Announcements.list", clerk, FIRST);
        with("Announcements.mayPublish", clerk);
        ParameterForm parameter =
                new ParameterForm("printing.tray.sheets", today.plusYears(25), "90", "PLATFORM", "每个印制文件的张数");
        CalendarForm year = new CalendarForm(2044, "国办发明电〔2043〕1号", "2044年节假日安排", "2044-10-03,休,国庆节");
        with("RuleProposals.propose(ParameterForm)", security, parameter, IdempotencyKey.create());
        with("RuleProposals.propose(CalendarForm)", decider, year, IdempotencyKey.create());
        with("RuleProposals.mayPropose", decider);
        with("ParameterSettings.all", clerk);
        with("ParameterSettings.check", security, parameter);
        with("CalendarYears.year", clerk, 2026);
        with("CalendarYears.check", decider, year);
        byte[] pdf = "%PDF-1.7\n1 0 obj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        String code = notices.add(officer, notice(), pdf);
        with("LocalNotices.add", officer, notice(), pdf);
        with("PolicyDocuments.add(LocalNoticeForm)", officer, notice());
        with("PolicyDocuments.end", officer, code, today.plusDays(10), "不再执行");
        with("PolicyDocuments.list", clerk, FIRST);
        with("PolicyDocuments.require", clerk, code);
        with("PolicyDocuments.citable", clerk);
        with("PolicyDocuments.mayAdd", clerk);
    }

    private LocalNoticeForm notice() {
        String number = "粤测〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return new LocalNoticeForm(number, "本地通知", clock.today(), clock.today(), "", "", null);
    }

    private void keys() {
        with("KeyAdministration.keys", security);
        with("KeyAdministration.masters", security);
        with("KeyAdministration.rotate", security, KeyPurpose.DOCUMENT, "按计划轮换", IdempotencyKey.create());
        with("KeyAdministration.prepareMaster", security, "主密钥到期");
        with("KeyAdministration.changeMaster", security);
    }

    /** Lets a change of the master key that somebody prepared come to its end. */
    void endChangeOfMaster() {
        if (keys.masters(TestActors.SECURITY).size() > 1) {
            Actor changing = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
            long job = keys.changeMaster(changing);
            while (keys.masters(changing).size() > 1) {
                chunks.next(job);
            }
        }
    }

    private void audit() {
        String stream = AuditTrail.UNIT + system.unit();
        with("AuditLog.search", auditor, AuditRange.ALL, FIRST);
        with("AuditLog.logins", auditor, AuditRange.ALL, FIRST);
        with(
                "AuditLog.require",
                auditor,
                log.search(auditor, AuditRange.ALL, FIRST).rows().get(0).place());
        with("AuditVerifier.streams", auditor);
        with("AuditVerifier.verify", auditor, stream);
        with("AuditVerifier.verifyAll", auditor);
        with("AuditVerifier.history", auditor, FIRST);
        with("AuditVerifier.require", auditor, verifier.verifyAll(auditor).id());
        with("AuditExport.write", auditor, AuditRange.ALL, OutputStream.nullOutputStream());
        with("AuditHeads.export", auditor);
        with("AuditHeads.files", auditor);
        with("AuditHeads.require", auditor, heads.export(auditor).file().name());
        with("Disclosures.listTaken", clerk, "certificates", 3);
    }

    private void work() {
        with("Jobs.list", clerk, FIRST);
        with("Jobs.require", clerk, job("PAUSED"));
        with("Jobs.pause", clerk, job("WAITING"));
        with("Jobs.resume", clerk, job("PAUSED"));
        with("Jobs.cancel", clerk, job("PAUSED"));
    }

    /** A job as a server that is gone has left it: no thread works at it. */
    private long job(String state) {
        actors.write(
                "INSERT INTO job (kind, subject, title, state, ordered_at, started_by, unit_code, done, total, node,"
                        + " heartbeat_at, result, failure, version) VALUES ('PROBE', '" + UUID.randomUUID()
                        + "', '五件', '" + state + "', ?, ?, '" + clerk.unit()
                        + "', 0, 0, 'gone', '2099-01-01 00:00:00', '', '', 0)",
                clock.realInstant(),
                clerk.login());
        return jobs.list(clerk, FIRST).rows().stream()
                .mapToLong(job -> job.id())
                .max()
                .orElseThrow();
    }
}
