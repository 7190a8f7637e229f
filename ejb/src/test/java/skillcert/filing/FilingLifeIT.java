package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.numbering.BodyCode;
import skillcert.numbering.BodyCodes;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;
import skillcert.testing.FilingForms;

/** What becomes of a filed body: additions, changes, renewal, suspension, cancellation, merger, move. */
@ArquillianTest
@Tag("h2")
class FilingLifeIT {

    private static final ScopeChoice LATHE = new ScopeChoice(9, "3");
    private static final ScopeChoice DRAWING = new ScopeChoice(1, "4");
    private static final ScopeChoice SELLING = new ScopeChoice(4, "5");

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
    private StandingActs acts;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyStandings standings;

    @Inject
    private BodyCodes codes;

    @Inject
    private UserTransaction transaction;

    @Inject
    private BusinessClock clock;

    private Actor officer;
    private Actor decider;
    private String unit;

    @BeforeEach
    void people() {
        keys.open();
        officer = actors.account(schools.province(), Role.PROVINCE_FILING_OFFICER);
        decider = actors.account(schools.province(), Role.PROVINCE_DECIDER);
        unit = actors.unit(UnitKind.SCHOOL);
    }

    @Test
    @DisplayName("R033 DOMAIN 2.1 an addition widens the range from that day and leaves the last day of validity")
    void addition() throws Exception {
        BodyView before = schools.file(unit, "增项学校" + unit, Set.of(LATHE));
        LocalDate filed = clock.today();
        clock.shift(clock.shift().plus(Duration.ofDays(3)));
        FilingForm form = FilingForms.withRange(stated(before, FilingKind.RANGE), Set.of(LATHE, SELLING));
        BodyView after = schools.carryOut(officer, form);
        assertThat(after.validUntil()).isEqualTo(before.validUntil());
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.scope()).hasSize(2).allMatch(row -> row.validUntil().equals(before.validUntil()));
        assertThat(after.history()).extracting(VersionRow::act).containsExactly(VersionAct.FILED, VersionAct.RANGE);
        assertThat(bodies.asOf(officer, before.bodyId(), filed).scope()).isEqualTo(before.scope());
        assertThat(scope(after, SELLING, clock.today()).level()).isEqualTo("5");
        assertRefused(FilingError.FILING_OUT_OF_SCOPE, () -> scope(after, SELLING, filed));
        assertThat(scope(after, LATHE, clock.today()).scopeItemId())
                .as("what goes on is the same line, which certificates cite")
                .isEqualTo(before.scope().get(0).scopeItemId());
        FilingForm longer = FilingForms.as(
                FilingForms.withRange(form, Set.of(LATHE, SELLING, DRAWING)),
                FilingKind.RANGE,
                form.name(),
                before.validUntil().plusDays(1));
        assertFault(longer, FilingError.FILING_VALIDITY_FIXED);
    }

    @Test
    @DisplayName("T-30 T-04 R118 a change of name keeps the code; on every day the name of that day is printed")
    void rename() throws Exception {
        BodyView before = schools.file(unit, "旧名学校" + unit, Set.of(LATHE, SELLING));
        LocalDate old = clock.today();
        clock.shift(clock.shift().plus(Duration.ofDays(5)));
        FilingForm form = FilingForms.as(
                FilingForms.withRange(stated(before, FilingKind.CHANGE), Set.of(LATHE)),
                FilingKind.CHANGE,
                "新名学校" + unit,
                before.validUntil());
        BodyView after = schools.carryOut(officer, form);
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.name()).isEqualTo("新名学校" + unit);
        assertThat(in(() -> standings.nameOn(before.bodyId(), old))).isEqualTo("旧名学校" + unit);
        assertThat(in(() -> standings.nameOn(before.bodyId(), clock.today()))).isEqualTo("新名学校" + unit);
        assertThat(after.scope()).extracting(ScopeRow::occupationRowId).containsExactly(9);
        assertRefused(FilingError.FILING_OUT_OF_SCOPE, () -> scope(after, SELLING, clock.today()));
        assertThat(scope(before, SELLING, old).occupationRowId()).isEqualTo(4);
        assertFault(
                FilingForms.withRange(stated(after, FilingKind.CHANGE), Set.of(LATHE, DRAWING)),
                FilingError.FILING_RANGE_GROWN);
        assertFault(stated(after, FilingKind.CHANGE), FilingError.FILING_NOTHING_CHANGED);
    }

    @Test
    @DisplayName("G08 粤技服〔2022〕184号 a renewal is taken in the last three months only, and goes on from the old end")
    void renewal() throws Exception {
        BodyView before = schools.file(unit, "续期学校" + unit, Set.of(LATHE));
        LocalDate end = before.validUntil();
        FilingForm early =
                FilingForms.as(stated(before, FilingKind.RENEWAL), FilingKind.RENEWAL, before.name(), end.plusYears(3));
        assertFault(early, FilingError.FILING_RENEWAL_EARLY);
        shiftTo(end.minusMonths(3));
        assertFault(
                FilingForms.as(
                        early,
                        FilingKind.RENEWAL,
                        before.name(),
                        end.plusYears(3).plusDays(1)),
                FilingError.FILING_VALIDITY_LONG);
        BodyView after = schools.carryOut(officer, early);
        assertThat(after.validUntil()).isEqualTo(end.plusYears(3));
        assertThat(scope(after, LATHE, end.plusDays(1)).validUntil()).isEqualTo(end.plusYears(3));
        assertThat(after.scope()).hasSize(1);
    }

    @Test
    @DisplayName("G08 what has ended is not renewed but filed anew")
    void tooLate() {
        BodyView before = schools.file(unit, "过期学校" + unit, Set.of(LATHE));
        shiftTo(before.validUntil().plusDays(1));
        assertFault(
                FilingForms.as(
                        stated(before, FilingKind.RENEWAL),
                        FilingKind.RENEWAL,
                        before.name(),
                        before.validUntil().plusYears(3)),
                FilingError.FILING_RENEWAL_LATE);
    }

    @Test
    @DisplayName(
            "I13 R040 R041 T-70 a suspension binds at once by a second person's decision, and is lifted the same way")
    void suspension() throws Exception {
        BodyView body = schools.file(unit, "暂停学校" + unit, Set.of(LATHE));
        StandingForm form =
                new StandingForm(VersionAct.SUSPENDED, StandingForm.Ground.DISORDER, "管理混乱", "粤人社停〔2026〕1号");
        IdempotencyKey key = IdempotencyKey.create();
        long proposal = acts.propose(officer, body.bodyId(), form, key);
        assertThat(acts.propose(officer, body.bodyId(), form, key)).isEqualTo(proposal);
        assertRefused(
                FilingError.FILING_ACT_WAITS,
                () -> acts.propose(officer, body.bodyId(), form, IdempotencyKey.create()));
        assertThat(in(() -> standings.lockInForce(body.bodyId(), clock.today())).code())
                .isEqualTo(body.code());
        schools.approve(decider, StandingActs.KIND, proposal);
        assertRefused(
                FilingError.FILING_NOT_IN_FORCE, () -> in(() -> standings.lockInForce(body.bodyId(), clock.today())));
        assertRefused(
                FilingError.FILING_STANDING, () -> acts.propose(officer, body.bodyId(), form, IdempotencyKey.create()));
        assertFault(
                FilingForms.withRange(stated(body, FilingKind.RANGE), Set.of(LATHE, SELLING)),
                FilingError.FILING_SUSPENDED);
        long lifting = acts.propose(
                officer,
                body.bodyId(),
                new StandingForm(VersionAct.LIFTED, null, "整改完成", "粤人社复〔2026〕1号"),
                IdempotencyKey.create());
        schools.approve(decider, StandingActs.KIND, lifting);
        assertThat(in(() -> standings.lockInForce(body.bodyId(), clock.today())).standing())
                .isEqualTo(Standing.FILED);
        assertThat(bodies.require(officer, body.bodyId()).history())
                .extracting(VersionRow::act)
                .containsExactly(VersionAct.FILED, VersionAct.SUSPENDED, VersionAct.LIFTED);
    }

    @Test
    @DisplayName(
            "R108 R109 R110 a cancellation retires the code in the same moment, for ever, and the school files anew")
    void cancellation() throws Exception {
        BodyView body = schools.file(unit, "取消学校" + unit, Set.of(LATHE));
        cancel(body);
        assertThat(codes.isRetired(BodyCode.parse(body.code()))).isTrue();
        BodyView ended = bodies.require(officer, body.bodyId());
        assertThat(ended.standing()).isEqualTo(Standing.CANCELLED);
        assertRefused(
                FilingError.FILING_BODY_ENDED,
                () -> acts.propose(
                        officer,
                        body.bodyId(),
                        new StandingForm(VersionAct.LIFTED, null, "反悔", "粤人社复〔2026〕2号"),
                        IdempotencyKey.create()));
        BodyView anew = schools.file(unit, "取消学校" + unit, Set.of(LATHE));
        assertThat(anew.code()).isNotEqualTo(body.code());
        assertThat(anew.bodyId()).isNotEqualTo(body.bodyId());
    }

    @Test
    @DisplayName(
            "R111 R112 T-29 A+B→C: two retired codes, one new, lineage both ways, though C goes on in the unit of A")
    void merger() {
        BodyView a = schools.file(unit, "甲校" + unit, Set.of(LATHE));
        String otherUnit = actors.unit(UnitKind.SCHOOL);
        BodyView b = schools.file(otherUnit, "乙校" + otherUnit, Set.of(SELLING));
        FilingForm form = FilingForms.withParents(
                FilingForms.withRange(
                        FilingForms.as(
                                stated(a, FilingKind.MERGER),
                                FilingKind.MERGER,
                                "丙校" + unit,
                                clock.today().plusYears(2)),
                        Set.of(LATHE, SELLING)),
                List.of(a.bodyId(), b.bodyId()));
        BodyView c = schools.carryOut(officer, form);
        assertThat(c.code()).isNotIn(a.code(), b.code());
        assertThat(c.parents()).extracting(BodyView.Relative::code).containsExactly(a.code(), b.code());
        for (BodyView parent : List.of(a, b)) {
            BodyView ended = bodies.require(officer, parent.bodyId());
            assertThat(ended.standing()).isEqualTo(Standing.CANCELLED);
            assertThat(ended.successor().code()).isEqualTo(c.code());
            assertThat(codes.isRetired(BodyCode.parse(parent.code()))).isTrue();
            assertThat(ended.history()).extracting(VersionRow::act).endsWith(VersionAct.MERGED);
        }
        assertThat(codes.isRetired(BodyCode.parse(c.code()))).isFalse();
        assertFault(
                FilingForms.withParents(
                        FilingForms.as(stated(c, FilingKind.MERGER), FilingKind.MERGER, "丁校", c.validUntil()),
                        List.of(c.bodyId())),
                FilingError.FILING_MERGER_PARENTS);
    }

    private void cancel(BodyView body) {
        long proposal = acts.propose(
                officer,
                body.bodyId(),
                new StandingForm(VersionAct.CANCELLED, StandingForm.Ground.FALSE_ASSESSMENT, "虚假评价", "粤人社销〔2026〕1号"),
                IdempotencyKey.create());
        schools.approve(decider, StandingActs.KIND, proposal);
    }

    /** What is filed of a body today, as an application of a kind. */
    private FilingForm stated(BodyView body, FilingKind kind) {
        FilingForm shown = filings.require(
                        officer, body.history().get(body.history().size() - 1).filingId())
                .form();
        FilingForm whole = schools.form(body.unitCode(), body.name(), body.place(), new TreeSet<>(shown.range()));
        return FilingForms.as(whole, kind, body.name(), body.validUntil());
    }

    private void assertFault(FilingForm form, FilingError code) {
        assertThatThrownBy(() -> filings.enter(officer, form, IdempotencyKey.create()))
                .isInstanceOfSatisfying(FaultyFilingException.class, e -> assertThat(e.faults())
                        .extracting(FilingFault::code)
                        .contains(code));
    }

    private void shiftTo(LocalDate day) {
        clock.shift(clock.shift().plus(Duration.ofDays(ChronoUnit.DAYS.between(clock.today(), day))));
    }

    private ScopeRow scope(BodyView body, ScopeChoice choice, LocalDate on) throws Exception {
        return in(() -> standings.requireScope(body.bodyId(), choice.occupationRowId(), choice.level(), on));
    }

    private <T> T in(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }
}
