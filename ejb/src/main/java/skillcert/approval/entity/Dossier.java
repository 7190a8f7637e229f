package skillcert.approval.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalCommand;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalRefusedException;
import skillcert.approval.ApprovalState;
import skillcert.approval.ApprovalStep;
import skillcert.approval.Outcome;
import skillcert.approval.entity.ApprovalHand.Part;
import skillcert.kernel.Actor;

/**
 * A request with all that belongs to the round it is in, and the rules about deciding it (I8): nobody decides their own,
 * nor what they edited, nor twice over all steps of a round, by whatever account; a step passes when enough different
 * persons have approved, the command is executed when every step has, one refusal refuses; a return opens the next round,
 * in which everything is decided anew. Who asks has {@link Submissions}, who claims has {@link Claims}.
 *
 * <p>Where a request stands can be changed by the application, so it is believed only as far as the decisions that were
 * taken down bear it out; and what is executed is only what the audit witnesses to have been submitted.
 *
 * <p>Rights are asked of the actor who is given, which must be the account as it stands now. What comes of an act is kept in
 * {@link #added()} until the repository writes it.
 */
public final class Dossier {

    private final ApprovalRequest request;
    private final ApprovalRound round;
    private final List<ApprovalStage> stages;
    private final List<ApprovalHand> hands;
    private final Journal journal;
    private final Surroundings surroundings;
    private final List<Object> added = new ArrayList<>();

    /**
     * @param stages of the round, in order
     * @param hands of the round
     * @param entries of all rounds, in order
     * @param surroundings what its rules ask of others
     */
    public Dossier(
            ApprovalRequest request,
            ApprovalRound round,
            List<ApprovalStage> stages,
            List<ApprovalHand> hands,
            List<ApprovalEntry> entries,
            Surroundings surroundings) {
        this.request = request;
        this.round = round;
        this.stages = List.copyOf(stages);
        this.hands = new ArrayList<>(hands);
        this.journal = new Journal(request, entries);
        this.surroundings = surroundings;
    }

    /** The round of a request that is submitted now. */
    static Dossier submitted(
            ApprovalRequest request,
            ApprovalCommand command,
            List<ApprovalEntry> before,
            ApprovalAct act,
            Surroundings surroundings) {
        List<ApprovalStage> stages = new ArrayList<>();
        for (ApprovalStep step : command.steps()) {
            stages.add(new ApprovalStage(request, stages.size() + 1, step));
        }
        List<ApprovalHand> hands = new ArrayList<>();
        hands.add(new ApprovalHand(request, request.requestedBy(), Part.REQUESTER));
        command.editors().stream()
                .filter(login -> !login.equals(request.requestedBy()))
                .forEach(login -> hands.add(new ApprovalHand(request, login, Part.EDITOR)));
        ApprovalRound round = new ApprovalRound(request, command);
        Dossier dossier =
                new Dossier(request, round, stages, hands, before, surroundings.sealedBy(round.commandHash()));
        dossier.added.add(dossier.round);
        dossier.added.addAll(stages);
        dossier.added.addAll(hands);
        dossier.enter(act, request.requestedBy(), request.submittedAt(), "");
        return dossier;
    }

    /** What those who ask may do. */
    public Submissions submissions() {
        return new Submissions(this);
    }

    /** Who works on it. */
    public Claims claims() {
        return new Claims(this);
    }

    /**
     * Whether the actor may know of it: who asked in any round, who may ask for such a command at the same unit, who decided
     * it once, and whose right and unit a step demands.
     */
    public boolean concerns(Actor actor) {
        return isOf(actor)
                || submissions().colleague(actor)
                || stages.stream().anyMatch(stage -> admits(stage.demands(), actor))
                || journal.hasActed(actor.login());
    }

    /** Whether the actor is the requester of its round. */
    public boolean isOf(Actor actor) {
        return request.requestedBy().equals(actor.login());
    }

    private static boolean admits(ApprovalStep step, Actor actor) {
        return actor.may(step.right()) && (step.unit() == null || step.unit().equals(actor.unit()));
    }

    /** Whether this person could decide it now. */
    public boolean decidableBy(Decider who, Instant now, LocalDate today) {
        return openTo(who, today) && claims().otherHolder(who, now).isEmpty();
    }

    /** The same, whoever has claimed it. */
    boolean openTo(Decider who, LocalDate today) {
        return request.state() == ApprovalState.PENDING
                && !today.isAfter(request.expiresOn())
                && inOrder()
                && admits(waiting(), who.actor())
                && partOf(who).isEmpty();
    }

    /** Whether the account of this login could still decide the step that it waits at. */
    boolean couldDecide(String login) {
        return inOrder()
                && surroundings
                        .accounts()
                        .apply(login)
                        .filter(account -> admits(waiting(), account))
                        .isPresent()
                && hands.stream().noneMatch(hand -> hand.login().equals(login));
    }

    boolean isOpen() {
        return request.state() == ApprovalState.PENDING || request.state() == ApprovalState.RETURNED;
    }

    /**
     * What this very decision came to when it was made before, so that a double click and a retry get the same answer (I9).
     *
     * @param roundOfHash round in which the command had the hash that the page showed, if there is one
     */
    public Optional<Outcome> repeated(Actor actor, ApprovalAct act, Optional<Integer> roundOfHash) {
        return roundOfHash
                .flatMap(then -> journal.find(then, act, actor.login()))
                .map(journal::outcome);
    }

    /**
     * Takes a decision down.
     *
     * @param act APPROVED, REFUSED or RETURNED
     * @param shownHash hash of the command that the page showed
     * @throws ApprovalRefusedException own, edited, twice, held by somebody else, closed, expired, not the step of the
     *     actor, steps out of order, not the command that was shown or submitted, or without the reason it needs
     */
    public Outcome decide(Decider who, ApprovalAct act, String shownHash, String reason, Instant now, LocalDate today) {
        requireDecidable(who, shownHash, now, today);
        String said = Reason.of(request.id(), act, reason);
        ApprovalHand hand = new ApprovalHand(request, who.actor().login(), Part.DECIDER);
        hands.add(hand);
        added.add(hand);
        enter(act, who.actor().login(), now, said);
        return switch (act) {
            case APPROVED -> pass();
            case REFUSED -> {
                request.become(ApprovalState.REFUSED);
                yield Outcome.REFUSED;
            }
            case RETURNED -> {
                request.become(ApprovalState.RETURNED);
                yield Outcome.RETURNED;
            }
            default -> throw new IllegalArgumentException(act + " is no decision");
        };
    }

    private Outcome pass() {
        OptionalInt next = unmet();
        if (next.isEmpty()) {
            request.become(ApprovalState.APPROVED);
            return Outcome.EXECUTED;
        }
        request.waitAt(next.getAsInt(), stages.get(next.getAsInt() - 1).demands());
        return Outcome.PASSED_ON;
    }

    /** The first step that fewer persons have approved than it demands; empty when all have enough. */
    private OptionalInt unmet() {
        return IntStream.rangeClosed(1, stages.size())
                .filter(step ->
                        journal.given(step) < stages.get(step - 1).demands().persons())
                .findFirst();
    }

    /** Whether it waits where the decisions that were taken down say that it must. */
    private boolean inOrder() {
        OptionalInt next = unmet();
        return next.isPresent() && next.getAsInt() == request.step();
    }

    void requireDecidable(Decider who, String shownHash, Instant now, LocalDate today) {
        requireOpenTo(who, shownHash, today);
        if (claims().otherHolder(who, now).isPresent()) {
            throw refusal(ApprovalError.APPROVAL_HELD, request.claimedUntil());
        }
    }

    /** The same, whoever has claimed it. */
    void requireOpenTo(Decider who, String shownHash, LocalDate today) {
        Optional<Part> part = partOf(who);
        if (part.isPresent()) {
            throw refusal(
                    switch (part.get()) {
                        case REQUESTER -> ApprovalError.APPROVAL_OWN;
                        case EDITOR -> ApprovalError.APPROVAL_EDITOR;
                        case DECIDER -> ApprovalError.APPROVAL_TWICE;
                    });
        }
        if (request.state() != ApprovalState.PENDING) {
            throw refusal(ApprovalError.APPROVAL_CLOSED, request.state());
        }
        requireInTime(today);
        if (!inOrder()) {
            throw refusal(ApprovalError.APPROVAL_OUT_OF_ORDER, request.step());
        }
        if (!admits(waiting(), who.actor())) {
            throw refusal(ApprovalError.APPROVAL_OTHER_STEP, request.step());
        }
        if (!isWhatWasSubmitted(shownHash)) {
            throw refusal(ApprovalError.APPROVAL_COMMAND_CHANGED);
        }
    }

    /**
     * The page may be old; a row may have been changed behind our back; and with it the hash beside it, which anybody can
     * compute. What the audit noted at the submission cannot be changed without its key.
     */
    private boolean isWhatWasSubmitted(String shownHash) {
        return shownHash().equals(shownHash)
                && round.commandHash().equals(shownHash)
                && surroundings.seal().get().filter(shownHash::equals).isPresent();
    }

    void requireInTime(LocalDate today) {
        if (today.isAfter(request.expiresOn())) {
            throw refusal(ApprovalError.APPROVAL_EXPIRED, request.expiresOn());
        }
    }

    /** Ends it when its last day is over; whether it ended now. */
    public boolean expire(Actor system, Instant now, LocalDate today) {
        if (!isOpen() || !today.isAfter(request.expiresOn())) {
            return false;
        }
        enter(ApprovalAct.EXPIRED, system.login(), now, "");
        request.become(ApprovalState.EXPIRED);
        return true;
    }

    void enter(ApprovalAct act, String by, Instant at, String reason) {
        added.add(journal.enter(act, by, at, reason));
    }

    private Optional<Part> partOf(Decider who) {
        // the parts in their order: of somebody who asked and edited by two accounts, the asking is said
        return hands.stream()
                .filter(hand -> who.accounts().contains(hand.login()))
                .map(ApprovalHand::part)
                .min(Enum::compareTo);
    }

    /** Logins of all who asked for it or edited it up to this round. */
    public Set<String> authors() {
        return hands.stream()
                .filter(hand -> hand.part() != Part.DECIDER)
                .map(ApprovalHand::login)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sets until when its requester should correct it and until when they can. */
    public void limitCorrection(Deadline deadline) {
        request.limit(deadline);
    }

    private ApprovalStep waiting() {
        return stages.get(request.step() - 1).demands();
    }

    ApprovalRefusedException refusal(ApprovalError code, Object... values) {
        List<Object> all = new ArrayList<>(List.of(request.id()));
        all.addAll(List.of(values));
        return new ApprovalRefusedException(code, all.toArray());
    }

    /** Hash of the round as it stands in the rows now, which is what is shown and executed. */
    public String shownHash() {
        ApprovalCommand command = new ApprovalCommand(
                request.kind(),
                round.subject(),
                round.title(),
                round.command(),
                stages.stream().map(ApprovalStage::demands).toList(),
                hands.stream()
                        .filter(hand -> hand.part() == Part.EDITOR)
                        .map(ApprovalHand::login)
                        .collect(Collectors.toCollection(TreeSet::new)),
                null);
        return command.hash(request.requestedBy(), round.round());
    }

    /** What is to be written since it was read, in an order that the keys accept. */
    public List<Object> added() {
        return List.copyOf(added);
    }

    /** Where it stands. */
    public ApprovalRequest request() {
        return request;
    }

    /** The round it is in. */
    public ApprovalRound round() {
        return round;
    }

    /** The steps of the round. */
    public List<ApprovalStep> steps() {
        return stages.stream().map(ApprovalStage::demands).toList();
    }

    /** What happened. */
    public Journal journal() {
        return journal;
    }

    Surroundings surroundings() {
        return surroundings;
    }
}
