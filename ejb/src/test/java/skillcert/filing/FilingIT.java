package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.approval.Approvals;
import skillcert.approval.TimelineEntry;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;
import skillcert.testing.FilingForms;

/** From application to body, through the doors, on the databases that ship. */
@ArquillianTest
@Tag("h2")
class FilingIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeySetup keys;

    @Inject
    private TestActors actors;

    @Inject
    private FiledSchools schools;

    @Inject
    private Filings filings;

    @Inject
    private CodeRequests codes;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyStandings standings;

    @Inject
    private Approvals approvals;

    @Inject
    private UserTransaction transaction;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory entities;

    private Actor officer;
    private Actor decider;
    private String school;
    private Actor registrar;

    @BeforeEach
    void people() {
        keys.open();
        String province = schools.province();
        officer = actors.account(province, Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(province, Role.PROVINCE_DECIDER);
        school = actors.unit(UnitKind.SCHOOL);
        registrar = actors.account(school, Role.SCHOOL_REGISTRAR);
    }

    @Test
    @DisplayName("R093 R097 R102 T-16 an application approved by a second person gives S 0000 44 00 2 nnn and the body")
    void walk() throws Exception {
        long id = enter(IdempotencyKey.create());
        FilingView waiting = filings.require(officer, id);
        assertThat(waiting.row().state()).isEqualTo(FilingState.ENTERED);
        assertThat(waiting.decidedBy()).isNull();
        assertThat(bodies.findOfUnit(registrar)).isEmpty();
        approve(id);
        BodyView body = bodies.findOfUnit(registrar).orElseThrow();
        assertThat(body.code()).matches("S000044002[0-9]{3}").doesNotEndWith("000");
        assertThat(body.standing()).isEqualTo(Standing.FILED);
        assertThat(body.placeName()).isEqualTo("广东省省本级");
        assertThat(body.validFrom()).isEqualTo(clock.today());
        assertThat(body.validUntil())
                .isEqualTo(filings.require(officer, id).row().validUntil());
        assertThat(body.scope())
                .extracting(ScopeRow::occupation, ScopeRow::workType, ScopeRow::level, ScopeRow::levelText)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("制图员", "机械", "4", "四级/中级工"),
                        org.assertj.core.groups.Tuple.tuple("城市轨道交通服务员", "", "3", "三级/高级工"));
        FilingView decided = filings.require(officer, id);
        assertThat(decided.row().state()).isEqualTo(FilingState.APPROVED);
        assertThat(decided.enteredBy().name()).isEqualTo(officer.name());
        assertThat(decided.decidedBy().name()).isEqualTo(decider.name());
        assertThat(decided.decidedBy().unit()).isNotBlank();
        assertThat(decided.decidedAt()).isAfterOrEqualTo(decided.row().enteredAt());
        assertThat(decided.outcome()).isEqualTo("APPROVED");
        AuditRows audit = new AuditRows(database);
        assertThat(audit.count("FILING_ENTERED", "DONE", String.valueOf(id))).isEqualTo(1);
        assertThat(audit.count("FILING_APPROVED", "DONE", String.valueOf(id))).isEqualTo(1);
        assertThat(audit.count("BODY_CODE_ASSIGNED", "DONE", body.code())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R033 I4 outside the range, before its first and after its last day: refused with body, occupation, level")
    void outOfScope() throws Exception {
        approve(enter(IdempotencyKey.create()));
        BodyView body = bodies.findOfUnit(registrar).orElseThrow();
        LocalDate today = clock.today();
        assertThat(scope(body, 9, "3", today).occupation()).isEqualTo("城市轨道交通服务员");
        assertThat(scope(body, 9, "3", body.validUntil()).level()).isEqualTo("3");
        assertRefused(FilingError.FILING_OUT_OF_SCOPE, () -> scope(body, 9, "5", today));
        assertRefused(FilingError.FILING_OUT_OF_SCOPE, () -> scope(body, 2, "4", today));
        assertRefused(FilingError.FILING_OUT_OF_SCOPE, () -> scope(body, 9, "3", today.minusDays(1)));
        assertRefused(
                FilingError.FILING_OUT_OF_SCOPE,
                () -> scope(body, 9, "3", body.validUntil().plusDays(1)));
        assertThatThrownBy(() -> scope(body, 4, "3", today)).satisfies(e -> {
            assertThat(((DomainException) e).values()).containsExactly(body.code(), "营销员", "三级/高级工", today);
            assertThat(((DomainException) e).code().clause()).isEqualTo("粤人社办〔2020〕39号 正文五（四）");
        });
    }

    @Test
    @DisplayName("I13 a suspended body does not act, though its standing can still be locked and read")
    void suspended() throws Exception {
        approve(enter(IdempotencyKey.create()));
        BodyView body = bodies.findOfUnit(registrar).orElseThrow();
        LocalDate today = clock.today();
        assertThat(in(() -> standings.lockInForce(body.bodyId(), today)).code()).isEqualTo(body.code());
        assertRefused(
                FilingError.FILING_NOT_IN_FORCE,
                () -> in(() ->
                        standings.lockInForce(body.bodyId(), body.validUntil().plusDays(1))));
        sql("UPDATE body_standing SET standing = 'SUSPENDED' WHERE body_id = " + body.bodyId());
        assertRefused(FilingError.FILING_NOT_IN_FORCE, () -> in(() -> standings.lockInForce(body.bodyId(), today)));
        assertThat(in(() -> standings.lock(body.bodyId(), today)).standing()).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    @DisplayName("I9 the same key again gives the same application, and belongs to nobody else")
    void sameKey() {
        IdempotencyKey key = IdempotencyKey.create();
        long id = enter(key);
        assertThat(enter(key)).isEqualTo(id);
        Actor other = actors.account(officer.unit(), Role.PROVINCE_FILING_OFFICER);
        assertRefused(FilingError.FILING_KEY_TAKEN, () -> filings.enter(other, form(school, "某校", "00"), key));
        assertRefused(FilingError.FILING_UNIT_FILED, () -> enter(IdempotencyKey.create()));
    }

    @Test
    @DisplayName(
            "I9 the same key with any other content is refused; blanks around and a code in lower case are the same")
    void sameKeyOtherContent() {
        IdempotencyKey key = IdempotencyKey.create();
        FilingForm form = form(school, "某技工学校" + school, "00");
        long id = filings.enter(officer, form, key);
        assertThat(filings.enter(officer, TestForms.typedOtherwise(form), key)).isEqualTo(id);
        for (FilingForm other : TestForms.eachChanged(form)) {
            assertThatThrownBy(() -> filings.enter(officer, other, key))
                    .as(other.toString())
                    .isInstanceOfSatisfying(
                            FilingException.class, e -> assertThat(e.code()).isEqualTo(FilingError.FILING_KEY_TAKEN));
        }
    }

    @Test
    @DisplayName(
            "R001 two applications of one unit at the same moment: one waits, the other is refused; refused, it may apply again")
    void sameUnitRace() throws Exception {
        for (int round = 0; round < 5; round++) {
            school = actors.unit(UnitKind.SCHOOL);
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<ErrorCode> submit = () -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    enter(IdempotencyKey.create());
                    return null;
                } catch (FilingException refused) {
                    return refused.code();
                }
            };
            Future<ErrorCode> first = threads.submit(submit);
            Future<ErrorCode> second = threads.submit(submit);
            assertThat(java.util.Arrays.asList(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(null, FilingError.FILING_UNIT_FILED);
            assertThat(new AuditRows(database).number("SELECT COUNT(*) FROM filing WHERE unit_code = ?", school))
                    .isEqualTo(1);
        }
        long id = new AuditRows(database).number("SELECT id FROM filing WHERE unit_code = ?", school);
        long request = request(id);
        approvals.refuse(decider, request, approvals.require(decider, request).commandHash(), "材料不全");
        assertThat(enter(IdempotencyKey.create())).isNotEqualTo(id);
    }

    @Test
    @DisplayName("I9 the same key at the same moment: one application, one request for approval, the same answer")
    void sameKeyRace() throws Exception {
        for (int round = 0; round < 5; round++) {
            school = actors.unit(UnitKind.SCHOOL);
            IdempotencyKey key = IdempotencyKey.create();
            CyclicBarrier start = new CyclicBarrier(4);
            Callable<Long> submit = () -> {
                start.await(30, TimeUnit.SECONDS);
                return enter(key);
            };
            Set<Long> ids = new HashSet<>();
            for (Future<Long> each : List.of(
                    threads.submit(submit), threads.submit(submit), threads.submit(submit), threads.submit(submit))) {
                ids.add(each.get(60, TimeUnit.SECONDS));
            }
            assertThat(ids).hasSize(1);
            String subject = String.valueOf(ids.iterator().next());
            assertThat(new AuditRows(database)
                            .number(
                                    "SELECT COUNT(*) FROM approval_request WHERE kind = 'FILING' AND subject = ?",
                                    subject))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName(
            "U24 I9 a returned application gives way to its correction, once, by who entered it, and is then approved")
    void corrected() throws Exception {
        long id = enter(IdempotencyKey.create());
        long request = request(id);
        String shown = approvals.require(decider, request).commandHash();
        assertRefused(FilingError.FILING_NO_REMARK, () -> approvals.giveBack(decider, request, shown, "地址不完整"));
        schools.remark(decider, id);
        approvals.giveBack(decider, request, shown, "地址不完整");
        assertThat(filings.require(officer, id).row().state()).isEqualTo(FilingState.RETURNED);
        assertRefused(FilingError.FILING_UNIT_FILED, () -> enter(IdempotencyKey.create()));
        Actor other = actors.account(actors.unit(UnitKind.PROVINCE), Role.PROVINCE_FILING_OFFICER);
        IdempotencyKey key = IdempotencyKey.create();
        assertRefused(
                FilingError.FILING_NOT_RETURNED,
                () -> filings.correct(other, id, form(school, "某校" + school, "00"), key));
        long next = filings.correct(officer, id, form(school, "更正校" + school, "00"), key);
        assertThat(filings.correct(officer, id, form(school, "更正校" + school, "00"), key))
                .isEqualTo(next);
        assertRefused(
                FilingError.FILING_NOT_RETURNED,
                () -> filings.correct(officer, id, form(school, "再更正" + school, "00"), IdempotencyKey.create()));
        assertThat(filings.require(officer, id).row().state()).isEqualTo(FilingState.REPLACED);
        assertThat(request(next)).isEqualTo(request);
        assertThat(filings.require(officer, next).timeline())
                .extracting(TimelineEntry::act)
                .containsExactly("REQUESTED", "RETURNED", "RESUBMITTED", "AWAITED");
        schools.settle(decider, next, id);
        approve(next);
        assertThat(filings.require(officer, next).row().state()).isEqualTo(FilingState.APPROVED);
    }

    @Test
    @DisplayName("I7 a form with faults leaves nothing behind")
    void nothingWritten() throws Exception {
        assertThatThrownBy(() -> filings.enter(
                        officer,
                        FilingForms.withRange(form(school, "某校", "00"), Set.of(new ScopeChoice(9, "4"))),
                        IdempotencyKey.create()))
                .isInstanceOf(FaultyFilingException.class);
        assertThat(new AuditRows(database).number("SELECT COUNT(*) FROM filing WHERE unit_code = ?", school))
                .isZero();
    }

    @Test
    @DisplayName("I15 a school sees itself only, in the list and by number")
    void territory() throws Exception {
        long id = enter(IdempotencyKey.create());
        approve(id);
        BodyView body = bodies.findOfUnit(registrar).orElseThrow();
        Actor stranger = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        assertRefused(FilingError.FILING_UNKNOWN, () -> filings.require(stranger, id));
        assertRefused(FilingError.FILING_BODY_UNKNOWN, () -> bodies.require(stranger, body.bodyId()));
        assertThat(filings.list(stranger, ListQuery.first(100)).count()).isZero();
        assertThat(bodies.list(stranger, ListQuery.first(100)).count()).isZero();
        assertThat(bodies.list(registrar, ListQuery.first(100)).rows())
                .extracting(BodyRow::bodyId)
                .containsExactly(body.bodyId());
        Actor clerk = actors.account(actors.unit(UnitKind.PRINTING), Role.PRINTING_CLERK);
        assertThat(bodies.require(clerk, body.bodyId()).code()).isEqualTo(body.code());
    }

    @Test
    @DisplayName("issue 4 a page of a list costs at most 3 statements")
    void statements() throws Exception {
        approve(enter(IdempotencyKey.create()));
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        ListQuery query = new ListQuery(Map.of("name", "学校"), "name", true, null, 50);
        statistics.clear();
        assertThat(bodies.list(decider, query).rows()).isNotEmpty();
        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 3L);
        statistics.clear();
        assertThat(filings.list(decider, query).rows()).isNotEmpty();
        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 3L);
        statistics.setStatisticsEnabled(false);
    }

    private long enter(IdempotencyKey key) {
        return filings.enter(officer, form(school, "某技工学校" + school, "00"), key);
    }

    /** An application without fault, its papers kept. */
    private FilingForm form(String unit, String name, String place) {
        return schools.form(unit, name, place, TestForms.RANGE);
    }

    /** Visited, decided, announced, coded. */
    private void approve(long filing) {
        schools.visit(officer, filing, filings.require(officer, filing).form());
        schools.approve(decider, Filings.KIND, filing);
        schools.afterNotice();
        codes.ask(officer, filing, CodeForm.of("赋码〔2026〕1号"));
        schools.approve(decider, CodeRequests.KIND, filing);
    }

    private long request(long filing) throws Exception {
        return new AuditRows(database)
                .number(
                        "SELECT id FROM approval_request WHERE kind = 'FILING' AND subject = ?",
                        String.valueOf(filing));
    }

    private ScopeRow scope(BodyView body, int row, String level, LocalDate on) throws Exception {
        return in(() -> standings.requireScope(body.bodyId(), row, level, on));
    }

    private <T> T in(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    private void sql(String update) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }
}
