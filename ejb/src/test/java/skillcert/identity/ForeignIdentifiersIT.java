package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Parameter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.BulkApprovals;
import skillcert.filing.CodeForm;
import skillcert.filing.CodeStory;
import skillcert.filing.FilingDrafts;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingPaper;
import skillcert.filing.Filings;
import skillcert.filing.StandingForm;
import skillcert.filing.VersionAct;
import skillcert.filing.VisitForm;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.Issuing;
import skillcert.policy.AnnouncementForm;
import skillcert.policy.Announcements;
import skillcert.policy.LocalNoticeForm;
import skillcert.policy.PolicyDocumentForm;
import skillcert.policy.PolicyDocuments;
import skillcert.printing.PrintJobs;
import skillcert.printing.PrintProgress;
import skillcert.testing.AgreedRights;
import skillcert.testing.Commands;
import skillcert.testing.Commands.Command;
import skillcert.testing.Deployments;
import skillcert.testing.FilingForms;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** The identifiers of one school, given to every command that takes one, by everybody of another territory. */
@ExtendWith(ArquillianExtension.class)
class ForeignIdentifiersIT {

    /** What takes a text, a number or a form and no identifier of somebody else: each with its reason. */
    private static final Map<String, String> NOT_SOMEBODY_ELSES = new TreeMap<>(Map.ofEntries(
            Map.entry("Bodies.codes", "which school has which code is on the public list"),
            Map.entry("Bodies.findToEnd", "which school has which code is on the public list"),
            Map.entry("CodeRegistry.registerExternal", "a body of elsewhere, which is nobody's here"),
            Map.entry("OpeningBalances.keepProof", "a file, and what it is said to be"),
            Map.entry("OpeningBalances.propose", "its form names a year and a level; the body is the actor's own"),
            Map.entry("Batches.plan", "its form names an item of the catalogue; the body is the actor's own"),
            Map.entry("BulkApprovals.approve", "request by request through the door of one approval; tried below"),
            Map.entry("Disclosures.listTaken", "the name of a list, written into the actor's own stream"),
            Map.entry("Drafts.drop", "a path; the draft is the actor's own"),
            Map.entry("Drafts.keep", "a path; the draft is the actor's own"),
            Map.entry(
                    "DocumentRegister.add",
                    "the register of the province; a city adds nothing to it, whatever it names"),
            Map.entry("DocumentRegister.attach", "the register of the province; a city adds nothing to it"),
            Map.entry("DocumentRegister.open", "every account may read every policy document"),
            Map.entry("PolicyDocuments.attach", "the register of the province; a city adds nothing to it"),
            Map.entry("PolicyDocuments.complete", "the register of the province; a city adds nothing to it"),
            Map.entry("PolicyDocuments.require", "every account may read every policy document"),
            Map.entry("Passwords.change", "the login that goes on; only the actor's own logins are ended"),
            Map.entry("SecondFactors.enrol", "the token of a login: a secret, which LoginStepsIT tries"),
            Map.entry("SecondFactors.renewRecoveryCodes", "a code of the actor's own"),
            Map.entry("Sessions.begin", "what the browser says of itself"),
            Map.entry("SigningIn.enterCode", "the token of a login: a secret, which LoginStepsIT tries")));

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    private final AgreedRights agreed = AgreedRights.read();

    /** What is named above and was not met yet. */
    private final Set<String> idle = new TreeSet<>(NOT_SOMEBODY_ELSES.keySet());

    @Inject
    private Sessions sessions;

    @Inject
    private Drafts drafts;

    @Inject
    private Announcements announcements;

    @Inject
    private PolicyDocuments documents;

    @Inject
    private BulkApprovals bulk;

    @Inject
    private Approvals approvals;

    @Inject
    private Filings filings;

    @Inject
    private FilingDrafts filingDrafts;

    @Inject
    private IssuedSchool schools;

    @Inject
    private Commands commands;

    @Inject
    private Issuing issuing;

    @Inject
    private PrintJobs jobs;

    @Inject
    private TestActors actors;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private long number(String sql, String... values) throws SQLException {
        return new AuditRows(database).number(sql, values);
    }

    /** Every name under which a command takes an identifier of a school, with that of this school. */
    private Map<String, Object> identifiers(ListedSchool school) throws Exception {
        String number = issuing.issue(school.approver(), school.listId()).first();
        long job = jobs.order(school.registrar(), school.listId(), IdempotencyKey.create());
        long filing = number("SELECT MAX(id) FROM filing WHERE unit_code = ?", school.unit());
        long request = number(
                "SELECT MAX(id) FROM approval_request WHERE requested_unit = ? AND kind = 'RESULT_LIST'",
                school.unit());
        Map<String, Object> theirs = new HashMap<>(Map.of(
                "batchId", school.batchId(),
                "listId", school.listId(),
                "jobId", job,
                "bodyId", schools.bodyId(school),
                "number", number,
                "numbers", List.of(number),
                "bodyCode", schools.bodyCode(school),
                "code", schools.bodyCode(school),
                "Filings.id", filing,
                "Approvals.id", request));
        long draft = filingDrafts.begin(school.registrar(), school.unit(), FilingKind.CHANGE);
        String paper = schools.form(school.unit(), "本校")
                .paper(FilingPaper.PLAN)
                .orElseThrow()
                .hash();
        theirs.put("filingId", filing);
        theirs.put("FilingReviews.settle.remarkedOn", filing);
        theirs.put("FilingDrafts.id", draft);
        theirs.put("FilingDrafts.begin.unitCode", school.unit());
        theirs.put("FilingPapers.ofDraft.id", draft);
        theirs.put("FilingPapers.ofFiling.id", filing);
        theirs.put("FilingPapers.hash", paper);
        theirs.put("CodeRegistry.story.typed", schools.bodyCode(school));
        theirs.put("WorkQueues.id", request);
        theirs.put("BulkApprovals.ids", List.of(request));
        perPerson(theirs, school.registrar());
        forms(theirs);
        return theirs;
    }

    /** What belongs to one person, or to one kind of unit. */
    private void perPerson(Map<String, Object> theirs, Actor person) throws SQLException {
        String token = sessions.begin(person, "127.0.0.1", "Firefox");
        long session = sessions.visit(token, false).orElseThrow().session();
        theirs.put("OpenSessions.session", session);
        drafts.keep(person, "/filing/enter.xhtml", "{}");
        theirs.put("Drafts.find.page", "/filing/enter.xhtml");
        actors.write(
                "INSERT INTO job (kind, subject, title, state, ordered_at, started_by, unit_code, done, total, node,"
                        + " heartbeat_at, result, failure, version) VALUES ('PROBE', '" + token
                        + "', '五件', 'PAUSED', ?,"
                        + " ?, '" + person.unit() + "', 0, 0, 'gone', '2099-01-01 00:00:00', '', '', 0)",
                Instant.EPOCH.plusSeconds(1),
                person.login());
        theirs.put("Jobs.id", number("SELECT MAX(id) FROM job WHERE started_by = ?", person.login()));
        Actor publisher = actors.account(actors.unit(UnitKind.PROVINCE), Role.SYSTEM_ADMINISTRATOR);
        long announcement = announcements.publish(
                publisher,
                new AnnouncementForm(
                        "公告",
                        "内容",
                        Set.of(UnitKind.PRINTING),
                        schools.today(),
                        schools.today().plusDays(30)),
                IdempotencyKey.create());
        theirs.put("Announcements.id", announcement);
    }

    /** Forms that are right but for whose the thing is that they name. */
    private void forms(Map<String, Object> theirs) {
        String unit = actors.unit(UnitKind.SCHOOL);
        theirs.put("FilingForm", schools.form(unit, "他人技工学校" + unit));
        Actor elsewhere = actors.account(actors.unit(UnitKind.CITY, "02"), Role.CITY_OFFICER);
        String notice = documents.add(elsewhere, notice(""));
        theirs.put("CodeForm", CodeForm.of("赋码〔2026〕1号"));
        theirs.put("StandingForm", new StandingForm(VersionAct.SUSPENDED, StandingForm.Ground.DISORDER, "管理失序", "文1号"));
        theirs.put("VisitForm", new VisitForm(schools.today(), 1, "李核查", "符合要求", true, null));
        // the register of the province: a city adds nothing to it, whatever its form says
        theirs.put("PolicyDocumentForm", Commands.plausible(PolicyDocumentForm.class));
        theirs.put("LocalNoticeForm", notice(notice));
        theirs.put("PolicyDocuments.end.code", notice);
    }

    private LocalNoticeForm notice(String supersedes) {
        String number = "粤测〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return new LocalNoticeForm(number, "本地通知", schools.today(), schools.today(), supersedes, "", null);
    }

    @Test
    @DisplayName("I15 I7 another school's or city's identifier is refused by every command, and the attempt is audited")
    void everyCommandByEveryOutsider() throws Exception {
        Map<String, Object> theirs = identifiers(schools.withApprovedList(3));
        String other = actors.unit(UnitKind.SCHOOL, "01");
        String city = actors.unit(UnitKind.CITY, "01");
        List<Role> outsiders = List.of(
                Role.SCHOOL_REGISTRAR,
                Role.SCHOOL_APPROVER,
                Role.SCHOOL_SUPERVISOR,
                Role.CITY_OFFICER,
                Role.INSPECTOR,
                Role.CENTRE_CLERK,
                Role.ALLIANCE_OFFICER);
        int tried = 0;
        for (Role role : outsiders) {
            UnitKind kind = role.reach(UnitKind.SCHOOL).isPresent()
                    ? UnitKind.SCHOOL
                    : role.reach(UnitKind.CITY).isPresent()
                            ? UnitKind.CITY
                            : role.unitKinds().iterator().next();
            String unit = kind == UnitKind.CITY ? city : kind == UnitKind.SCHOOL ? other : actors.unit(kind, "01");
            Actor outsider = actors.account(unit, role);
            for (Command command : commands.all()) {
                if (agreed.openTo(command.name(), role) && takesIdentifier(command, theirs)) {
                    refusedOrEmpty(command, outsider, theirs);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(120);
        assertThat(idle).as("named and not met").isEmpty();
    }

    @Test
    @DisplayName("I15 nobody approves together with others what they could not approve alone")
    void approveSeveral() {
        String province = actors.unit(UnitKind.PROVINCE);
        Actor officer = actors.account(province, Role.PROVINCE_FILING_OFFICER);
        Actor decider = actors.account(province, Role.PROVINCE_DECIDER);
        String unit = actors.unit(UnitKind.SCHOOL);
        filings.enter(officer, schools.form(unit, "待定技工学校" + unit), IdempotencyKey.create());
        ApprovalView shown = schools.newest(decider);
        Actor outsider = actors.account(actors.unit(UnitKind.SCHOOL, "01"), Role.SCHOOL_APPROVER);
        assertThat(bulk.approve(outsider, List.of(shown), "同意")).allSatisfy(result -> {
            assertThat(result.outcome()).isNull();
            assertThat(result.refusal().code().kind().status()).isEqualTo(404);
        });
        assertThat(approvals.require(decider, shown.item().id()).decidable()).isTrue();
    }

    @Test
    @DisplayName("I15 a city does not file another city's school by giving its own place in the form")
    void lyingForm() {
        Actor officer = actors.account(actors.unit(UnitKind.CITY, "01"), Role.CITY_OFFICER);
        String unit = actors.unit(UnitKind.SCHOOL, "02");
        FilingForm form = schools.form(unit, "他市技工学校" + unit);
        FilingForm lying = FilingForms.withPlace(form, "01");
        assertThatThrownBy(() -> filings.enter(officer, lying, IdempotencyKey.create()))
                .isInstanceOf(DomainException.class);
    }

    private void refusedOrEmpty(Command command, Actor outsider, Map<String, Object> theirs) throws Exception {
        Object[] arguments = Stream.of(command.method().getParameters())
                .map(parameter -> argument(command, parameter, theirs))
                .toArray();
        arguments[0] = outsider;
        String audited = "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND event = 'COMMAND_REFUSED'";
        long before = number(audited, outsider.login());
        Commands.Outcome outcome = commands.call(command, arguments);
        if (outcome.thrown() != null) {
            assertThat(outcome.thrown()).as("%s by %s", command, outsider).isInstanceOf(DomainException.class);
            assertThat(((DomainException) outcome.thrown()).code().kind().status())
                    .as("%s by %s: %s", command, outsider, outcome.thrown())
                    .isIn(403, 404);
            assertThat(number(audited, outsider.login()))
                    .as("%s by %s is audited", command, outsider)
                    .isGreaterThan(before);
        } else {
            assertThat(empty(outcome.answer()))
                    .as("%s tells %s nothing: %s", command, outsider, outcome.answer())
                    .isTrue();
        }
    }

    private boolean takesIdentifier(Command command, Map<String, Object> theirs) {
        List<Parameter> parameters = List.of(command.method().getParameters())
                .subList(1, command.method().getParameterCount());
        if (NOT_SOMEBODY_ELSES.containsKey(command.name())) {
            idle.remove(command.name());
            return false;
        }
        boolean takes = parameters.stream().anyMatch(parameter -> identifier(command, parameter, theirs) != null);
        assertThat(takes || parameters.stream().noneMatch(ForeignIdentifiersIT::mayName))
                .as("%s takes an identifier that this test does not know", command)
                .isTrue();
        return takes;
    }

    private static boolean mayName(Parameter parameter) {
        Class<?> type = parameter.getType();
        boolean ours = type == ListQuery.class || type == IdempotencyKey.class;
        return type == long.class
                || type == String.class
                || Collection.class.isAssignableFrom(type)
                || type.isRecord() && !ours;
    }

    /** By command and name, by door and name, by the kind of form, or by name alone. */
    private static Object identifier(Command command, Parameter parameter, Map<String, Object> theirs) {
        String door = command.door().getSimpleName();
        return Stream.of(
                        command.name() + "." + parameter.getName(),
                        door + "." + parameter.getName(),
                        parameter.getType().getSimpleName(),
                        parameter.getName())
                .map(theirs::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Object argument(Command command, Parameter parameter, Map<String, Object> theirs) {
        Object identifier = identifier(command, parameter, theirs);
        if (identifier != null) {
            return identifier;
        }
        if (parameter.getName().equals("reason")) {
            // a good one, so that only the identifier can be refused
            return "与本人核对证件信息";
        }
        return parameter.getType() == int.class ? (Object) 1 : Commands.plausible(parameter.getType());
    }

    private static boolean empty(Object answer) {
        if (answer instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        if (answer instanceof OptionalLong optional) {
            return optional.isEmpty();
        }
        if (answer instanceof ListPage<?> page) {
            return page.count() == 0;
        }
        if (answer instanceof CodeStory story) {
            return story.row() == null && story.body() == null && story.external() == null;
        }
        if (answer instanceof PrintProgress progress) {
            return progress.ordered() == 0 && progress.made() == 0 && progress.lastJob() == null;
        }
        return answer instanceof Collection<?> several
                ? several.isEmpty()
                : Integer.valueOf(0).equals(answer) || Boolean.FALSE.equals(answer);
    }
}
