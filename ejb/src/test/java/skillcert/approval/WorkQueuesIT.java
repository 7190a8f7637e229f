package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.policy.WorkingDays;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
class WorkQueuesIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private BulkApprovals bulk;

    @Inject
    private Expiry expiry;

    @Inject
    private Probes probes;

    @Inject
    private TestActors actors;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private BusinessClock clock;

    private Duration shift;
    private String school;
    private Actor requester;
    private Actor second;
    private Actor third;
    private String subject;

    @BeforeEach
    void begin() {
        shift = clock.shift();
        people();
    }

    /** Roles are granted from the day on which they are: whoever moves the clock back needs people of that day. */
    private void people() {
        school = actors.unit(UnitKind.SCHOOL);
        requester = actors.account(school, Role.SCHOOL_REGISTRAR);
        second = actors.account(school, Role.SCHOOL_APPROVER);
        third = actors.account(school, Role.SCHOOL_APPROVER);
        subject = probes.subject();
    }

    @AfterEach
    void setClockBack() {
        clock.shift(shift);
    }

    private long request(String text) throws Exception {
        return probes.request(requester, probes.command(subject, text, school));
    }

    private static void assertRefused(ApprovalError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    private List<Long> todo(Actor actor) {
        return queues.todo(actor, ListQuery.first(100)).rows().stream()
                .map(WorkItem::id)
                .toList();
    }

    @Test
    @DisplayName("I8 two of the school, then one of the province: each step waits for its own, in every queue")
    void steps() throws Exception {
        Actor decider = actors.account(actors.unit(UnitKind.PROVINCE), Role.PROVINCE_DECIDER);
        long id = probes.request(
                requester,
                probes.command(
                        subject,
                        "命令",
                        new ApprovalStep(Right.ASSESSMENT_APPROVE, school, 2),
                        ApprovalStep.of(Right.FILING_DECIDE, null)));
        String hash = probes.shown(decider, id);
        assertThat(todo(decider)).doesNotContain(id);
        assertRefused(ApprovalError.APPROVAL_OTHER_STEP, () -> approvals.approve(decider, id, hash, ""));
        assertThat(approvals.approve(second, id, hash, "")).isEqualTo(Outcome.PASSED_ON);
        assertThat(todo(second)).doesNotContain(id);
        assertThat(todo(third)).contains(id);
        assertThat(approvals.require(second, id).timeline())
                .extracting(TimelineEntry::mark)
                .containsExactly(
                        TimelineEntry.Mark.DONE,
                        TimelineEntry.Mark.DONE,
                        TimelineEntry.Mark.CURRENT,
                        TimelineEntry.Mark.NEXT);
        assertThat(approvals.approve(third, id, hash, "")).isEqualTo(Outcome.PASSED_ON);
        assertThat(probes.effects(subject)).isZero();
        assertThat(todo(decider)).contains(id);
        assertThat(approvals.approve(decider, id, hash, "")).isEqualTo(Outcome.EXECUTED);
        assertThat(approvals.approve(second, id, hash, "")).as("I9").isEqualTo(Outcome.PASSED_ON);
        assertThat(probes.effects(subject)).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_STEP_GIVEN", "DONE", subject)).isEqualTo(2);
        assertThat(probes.audited("APPROVAL_GIVEN", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("U24 returned, corrected, submitted anew: new command and hash, history kept, earlier decisions void")
    void returned() throws Exception {
        long id = probes.request(
                requester, probes.command(subject, "命令一", new ApprovalStep(Right.ASSESSMENT_APPROVE, school, 2)));
        String first = probes.shown(second, id);
        approvals.approve(second, id, first, "");
        assertRefused(ApprovalError.APPROVAL_REASON, () -> approvals.giveBack(third, id, first, ""));
        assertThat(approvals.giveBack(third, id, first, "请更正")).isEqualTo(Outcome.RETURNED);
        assertThat(approvals.giveBack(third, id, first, "请更正")).as("I9").isEqualTo(Outcome.RETURNED);
        assertThat(probes.effects(subject, "returned")).isEqualTo(1);
        assertThat(todo(requester)).contains(id);
        assertThat(queues.waiting(requester).count()).isEqualTo(1);
        assertRefused(
                ApprovalError.APPROVAL_NOT_REQUESTER,
                () -> probes.resubmit(second, id, probes.command(subject, "命令二", school)));
        probes.resubmit(requester, id, probes.command(subject, "命令二", school));
        assertThat(todo(requester)).doesNotContain(id);
        assertRefused(
                ApprovalError.APPROVAL_NOT_RETURNED,
                () -> probes.resubmit(requester, id, probes.command(subject, "命令三", school)));
        String next = probes.shown(second, id);
        assertThat(next).isNotEqualTo(first);
        assertThat(approvals.giveBack(third, id, first, "请更正")).as("I9").isEqualTo(Outcome.RETURNED);
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.refuse(second, id, first, "旧页面"));
        assertThat(approvals.approve(second, id, next, "")).isEqualTo(Outcome.EXECUTED);
        assertThat(probes.executed(subject, "命令二")).isEqualTo(1);
        assertThat(probes.executed(subject, "命令一")).isZero();
        assertThat(approvals.require(requester, id).timeline())
                .extracting(TimelineEntry::act)
                .containsExactly("REQUESTED", "APPROVED", "RETURNED", "RESUBMITTED", "APPROVED");
        assertThat(probes.audited("APPROVAL_RETURNED", "DONE", subject)).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_RESUBMITTED", "DONE", subject)).isEqualTo(1);
        long plain = probes.request(
                requester,
                ApprovalCommand.of(
                        PlainProbeHandler.KIND,
                        subject,
                        "测试",
                        "命令",
                        ApprovalStep.of(Right.ASSESSMENT_APPROVE, school)));
        String shown = probes.shown(second, plain);
        assertRefused(ApprovalError.APPROVAL_NOT_RETURNABLE, () -> approvals.giveBack(second, plain, shown, "请更正"));
    }

    private void shiftTo(LocalDate day) {
        LocalDate real = LocalDate.ofInstant(clock.instant().minus(clock.shift()), BusinessClock.ZONE);
        clock.shift(Duration.between(real.atStartOfDay(), day.atStartOfDay()));
    }

    @Test
    @DisplayName(
            "U24 a term over National Day counts the make-up Saturday; what expires tells its handler and is closed")
    void expires() throws Exception {
        shiftTo(LocalDate.of(2026, 9, 30));
        people();
        long id =
                probes.request(requester, probes.command(subject, "命令", school).within(new ApprovalTerm(null, 2, 5)));
        // 10-01 to 10-07 are free, Saturday 10-10 is worked
        WorkItem item = approvals.require(second, id).item();
        assertThat(item.dueOn()).isEqualTo(LocalDate.of(2026, 10, 9));
        LocalDate last = workingDays.plus(LocalDate.of(2026, 9, 30), 5);
        assertThat(last).isEqualTo(LocalDate.of(2026, 10, 13));
        String hash = probes.shown(second, id);
        shiftTo(last);
        assertThat(approvals.require(second, id).item().overdue()).isEqualTo(4);
        assertThat(expiry.due()).doesNotContain(id);
        assertThat(expiry.expire(id)).isFalse();
        shiftTo(last.plusDays(1));
        assertThat(todo(second)).doesNotContain(id);
        assertRefused(ApprovalError.APPROVAL_EXPIRED, () -> approvals.approve(second, id, hash, ""));
        assertThat(expiry.due()).contains(id);
        assertThat(expiry.expire(id)).isTrue();
        assertThat(expiry.expire(id)).isFalse();
        assertThat(probes.effects(subject, "expired")).isEqualTo(1);
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> approvals.approve(second, id, hash, ""));
        assertThat(probes.audited("APPROVAL_EXPIRED", "DONE", subject)).isEqualTo(1);
    }

    @Test
    @DisplayName("issue 3 a claim shows who, keeps the others out for one working day, and gives no right")
    void claims() throws Exception {
        // a Friday: the claim holds over the weekend
        shiftTo(LocalDate.of(2026, 11, 20));
        people();
        long id = request("命令");
        String hash = probes.shown(second, id);
        queues.claim(second, id);
        queues.claim(second, id);
        assertThat(probes.audited("APPROVAL_CLAIMED", "DONE", subject)).isEqualTo(1);
        assertThat(todo(second)).contains(id);
        assertThat(todo(third)).doesNotContain(id);
        assertThat(queues.atUnit(third, ListQuery.first(100)).rows())
                .filteredOn(item -> item.id() == id)
                .singleElement()
                .satisfies(item -> assertThat(item.holder().login()).isEqualTo(second.login()));
        assertRefused(ApprovalError.APPROVAL_HELD, () -> queues.claim(third, id));
        assertRefused(ApprovalError.APPROVAL_HELD, () -> approvals.approve(third, id, hash, ""));
        assertRefused(ApprovalError.APPROVAL_NOT_HOLDER, () -> queues.release(third, id));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> queues.claim(requester, id));
        clock.shift(clock.shift().plus(Duration.ofDays(2)));
        assertThat(todo(third)).as("Sunday").doesNotContain(id);
        clock.shift(clock.shift().plus(Duration.ofDays(1)));
        assertThat(todo(third)).as("Monday").contains(id);
        queues.claim(third, id);
        assertRefused(ApprovalError.APPROVAL_HELD, () -> approvals.approve(second, id, hash, ""));
        queues.release(third, id);
        queues.release(third, id);
        assertThat(probes.audited("APPROVAL_RELEASED", "DONE", subject)).isEqualTo(1);
        assertThat(approvals.approve(second, id, hash, "")).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("issue 3 several at one go: each runs alone, and one that fails is told and takes no other with it")
    void inBulk() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (String text : List.of("命令一", "FAIL", "RULE", "命令二")) {
            subject = probes.subject();
            ids.add(request(text));
        }
        List<ApprovalView> shown = bulk.shown(second, ids);
        assertThat(shown).extracting(view -> view.item().id()).containsExactlyElementsOf(ids);
        approvals.withdraw(requester, ids.get(3), "");
        List<BulkResult> results = bulk.approve(second, shown, "同意");
        assertThat(results).extracting(BulkResult::outcome).containsExactly(Outcome.EXECUTED, null, null, null);
        assertThat(results.subList(1, 4))
                .extracting(result -> result.refusal().code())
                .containsExactly(
                        ApprovalError.APPROVAL_FAILED, ApprovalError.APPROVAL_REASON, ApprovalError.APPROVAL_CLOSED);
        assertThat(bulk.approve(second, shown, "同意"))
                .as("I9")
                .extracting(BulkResult::outcome)
                .containsExactly(Outcome.EXECUTED, null, null, null);
        Actor elsewhere = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_APPROVER);
        assertThat(bulk.shown(elsewhere, ids)).isEmpty();
    }

    @Test
    @DisplayName("I15 another unit, or an account without the right, is not told that the request exists")
    void outsiders() throws Exception {
        long id = request("命令");
        String hash = probes.shown(second, id);
        Actor elsewhere = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_APPROVER);
        Actor powerless = actors.account(school, Role.SCHOOL_SUPERVISOR);
        Actor auditor = actors.account(actors.unit(UnitKind.PROVINCE), Role.AUDIT_ADMINISTRATOR);
        for (Actor outsider : List.of(elsewhere, powerless, auditor)) {
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.require(outsider, id));
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.approve(outsider, id, hash, ""));
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> approvals.withdraw(outsider, id, "与本人核对"));
            assertRefused(ApprovalError.APPROVAL_UNKNOWN, () -> queues.claim(outsider, id));
            assertThat(queues.waiting(outsider).count()).isZero();
            assertThat(todo(outsider)).isEmpty();
            assertThat(queues.atUnit(outsider, ListQuery.first(10)).rows()).isEmpty();
        }
        assertThat(probes.effects(subject)).isZero();
    }

    @Test
    @DisplayName(
            "issue 3 the queues in pages: mine by age, requested and decided the newest first, with a search inside")
    void pages() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(request("命令" + i));
        }
        assertThat(queues.waiting(second).count()).isEqualTo(5);
        assertThat(queues.waiting(second).newest()).isPositive();
        ListPage<WorkItem> first = queues.todo(second, ListQuery.first(3));
        ListPage<WorkItem> rest = queues.todo(second, new ListQuery(Map.of(), null, false, first.next(), 3));
        assertThat(first.count()).isEqualTo(5);
        assertThat(first.rows()).extracting(item -> item.requestedBy().name()).containsOnly(requester.name());
        assertThat(first.rows()).extracting(WorkItem::id).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(rest.rows()).extracting(WorkItem::id).containsExactlyElementsOf(ids.subList(3, 5));
        assertThat(rest.next()).isNull();
        assertThat(queues.waiting(requester).count()).isZero();
        assertThat(queues.requested(requester, ListQuery.first(10)).rows())
                .extracting(WorkItem::id)
                .containsExactlyElementsOf(
                        ids.stream().sorted(Comparator.reverseOrder()).toList());
        approvals.refuse(second, ids.get(0), probes.shown(second, ids.get(0)), "不同意");
        approvals.approve(second, ids.get(1), probes.shown(second, ids.get(1)), "");
        assertThat(queues.waiting(second).count()).isEqualTo(3);
        assertThat(queues.decided(second, ListQuery.first(10)).rows())
                .extracting(WorkItem::id)
                .containsExactly(ids.get(1), ids.get(0));
        assertThat(queues.decided(third, ListQuery.first(10)).rows()).isEmpty();
        assertThat(queues.todo(second, new ListQuery(Map.of("title", subject), null, false, null, 10))
                        .rows())
                .hasSize(3);
        assertThat(queues.todo(second, new ListQuery(Map.of("title", "没有"), null, false, null, 10))
                        .rows())
                .isEmpty();
    }
}
