package skillcert.approval;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Claims;
import skillcert.approval.entity.Deadline;
import skillcert.approval.entity.Decider;
import skillcert.approval.entity.Dossier;
import skillcert.approval.entity.Submissions;
import skillcert.approval.entity.Surroundings;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

@DisplayName("I8 A request, its steps and its rounds")
class DossierTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Deadline DEADLINE = new Deadline(MONDAY.plusDays(7), MONDAY.plusDays(30));
    private static final Actor REQUESTER = actor("li.ming", "S-01", Right.ASSESSMENT_PREPARE, Right.ASSESSMENT_APPROVE);
    private static final Actor EDITOR = actor("he.li", "S-01", Right.ASSESSMENT_APPROVE);
    private static final Actor SECOND = actor("chen.yu", "S-01", Right.ASSESSMENT_APPROVE);
    private static final Actor THIRD = actor("zhou.fang", "S-01", Right.ASSESSMENT_APPROVE);
    private static final Actor DECIDER = actor("wu.gang", "GD", Right.FILING_DECIDE);
    private static final Actor COLLEAGUE =
            actor("feng.xia", "S-01", Right.ASSESSMENT_PREPARE, Right.ASSESSMENT_APPROVE);
    private static final ApprovalStep SCHOOL = ApprovalStep.of(Right.ASSESSMENT_APPROVE, "S-01");
    private static final ApprovalStep PROVINCE = ApprovalStep.of(Right.FILING_DECIDE, null);

    /** The accounts as they stand; whoever is taken out is disabled. */
    private final Map<String, Actor> accounts = new HashMap<>(
            Stream.of(REQUESTER, EDITOR, SECOND, THIRD, DECIDER, COLLEAGUE).collect(toMap(Actor::login, identity())));

    private final ApprovalCommand command = command("名单1", SCHOOL);
    private final Dossier dossier = open(command);

    private static Actor actor(String login, String unit, Right... rights) {
        return new Actor(login, login, unit, UnitKind.SCHOOL, "00", Set.of(rights));
    }

    private static ApprovalCommand command(String text, ApprovalStep... steps) {
        return ApprovalCommand.of("TEST", "7", "审定名单", text, steps).editedBy(Set.of("li.ming", "he.li"));
    }

    private Dossier open(ApprovalCommand command) {
        Surroundings surroundings = new Surroundings(
                Set.of(Right.ASSESSMENT_PREPARE), Optional::empty, login -> Optional.ofNullable(accounts.get(login)));
        return Submissions.first(new ApprovalRequest(REQUESTER, command, DEADLINE, NOON), command, surroundings);
    }

    /** Somebody whose only account this is. */
    private static Decider one(Actor actor) {
        return new Decider(actor, Set.of(actor.login()));
    }

    private static Outcome approve(Dossier dossier, Actor actor) {
        return dossier.decide(one(actor), ApprovalAct.APPROVED, dossier.shownHash(), "", NOON, MONDAY);
    }

    private static Outcome giveBack(Dossier dossier, Actor actor) {
        return dossier.decide(one(actor), ApprovalAct.RETURNED, dossier.shownHash(), "请更正", NOON, MONDAY);
    }

    private static void assertRefused(ApprovalError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ApprovalRefusedException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    @Test
    @DisplayName("I8 another person of the right and unit approves what was shown")
    void approves() {
        assertThat(approve(dossier, SECOND)).isEqualTo(Outcome.EXECUTED);
        assertThat(dossier.request().state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    @DisplayName("I8 R12 requester and last editor have a part that is not deciding, whatever rights they hold")
    void ownAndEdited() {
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approve(dossier, REQUESTER));
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approve(dossier, EDITOR));
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> dossier.claims().claim(one(EDITOR), NOON, NOON, MONDAY));
        assertThat(dossier.decidableBy(one(REQUESTER), NOON, MONDAY)).isFalse();
        assertThat(dossier.decidableBy(one(EDITOR), NOON, MONDAY)).isFalse();
        assertThat(dossier.request().state()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    @DisplayName("I8 2 of m: the first approval counts, the same person cannot be the second, the second executes")
    void severalPersons() {
        Dossier two = open(command("名单1", new ApprovalStep(Right.ASSESSMENT_APPROVE, "S-01", 2)));
        assertThat(approve(two, SECOND)).isEqualTo(Outcome.PASSED_ON);
        assertThat(two.journal().given(1)).isEqualTo(1);
        assertRefused(ApprovalError.APPROVAL_TWICE, () -> approve(two, SECOND));
        assertThat(approve(two, THIRD)).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("I8 step by step: each step waits for its own right, and one person acts once over all of them")
    void steps() {
        Dossier steps = open(command("名单1", SCHOOL, PROVINCE));
        assertRefused(ApprovalError.APPROVAL_OTHER_STEP, () -> approve(steps, DECIDER));
        assertThat(approve(steps, SECOND)).isEqualTo(Outcome.PASSED_ON);
        assertThat(steps.request().step()).isEqualTo(2);
        assertRefused(ApprovalError.APPROVAL_OTHER_STEP, () -> approve(steps, THIRD));
        Actor promoted = actor(SECOND.login(), "GD", Right.FILING_DECIDE);
        assertRefused(ApprovalError.APPROVAL_TWICE, () -> approve(steps, promoted));
        assertThat(approve(steps, DECIDER)).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("I8 one refusal refuses, at whatever step; a closed request is closed to everybody else")
    void refusal() {
        Dossier steps = open(command("名单1", SCHOOL, PROVINCE));
        approve(steps, SECOND);
        assertThat(steps.decide(one(DECIDER), ApprovalAct.REFUSED, steps.shownHash(), "不同意", NOON, MONDAY))
                .isEqualTo(Outcome.REFUSED);
        assertThat(steps.request().state()).isEqualTo(ApprovalState.REFUSED);
        Actor another = actor("sun.li", "GD", Right.FILING_DECIDE);
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> approve(steps, another));
        assertRefused(ApprovalError.APPROVAL_CLOSED, () -> steps.submissions().withdraw(REQUESTER, "", NOON));
    }

    @Test
    @DisplayName("U24 a returned request is corrected and submitted anew: decisions before are kept and void")
    void returned() {
        Dossier first = open(command("名单1", new ApprovalStep(Right.ASSESSMENT_APPROVE, "S-01", 2)));
        approve(first, SECOND);
        String before = first.shownHash();
        assertThat(giveBack(first, THIRD)).isEqualTo(Outcome.RETURNED);
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> resubmit(first, SECOND, command));
        Dossier second = resubmit(first, REQUESTER, command("名单2", SCHOOL));
        assertThat(second.shownHash()).isNotEqualTo(before);
        assertThat(second.request().round()).isEqualTo(2);
        assertRefused(
                ApprovalError.APPROVAL_COMMAND_CHANGED,
                () -> second.decide(one(SECOND), ApprovalAct.APPROVED, before, "", NOON, MONDAY));
        assertThat(second.journal().given(1)).isZero();
        assertThat(second.journal().entries())
                .extracting(entry -> entry.act())
                .containsExactly(
                        ApprovalAct.REQUESTED, ApprovalAct.APPROVED, ApprovalAct.RETURNED, ApprovalAct.RESUBMITTED);
        assertThat(approve(second, SECOND)).isEqualTo(Outcome.EXECUTED);
    }

    private static Dossier resubmit(Dossier dossier, Actor actor, ApprovalCommand command) {
        return dossier.submissions().again(actor, command, DEADLINE, NOON, MONDAY);
    }

    @Test
    @DisplayName("U24 the same words submitted anew have another hash; what is not returned cannot be submitted anew")
    void sameWords() {
        assertRefused(ApprovalError.APPROVAL_NOT_RETURNED, () -> resubmit(dossier, REQUESTER, command));
        String before = dossier.shownHash();
        giveBack(dossier, SECOND);
        assertThat(resubmit(dossier, REQUESTER, command).shownHash()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("U24 after its last day nothing can be decided or corrected, also before the timer has come by")
    void expires() {
        LocalDate last = DEADLINE.expiresOn();
        assertThat(dossier.expire(Actor.SYSTEM, NOON, last)).isFalse();
        assertRefused(
                ApprovalError.APPROVAL_EXPIRED,
                () -> dossier.decide(
                        one(SECOND), ApprovalAct.APPROVED, dossier.shownHash(), "", NOON, last.plusDays(1)));
        assertThat(dossier.decidableBy(one(SECOND), NOON, last.plusDays(1))).isFalse();
        assertThat(dossier.expire(Actor.SYSTEM, NOON, last.plusDays(1))).isTrue();
        assertThat(dossier.expire(Actor.SYSTEM, NOON, last.plusDays(1))).isFalse();
        assertThat(dossier.request().state()).isEqualTo(ApprovalState.EXPIRED);
    }

    @Test
    @DisplayName("issue 3 a claim keeps others out until it lapses or is released, and gives nobody a right")
    void claims() {
        Instant until = NOON.plus(Duration.ofDays(1));
        assertThat(dossier.claims().claim(one(SECOND), NOON, until, MONDAY)).isTrue();
        assertThat(dossier.claims().claim(one(SECOND), NOON, until, MONDAY))
                .as("I9")
                .isFalse();
        assertRefused(ApprovalError.APPROVAL_HELD, () -> approve(dossier, THIRD));
        assertRefused(ApprovalError.APPROVAL_HELD, () -> dossier.claims().claim(one(THIRD), NOON, until, MONDAY));
        assertRefused(ApprovalError.APPROVAL_NOT_HOLDER, () -> dossier.claims().release(one(THIRD), NOON));
        assertThat(dossier.decidableBy(one(THIRD), NOON, MONDAY)).isFalse();
        assertThat(dossier.decidableBy(one(THIRD), until, MONDAY)).as("lapsed").isTrue();
        assertThat(dossier.claims().claim(one(THIRD), until, until.plusSeconds(60), MONDAY))
                .isTrue();
        assertThat(dossier.claims().release(one(THIRD), until)).isTrue();
        assertThat(dossier.claims().release(one(THIRD), until)).as("I9").isFalse();
        Actor powerless = actor("qian.jin", "S-01", Right.ASSESSMENT_PREPARE);
        assertRefused(
                ApprovalError.APPROVAL_OTHER_STEP, () -> dossier.claims().claim(one(powerless), until, until, MONDAY));
    }

    @Test
    @DisplayName("I9 a decision made before is answered as it was; another decision of the same person is none")
    void repeated() {
        Dossier two = open(command("名单1", new ApprovalStep(Right.ASSESSMENT_APPROVE, "S-01", 2)));
        Optional<Integer> round = Optional.of(1);
        assertThat(two.repeated(SECOND, ApprovalAct.APPROVED, round)).isEmpty();
        approve(two, SECOND);
        approve(two, THIRD);
        assertThat(two.repeated(SECOND, ApprovalAct.APPROVED, round)).contains(Outcome.PASSED_ON);
        assertThat(two.repeated(THIRD, ApprovalAct.APPROVED, round)).contains(Outcome.EXECUTED);
        assertThat(two.repeated(THIRD, ApprovalAct.REFUSED, round)).isEmpty();
        assertThat(two.repeated(THIRD, ApprovalAct.APPROVED, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("I8 U12 nobody decides by a second account what they requested, edited or decided by another one")
    void secondAccount() {
        Dossier two = open(command("名单1", new ApprovalStep(Right.ASSESSMENT_APPROVE, "S-01", 2)));
        for (String other : List.of(REQUESTER.login(), EDITOR.login())) {
            Decider second = new Decider(SECOND, Set.of(SECOND.login(), other));
            assertThat(two.decidableBy(second, NOON, MONDAY)).isFalse();
            assertRefused(
                    other.equals(EDITOR.login()) ? ApprovalError.APPROVAL_EDITOR : ApprovalError.APPROVAL_OWN,
                    () -> two.decide(second, ApprovalAct.APPROVED, two.shownHash(), "", NOON, MONDAY));
        }
        approve(two, SECOND);
        Decider third = new Decider(THIRD, Set.of(THIRD.login(), SECOND.login()));
        assertRefused(
                ApprovalError.APPROVAL_TWICE,
                () -> two.decide(third, ApprovalAct.APPROVED, two.shownHash(), "", NOON, MONDAY));
        assertThat(approve(two, THIRD)).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("I8 a colleague of the same right and unit corrects; who asked before and who asks now do not decide")
    void takenOverForCorrection() {
        giveBack(dossier, SECOND);
        Actor elsewhere = actor("xu.lei", "S-02", Right.ASSESSMENT_PREPARE);
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> resubmit(dossier, elsewhere, command));
        assertThat(dossier.submissions().correctableBy(elsewhere, MONDAY)).isFalse();
        accounts.remove(REQUESTER.login());
        assertThat(dossier.concerns(COLLEAGUE)).isTrue();
        assertThat(dossier.submissions().correctableBy(COLLEAGUE, MONDAY)).isTrue();
        ApprovalCommand corrected = ApprovalCommand.of("TEST", "8", "审定名单", "名单2", SCHOOL);
        Dossier next = resubmit(dossier, COLLEAGUE, corrected);
        assertThat(next.request().requestedBy()).isEqualTo(COLLEAGUE.login());
        assertThat(next.authors()).containsExactlyInAnyOrder(COLLEAGUE.login(), REQUESTER.login(), EDITOR.login());
        assertRefused(ApprovalError.APPROVAL_OWN, () -> approve(next, COLLEAGUE));
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approve(next, REQUESTER));
        assertRefused(ApprovalError.APPROVAL_EDITOR, () -> approve(next, EDITOR));
        assertThat(next.concerns(REQUESTER)).isTrue();
        assertThat(approve(next, SECOND)).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName(
            "I8 a colleague withdraws with a reason when the requester is disabled or has another role, and not before")
    void withdrawnInPlace() {
        assertRefused(ApprovalError.APPROVAL_REQUESTER_ACTS, () -> dossier.submissions()
                .withdraw(COLLEAGUE, "申请人离职", NOON));
        assertThat(dossier.submissions().withdrawableBy(COLLEAGUE)).isFalse();
        accounts.put(REQUESTER.login(), actor(REQUESTER.login(), "S-01", Right.LEDGER_READ));
        assertThat(dossier.submissions().withdrawableBy(COLLEAGUE))
                .as("another role")
                .isTrue();
        accounts.remove(REQUESTER.login());
        assertThat(dossier.submissions().withdrawableBy(COLLEAGUE))
                .as("disabled")
                .isTrue();
        assertRefused(ApprovalError.APPROVAL_REASON, () -> dossier.submissions().withdraw(COLLEAGUE, " ", NOON));
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> dossier.submissions()
                .withdraw(SECOND, "无关", NOON));
        assertThat(dossier.submissions().withdraw(COLLEAGUE, "申请人离职", NOON)).isTrue();
        assertThat(dossier.submissions().withdraw(COLLEAGUE, "申请人离职", NOON))
                .as("I9")
                .isFalse();
        assertThat(dossier.journal().last().reason()).isEqualTo("申请人离职");
    }

    @Test
    @DisplayName(
            "issue 3 who can decide no more blocks nobody; a colleague takes over with a reason, and nobody holds on for ever")
    void takeOver() {
        Instant until = NOON.plus(Duration.ofDays(1));
        dossier.claims().claim(one(SECOND), NOON, until, MONDAY);
        assertThat(dossier.claims().takeableBy(one(THIRD), NOON, MONDAY)).isTrue();
        assertRefused(
                ApprovalError.APPROVAL_REASON, () -> dossier.claims().takeOver(one(THIRD), "", NOON, until, MONDAY));
        assertRefused(
                ApprovalError.APPROVAL_OWN, () -> dossier.claims().takeOver(one(REQUESTER), "急办", NOON, until, MONDAY));
        assertThat(dossier.claims().takeOver(one(THIRD), "认领人出差", NOON, until, MONDAY))
                .isTrue();
        assertThat(dossier.claims().takeOver(one(THIRD), "认领人出差", NOON, until, MONDAY))
                .as("I9")
                .isFalse();
        assertThat(dossier.journal().last().act()).isEqualTo(ApprovalAct.TAKEN_OVER);
        assertThat(dossier.journal().last().reason()).isEqualTo("认领人出差");
        assertRefused(ApprovalError.APPROVAL_HELD, () -> approve(dossier, SECOND));
        accounts.remove(THIRD.login());
        assertThat(dossier.claims().holder(NOON)).isEmpty();
        assertThat(dossier.decidableBy(one(SECOND), NOON, MONDAY)).isTrue();
        assertThat(dossier.claims().claim(one(SECOND), NOON, until, MONDAY))
                .as("once more")
                .isTrue();
        assertThat(Claims.MOST).isEqualTo(2);
        assertRefused(ApprovalError.APPROVAL_CLAIMS_SPENT, () -> dossier.claims()
                .claim(one(SECOND), until, until.plusSeconds(9), MONDAY));
        assertThat(approve(dossier, SECOND)).as("a claim is no condition").isEqualTo(Outcome.EXECUTED);
    }

    @Test
    @DisplayName("I8 only the requester withdraws; twice is once")
    void withdraw() {
        assertRefused(ApprovalError.APPROVAL_NOT_REQUESTER, () -> dossier.submissions()
                .withdraw(SECOND, "", NOON));
        assertThat(dossier.submissions().withdraw(REQUESTER, "", NOON)).isTrue();
        assertThat(dossier.submissions().withdraw(REQUESTER, "", NOON)).isFalse();
        assertThat(dossier.request().state()).isEqualTo(ApprovalState.WITHDRAWN);
    }

    @Test
    @DisplayName(
            "I15 it concerns its requester and their colleagues, who may decide a step, and who has decided; nobody else")
    void concerns() {
        Dossier steps = open(command("名单1", SCHOOL, PROVINCE));
        assertThat(List.of(REQUESTER, COLLEAGUE, SECOND, DECIDER)).allMatch(steps::concerns);
        assertThat(steps.concerns(actor("wu.gang", "S-02", Right.ASSESSMENT_APPROVE)))
                .isFalse();
        assertThat(steps.concerns(actor("qian.jin", "S-01", Right.LEDGER_READ))).isFalse();
        assertThat(steps.concerns(actor("qian.jin", "S-02", Right.ASSESSMENT_PREPARE)))
                .isFalse();
        approve(steps, SECOND);
        assertThat(steps.concerns(actor(SECOND.login(), "S-02"))).isTrue();
    }

    @Test
    @DisplayName("I8 the hash tells every part of the command, and text moved across a border, apart")
    void hashOfParts() {
        List<ApprovalCommand> different = List.of(
                command,
                command("名单1", PROVINCE),
                command("名单1", SCHOOL, PROVINCE),
                command("名单1", PROVINCE, SCHOOL),
                command("名单1", new ApprovalStep(Right.ASSESSMENT_APPROVE, "S-01", 2)),
                command("名单1", ApprovalStep.of(Right.ASSESSMENT_APPROVE, "S-02")),
                command("名单1", ApprovalStep.of(Right.ASSESSMENT_APPROVE, null)),
                command.editedBy(Set.of()),
                ApprovalCommand.of("TEST", "7审", "定名单", "名单1", SCHOOL).editedBy(command.editors()),
                ApprovalCommand.of("TEST", "7", "审定名单名", "单1", SCHOOL).editedBy(command.editors()),
                ApprovalCommand.of("TEST2", "7", "审定名单", "名单1", SCHOOL).editedBy(command.editors()),
                ApprovalCommand.of("TEST", "8", "审定名单", "名单1", SCHOOL).editedBy(command.editors()));
        List<String> hashes = new ArrayList<>(
                different.stream().map(each -> each.hash("li.ming", 1)).toList());
        hashes.add(command.hash("li.ming", 2));
        hashes.add(command.hash("chen.yu", 1));
        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(command("名单1", SCHOOL).hash("li.ming", 1)).isEqualTo(hashes.get(0));
    }

    @ParameterizedTest(name = "I8 [{index}] a refusal without a readable reason is no refusal")
    @ValueSource(strings = {"", "   ", "\u0000", "有\u0007声", "同\u202E意不", "半\uD842个"})
    void refusalNeedsAReason(String reason) {
        for (ApprovalAct act : List.of(ApprovalAct.REFUSED, ApprovalAct.RETURNED)) {
            assertRefused(
                    ApprovalError.APPROVAL_REASON,
                    () -> dossier.decide(one(SECOND), act, dossier.shownHash(), reason, NOON, MONDAY));
        }
        assertThat(dossier.request().state()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    @DisplayName("I8 a reason has at most 500 characters, may have lines, and keeps rare characters")
    void longReason() {
        String most = "理\n𠮷" + "理".repeat(496);
        assertRefused(
                ApprovalError.APPROVAL_REASON,
                () -> dossier.decide(one(SECOND), ApprovalAct.REFUSED, dossier.shownHash(), most + "由", NOON, MONDAY));
        dossier.decide(one(SECOND), ApprovalAct.REFUSED, dossier.shownHash(), " " + most + " ", NOON, MONDAY);
        assertThat(dossier.journal().last().reason()).isEqualTo(most);
    }
}
