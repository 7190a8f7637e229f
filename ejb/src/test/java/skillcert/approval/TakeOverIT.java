package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.AccountAdministration;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** Nothing hangs on one account: claims, corrections and withdrawals go on without whoever began them. */
@ArquillianTest
@Tag("h2")
class TakeOverIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Probes probes;

    @Inject
    private TestActors actors;

    private String school;
    private Actor requester;
    private Actor second;
    private Actor third;
    private String subject;

    @BeforeEach
    void people() {
        school = actors.unit(UnitKind.SCHOOL);
        requester = actors.account(school, Role.SCHOOL_REGISTRAR);
        second = actors.account(school, Role.SCHOOL_APPROVER);
        third = actors.account(school, Role.SCHOOL_APPROVER);
        subject = probes.subject();
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
    @DisplayName(
            "issue 3 a claim is taken over with a reason, told in timeline and audit; a disabled holder blocks nobody")
    void takeOver() throws Exception {
        long id = request("命令");
        String hash = probes.shown(second, id);
        queues.claim(second, id);
        assertThat(approvals.require(third, id).acts().takeable()).isTrue();
        assertRefused(ApprovalError.APPROVAL_REASON, () -> queues.takeOver(third, id, " "));
        queues.takeOver(third, id, "认领人出差");
        queues.takeOver(third, id, "认领人出差");
        assertThat(probes.audited("APPROVAL_TAKEN_OVER", "DONE", subject)).isEqualTo(1);
        assertThat(approvals.require(second, id).timeline())
                .filteredOn(line -> line.act().equals("TAKEN_OVER"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reason()).isEqualTo("认领人出差");
                    assertThat(line.who().name()).isEqualTo(third.name());
                });
        assertRefused(ApprovalError.APPROVAL_HELD, () -> approvals.approve(second, id, hash, ""));
        assertThat(todo(second)).doesNotContain(id);
        accounts.disable(TestActors.ADMINISTRATOR, third.login(), "离岗");
        assertThat(todo(second)).as("the holder is disabled").contains(id);
        assertThat(queues.waiting(second).count()).isEqualTo(1);
        queues.claim(second, id);
        queues.release(second, id);
        assertRefused(ApprovalError.APPROVAL_CLAIMS_SPENT, () -> queues.claim(second, id));
        assertThat(approvals.approve(second, id, hash, "")).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName(
            "I8 the requester is disabled: a colleague finds what was returned, corrects it, and decides it no more")
    void correctedByAColleague() throws Exception {
        long id = request("命令一");
        approvals.giveBack(second, id, probes.shown(second, id), "请更正");
        Actor colleague = actors.account(school, Role.SCHOOL_REGISTRAR);
        Actor stranger = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        accounts.disable(TestActors.ADMINISTRATOR, requester.login(), "离岗");
        assertThat(queues.atUnit(colleague, ListQuery.first(10)).rows())
                .extracting(WorkItem::id)
                .containsExactly(id);
        assertThat(queues.atUnit(stranger, ListQuery.first(10)).rows()).isEmpty();
        assertThat(approvals.require(colleague, id).askings().correctable()).isTrue();
        ApprovalCommand corrected = probes.command(subject, "命令二", school);
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> probes.resubmit(stranger, id, corrected));
        probes.resubmit(colleague, id, corrected);
        ApprovalView view = approvals.require(second, id);
        assertThat(view.item().requestedBy().login()).isEqualTo(colleague.login());
        assertThat(view.timeline())
                .extracting(line -> line.who() == null ? "" : line.who().login())
                .containsSubsequence(requester.login(), second.login(), colleague.login());
        accounts.enable(TestActors.ADMINISTRATOR, requester.login());
        Actor former = actors.change(requester, Role.SCHOOL_APPROVER);
        Actor taker = actors.change(colleague, Role.SCHOOL_APPROVER);
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approvals.approve(former, id, view.commandHash(), ""));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(taker, id, view.commandHash(), ""));
        assertThat(approvals.approve(second, id, view.commandHash(), "")).isEqualTo(Outcome.EXECUTED);
        assertThat(probes.executed(subject, "命令二")).isEqualTo(1);
    }

    @Test
    @DisplayName("I8 the requester is disabled: a colleague takes it back with a reason, and nobody else does")
    void withdrawnByAColleague() throws Exception {
        long id = request("命令");
        Actor colleague = actors.account(school, Role.SCHOOL_REGISTRAR);
        assertRefused(ApprovalError.APPROVAL_REQUESTER_ACTS, () -> approvals.withdraw(colleague, id, "申请人离职"));
        accounts.disable(TestActors.ADMINISTRATOR, requester.login(), "离岗");
        assertThat(approvals.require(colleague, id).askings().withdrawable()).isTrue();
        assertRefused(ApprovalError.APPROVAL_REASON, () -> approvals.withdraw(colleague, id, ""));
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> approvals.withdraw(second, id, "申请人离职"));
        approvals.withdraw(colleague, id, "申请人离职");
        assertThat(probes.effects(subject, "withdrawn")).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_WITHDRAWN", "DONE", subject)).isEqualTo(1);
        assertThat(approvals.require(colleague, id).timeline())
                .extracting(TimelineEntry::reason)
                .contains("申请人离职");
    }
}
