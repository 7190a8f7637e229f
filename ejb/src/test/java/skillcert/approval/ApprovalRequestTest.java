package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.approval.entity.ApprovalDecision;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

@DisplayName("I8 A request for a second person")
class ApprovalRequestTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Actor REQUESTER = actor("li.ming", "S-01", Right.ASSESSMENT_PREPARE, Right.ASSESSMENT_APPROVE);
    private static final Actor SECOND = actor("chen.yu", "S-01", Right.ASSESSMENT_APPROVE);

    private final ApprovalCommand command = command("名单1", "S-01");
    private final ApprovalRequest request = new ApprovalRequest(REQUESTER, command, NOON);

    private static Actor actor(String login, String unit, Right... rights) {
        return new Actor(login, login, unit, UnitKind.SCHOOL, "00", Set.of(rights));
    }

    private static ApprovalCommand command(String command, String unit) {
        return new ApprovalCommand("TEST", "7", "审定名单", command, Right.ASSESSMENT_APPROVE, unit, null);
    }

    private static void assertRefused(ApprovalError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ApprovalRefusedException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    @Test
    @DisplayName("I8 a second person of the right and unit approves what was shown")
    void approves() {
        request.approve(SECOND, command.hash());
        assertThat(request.item().state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    @DisplayName("I8 nobody approves or refuses their own request, even with the right")
    void own() {
        assertThat(request.isFor(REQUESTER)).isTrue();
        assertThat(request.decidableBy(REQUESTER)).isFalse();
        assertRefused(ApprovalError.APPROVAL_OWN, () -> request.approve(REQUESTER, command.hash()));
        assertRefused(ApprovalError.APPROVAL_OWN, () -> request.refuse(REQUESTER, command.hash()));
        assertThat(request.item().state()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    @DisplayName("I8 a decided or withdrawn request is closed to everybody")
    void closed() {
        request.refuse(SECOND, command.hash());
        Actor third = actor("zhou.fang", "S-01", Right.ASSESSMENT_APPROVE);
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> request.approve(third, command.hash()));
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> request.withdraw(REQUESTER));
    }

    @Test
    @DisplayName("I8 another hash than that of the stored command is refused")
    void hash() {
        assertRefused(
                ApprovalError.APPROVAL_COMMAND_CHANGED,
                () -> request.approve(SECOND, command("名单2", "S-01").hash()));
        assertRefused(ApprovalError.APPROVAL_COMMAND_CHANGED, () -> request.refuse(SECOND, null));
        assertThat(request.item().state()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    @DisplayName("I8 only the requester withdraws")
    void withdraw() {
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> request.withdraw(SECOND));
        request.withdraw(REQUESTER);
        assertThat(request.item().state()).isEqualTo(ApprovalState.WITHDRAWN);
    }

    @Test
    @DisplayName("I15 right and unit decide who may decide; without a unit any unit's accounts may")
    void whoMay() {
        assertThat(request.isFor(SECOND)).isTrue();
        assertThat(request.isFor(actor("wu.gang", "S-02", Right.ASSESSMENT_APPROVE)))
                .isFalse();
        assertThat(request.isFor(actor("wu.gang", "S-01", Right.FILING_DECIDE))).isFalse();
        ApprovalRequest anywhere = new ApprovalRequest(REQUESTER, command("名单1", null), NOON);
        assertThat(anywhere.isFor(actor("wu.gang", "S-02", Right.ASSESSMENT_APPROVE)))
                .isTrue();
    }

    @Test
    @DisplayName("I8 the hash tells every part of the command, and text moved across a border, apart")
    void hashOfParts() {
        List<ApprovalCommand> different = Arrays.asList(
                command,
                new ApprovalCommand("TEST", "7审", "定名单", "名单1", Right.ASSESSMENT_APPROVE, "S-01", null),
                new ApprovalCommand("TEST", "7", "审定名单名", "单1", Right.ASSESSMENT_APPROVE, "S-01", null),
                new ApprovalCommand("TEST2", "7", "审定名单", "名单1", Right.ASSESSMENT_APPROVE, "S-01", null),
                new ApprovalCommand("TEST", "8", "审定名单", "名单1", Right.ASSESSMENT_APPROVE, "S-01", null),
                new ApprovalCommand("TEST", "7", "审定名单", "名单1", Right.FILING_DECIDE, "S-01", null),
                new ApprovalCommand("TEST", "7", "审定名单", "名单1", Right.ASSESSMENT_APPROVE, "S-02", null),
                new ApprovalCommand("TEST", "7", "审定名单", "名单1", Right.ASSESSMENT_APPROVE, null, null));
        assertThat(different.stream().map(ApprovalCommand::hash)).doesNotHaveDuplicates();
        assertThat(command("名单1", "S-01").hash()).isEqualTo(command.hash()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest(name = "I8 a refusal with the reason “{0}” is no refusal")
    @ValueSource(strings = {"", "   "})
    void refusalNeedsAReason(String reason) {
        assertRefused(
                ApprovalError.APPROVAL_REASON,
                () -> new ApprovalDecision(request, SECOND, Verdict.REFUSED, reason, NOON));
        assertThat(new ApprovalDecision(request, SECOND, Verdict.APPROVED, reason, NOON).reason())
                .isEmpty();
    }

    @Test
    @DisplayName("I8 a reason has at most 500 characters")
    void longReason() {
        String most = "理".repeat(500);
        assertThat(new ApprovalDecision(request, SECOND, Verdict.REFUSED, most, NOON).reason())
                .isEqualTo(most);
        assertRefused(
                ApprovalError.APPROVAL_REASON,
                () -> new ApprovalDecision(request, SECOND, Verdict.REFUSED, most + "由", NOON));
    }
}
