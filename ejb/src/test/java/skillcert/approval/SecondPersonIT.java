package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.AccountAdministration;
import skillcert.identity.PersonForm;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** The second person is another human being, and decides what was submitted, whatever somebody does to the rows. */
@ArquillianTest
@Tag("gm")
@Tag("h2")
class SecondPersonIT {

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
        requester = actors.account(school, Role.SCHOOL_APPROVER);
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

    @Test
    @DisplayName("I8 a command bent together with the hash beside it is not what the audit has seen submitted")
    void bentWithItsHash() throws Exception {
        long id = request("命令");
        ApprovalCommand bent = probes.command(subject, "换过的命令", school);
        probes.bend("UPDATE approval_round SET command = '换过的命令', command_hash = '" + bent.hash(requester.login(), 1)
                + "' WHERE request_id = " + id);
        String shown = probes.shown(second, id);
        assertThat(shown).isEqualTo(bent.hash(requester.login(), 1));
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, shown, ""));
        // and with the entry of the audit as well, whose key the bender does not have
        String submitted = probes.command(subject, "命令", school).hash(requester.login(), 1);
        String swap = "UPDATE audit_entry SET detail = REPLACE(detail, '%s', '%s') WHERE event = 'APPROVAL_REQUESTED'"
                + " AND subject = '" + subject + "'";
        probes.bend(String.format(swap, submitted, shown));
        try {
            assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.approve(second, id, shown, ""));
            assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> approvals.refuse(second, id, shown, "不同意"));
        } finally {
            probes.bend(String.format(swap, shown, submitted));
        }
        assertThat(probes.effects(subject)).isZero();
    }

    @Test
    @DisplayName("I8 a step that was skipped or set back by SQL decides nothing: what was taken down counts")
    void bentStep() throws Exception {
        Actor decider = actors.account(actors.unit(UnitKind.PROVINCE), Role.PROVINCE_DECIDER);
        long id = probes.request(
                requester,
                probes.command(
                        subject,
                        "命令",
                        new ApprovalStep(Right.ASSESSMENT_APPROVE, school, 2),
                        ApprovalStep.of(Right.FILING_DECIDE, null)));
        String hash = probes.shown(second, id);
        for (int step : new int[] {2, 3, 0}) {
            probes.bend("UPDATE approval_request SET step = " + step + ", waiting_right = 'FILING_DECIDE',"
                    + " waiting_unit = NULL WHERE id = " + id);
            assertRefused(ApprovalError.APPROVAL_OUT_OF_ORDER, () -> approvals.approve(decider, id, hash, ""));
            assertRefused(ApprovalError.APPROVAL_OUT_OF_ORDER, () -> approvals.approve(second, id, hash, ""));
        }
        assertThat(probes.effects(subject)).isZero();
        probes.bend("UPDATE approval_request SET step = 1 WHERE id = " + id);
        assertThat(approvals.approve(second, id, hash, "")).isEqualTo(Outcome.PASSED_ON);
        assertThat(approvals.approve(third, id, hash, "")).isEqualTo(Outcome.PASSED_ON);
        assertThat(approvals.approve(decider, id, hash, "")).isEqualTo(Outcome.EXECUTED);
        assertThat(probes.effects(subject)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "I8 U12 the second account of the requester's person is refused, also when it is stated later, and audited")
    void secondAccount() throws Exception {
        PersonForm person = actors.document();
        accounts.state(TestActors.ADMINISTRATOR, requester.login(), person);
        long id = request("命令");
        String hash = probes.shown(second, id);
        assertThat(approvals.require(second, id).decidable()).isTrue();
        accounts.state(TestActors.ADMINISTRATOR, second.login(), person);
        accounts.state(TestActors.ADMINISTRATOR, third.login(), actors.document());
        int before = probes.audited("COMMAND_REFUSED", "REFUSED", Long.toString(id));
        assertThat(approvals.require(second, id).decidable()).isFalse();
        assertThat(queues.todo(second, ListQuery.first(10)).rows()).isEmpty();
        assertThat(queues.waiting(second).count()).isZero();
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approvals.approve(second, id, hash, ""));
        assertThat(probes.audited("COMMAND_REFUSED", "REFUSED", Long.toString(id)))
                .isEqualTo(before + 1);
        assertThat(queues.waiting(third).count()).isEqualTo(1);
        assertThat(approvals.approve(third, id, hash, "")).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("I8 with fewer persons than a step demands nothing is submitted, and it is said how many are there")
    void tooFew() throws Exception {
        ApprovalCommand three = probes.command(subject, "命令", new ApprovalStep(Right.ASSESSMENT_APPROVE, school, 3));
        assertThatThrownBy(() -> probes.request(requester, three))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ApprovalError.APPROVAL_TOO_FEW);
                    assertThat(refusal.values()).containsExactly(1, 3, 2);
                });
        ApprovalCommand two = probes.command(subject, "命令", new ApprovalStep(Right.ASSESSMENT_APPROVE, school, 2));
        assertRefused(
                ApprovalError.APPROVAL_TOO_FEW, () -> probes.request(requester, two.editedBy(Set.of(third.login()))));
        // two accounts of one person are one
        PersonForm person = actors.document();
        accounts.state(TestActors.ADMINISTRATOR, second.login(), person);
        accounts.state(TestActors.ADMINISTRATOR, third.login(), person);
        assertRefused(ApprovalError.APPROVAL_TOO_FEW, () -> probes.request(requester, two));
        accounts.disable(TestActors.ADMINISTRATOR, third.login(), "离岗");
        assertThat(request("命令")).isPositive();
    }
}
