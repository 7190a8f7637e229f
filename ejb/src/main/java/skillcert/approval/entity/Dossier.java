package skillcert.approval.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * A request with all that belongs to the round it is in, and the rules about it (I8): nobody decides their own, nor what
 * they edited, nor twice over all steps of a round; a step passes when enough different persons have approved, the last
 * step executes, one refusal refuses; a return opens the next round, in which everything is decided anew.
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
    private final List<Object> added = new ArrayList<>();

    /**
     * @param stages of the round, in order
     * @param hands of the round
     * @param entries of all rounds, in order
     */
    public Dossier(
            ApprovalRequest request,
            ApprovalRound round,
            List<ApprovalStage> stages,
            List<ApprovalHand> hands,
            List<ApprovalEntry> entries) {
        this.request = request;
        this.round = round;
        this.stages = List.copyOf(stages);
        this.hands = new ArrayList<>(hands);
        this.journal = new Journal(request, entries);
    }

    /** The first round of a request that was just written. */
    public static Dossier open(ApprovalRequest request, ApprovalCommand command) {
        return submitted(request, command, List.of(), ApprovalAct.REQUESTED);
    }

    private static Dossier submitted(
            ApprovalRequest request, ApprovalCommand command, List<ApprovalEntry> before, ApprovalAct act) {
        List<ApprovalStage> stages = new ArrayList<>();
        for (ApprovalStep step : command.steps()) {
            stages.add(new ApprovalStage(request, stages.size() + 1, step));
        }
        List<ApprovalHand> hands = new ArrayList<>();
        hands.add(new ApprovalHand(request, request.requestedBy(), Part.REQUESTER));
        command.editors().stream()
                .filter(login -> !login.equals(request.requestedBy()))
                .forEach(login -> hands.add(new ApprovalHand(request, login, Part.EDITOR)));
        Dossier dossier = new Dossier(request, new ApprovalRound(request, command), stages, hands, before);
        dossier.added.add(dossier.round);
        dossier.added.addAll(stages);
        dossier.added.addAll(hands);
        dossier.enter(act, request.requestedBy(), request.submittedAt(), "");
        return dossier;
    }

    /**
     * Submits it anew after a correction.
     *
     * @return the next round
     * @throws ApprovalRefusedException APPROVAL_NOT_REQUESTER, APPROVAL_EXPIRED or APPROVAL_NOT_RETURNED
     */
    public Dossier resubmit(Actor actor, ApprovalCommand command, Deadline deadline, Instant at, LocalDate today) {
        requireRequester(actor);
        if (request.state() != ApprovalState.RETURNED || !command.kind().equals(request.kind())) {
            throw refusal(ApprovalError.APPROVAL_NOT_RETURNED, request.state());
        }
        requireInTime(today);
        request.submit(command, deadline, at);
        return submitted(request, command, journal.entries(), ApprovalAct.RESUBMITTED);
    }

    /** Whether the actor may know of it: who asked, who decided it once, and whose right and unit a step demands. */
    public boolean concerns(Actor actor) {
        return isOf(actor)
                || stages.stream().anyMatch(stage -> admits(stage.demands(), actor))
                || journal.decidedBy(actor.login());
    }

    /** Whether the actor made it. */
    public boolean isOf(Actor actor) {
        return request.requestedBy().equals(actor.login());
    }

    private static boolean admits(ApprovalStep step, Actor actor) {
        return actor.may(step.right()) && (step.unit() == null || step.unit().equals(actor.unit()));
    }

    /** Whether the actor could decide it now. */
    public boolean decidableBy(Actor actor, Instant now, LocalDate today) {
        return request.state() == ApprovalState.PENDING
                && !today.isAfter(request.expiresOn())
                && admits(waiting(), actor)
                && partOf(actor).isEmpty()
                && request.holder(now)
                        .filter(holder -> !holder.equals(actor.login()))
                        .isEmpty();
    }

    /** Whether the actor could take it back now. */
    public boolean withdrawableBy(Actor actor) {
        return isOf(actor) && isOpen();
    }

    private boolean isOpen() {
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
     *     actor, not the command that was shown, or without the reason it needs
     */
    public Outcome decide(Actor actor, ApprovalAct act, String shownHash, String reason, Instant now, LocalDate today) {
        requireDecidable(actor, shownHash, now, today);
        String said = Reason.of(request.id(), act, reason);
        ApprovalHand hand = new ApprovalHand(request, actor.login(), Part.DECIDER);
        hands.add(hand);
        added.add(hand);
        enter(act, actor.login(), now, said);
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
        if (journal.given(request.step()) < waiting().persons()) {
            request.release();
            return Outcome.PASSED_ON;
        }
        if (request.step() < stages.size()) {
            request.waitAt(request.step() + 1, stages.get(request.step()).demands());
            return Outcome.PASSED_ON;
        }
        request.become(ApprovalState.APPROVED);
        return Outcome.EXECUTED;
    }

    private void requireDecidable(Actor actor, String shownHash, Instant now, LocalDate today) {
        Optional<Part> part = partOf(actor);
        if (part.isPresent()) {
            throw refusal(
                    switch (part.get()) {
                        case REQUESTER -> ApprovalError.APPROVAL_OWN;
                        case EDITOR -> ApprovalError.APPROVAL_EDITOR;
                        case DECIDER -> ApprovalError.APPROVAL_TWICE;
                    });
        }
        // both: the page may be old, and the row may have been changed behind our back
        boolean shown = shownHash().equals(shownHash) && round.commandHash().equals(shownHash);
        if (request.state() != ApprovalState.PENDING) {
            throw refusal(ApprovalError.APPROVAL_CLOSED, request.state());
        }
        requireInTime(today);
        if (!admits(waiting(), actor)) {
            throw refusal(ApprovalError.APPROVAL_OTHER_STEP, request.step());
        }
        if (!shown) {
            throw refusal(ApprovalError.APPROVAL_COMMAND_CHANGED);
        }
        requireNotHeld(actor, now);
    }

    private void requireInTime(LocalDate today) {
        if (today.isAfter(request.expiresOn())) {
            throw refusal(ApprovalError.APPROVAL_EXPIRED, request.expiresOn());
        }
    }

    private void requireNotHeld(Actor actor, Instant now) {
        Optional<String> holder = request.holder(now).filter(login -> !login.equals(actor.login()));
        if (holder.isPresent()) {
            throw refusal(ApprovalError.APPROVAL_HELD, request.claimedUntil());
        }
    }

    private void requireRequester(Actor actor) {
        if (!isOf(actor)) {
            throw refusal(ApprovalError.APPROVAL_NOT_REQUESTER);
        }
    }

    /**
     * Takes the request back; taken back before, it stays so (I9).
     *
     * @return whether it was taken back now
     * @throws ApprovalRefusedException by somebody else, or it is closed
     */
    public boolean withdraw(Actor actor, Instant now) {
        requireRequester(actor);
        if (request.state() == ApprovalState.WITHDRAWN) {
            return false;
        }
        if (!isOpen()) {
            throw refusal(ApprovalError.APPROVAL_CLOSED, request.state());
        }
        enter(ApprovalAct.WITHDRAWN, actor.login(), now, "");
        request.become(ApprovalState.WITHDRAWN);
        return true;
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

    /**
     * Notes that the actor works on it. That gives no right; it only keeps others out until it lapses.
     *
     * @return whether it was claimed now; false if the actor holds it already
     * @throws ApprovalRefusedException as for a decision, or somebody else holds it
     */
    public boolean claim(Actor actor, Instant now, Instant until, LocalDate today) {
        requireDecidable(actor, shownHash(), now, today);
        if (request.holder(now).isPresent()) {
            return false;
        }
        request.claim(actor.login(), until);
        enter(ApprovalAct.CLAIMED, actor.login(), now, "");
        return true;
    }

    /**
     * Gives a claim up.
     *
     * @return whether it was given up now; false if nobody holds it
     * @throws ApprovalRefusedException APPROVAL_NOT_HOLDER
     */
    public boolean release(Actor actor, Instant now) {
        Optional<String> holder = request.holder(now);
        if (holder.isEmpty()) {
            return false;
        }
        if (!holder.get().equals(actor.login())) {
            throw refusal(ApprovalError.APPROVAL_NOT_HOLDER);
        }
        request.release();
        enter(ApprovalAct.RELEASED, actor.login(), now, "");
        return true;
    }

    private void enter(ApprovalAct act, String by, Instant at, String reason) {
        added.add(journal.enter(act, by, at, reason));
    }

    private Optional<Part> partOf(Actor actor) {
        return hands.stream()
                .filter(hand -> hand.login().equals(actor.login()))
                .map(ApprovalHand::part)
                .findFirst();
    }

    /** Sets until when its requester should correct it and until when they can. */
    public void limitCorrection(Deadline deadline) {
        request.limit(deadline);
    }

    private ApprovalStep waiting() {
        return stages.get(request.step() - 1).demands();
    }

    private ApprovalRefusedException refusal(ApprovalError code, Object... values) {
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
}
