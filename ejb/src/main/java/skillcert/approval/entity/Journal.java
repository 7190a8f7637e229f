package skillcert.approval.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalState;
import skillcert.approval.Outcome;

/** What happened to a request, over all its rounds, and what that came to. */
public final class Journal {

    private final ApprovalRequest request;
    private final List<ApprovalEntry> entries;

    /** @param entries in their order */
    Journal(ApprovalRequest request, List<ApprovalEntry> entries) {
        this.request = request;
        this.entries = new ArrayList<>(entries);
    }

    /** Takes down what happens now. */
    ApprovalEntry enter(ApprovalAct act, String by, Instant at, String reason) {
        ApprovalEntry entry = new ApprovalEntry(request, entries.size() + 1, act, by, at, reason);
        entries.add(entry);
        return entry;
    }

    /** What this person did in a round, if they did. */
    Optional<ApprovalEntry> find(int round, ApprovalAct act, String login) {
        return entries.stream()
                .filter(entry -> entry.round() == round && entry.act() == act)
                .filter(entry -> entry.actedBy().equals(login))
                .findFirst();
    }

    /** What a decision came to. */
    Outcome outcome(ApprovalEntry decision) {
        return switch (decision.act()) {
            case REFUSED -> Outcome.REFUSED;
            case RETURNED -> Outcome.RETURNED;
            default -> {
                // the request is approved by the last of its approvals, and by no other
                boolean last = entries.stream()
                        .noneMatch(each -> each.act() == ApprovalAct.APPROVED && each.no() > decision.no());
                yield request.state() == ApprovalState.APPROVED && last ? Outcome.EXECUTED : Outcome.PASSED_ON;
            }
        };
    }

    /** Whether this account has asked for it or decided it in any round. */
    boolean hasActed(String login) {
        return entries.stream()
                .anyMatch(entry -> (entry.act().decides() || entry.act().asks())
                        && entry.actedBy().equals(login));
    }

    /** How often one of these accounts has claimed the step that the request is at. */
    long claimed(Set<String> logins) {
        return entries.stream()
                .filter(entry -> entry.round() == request.round() && entry.step() == request.step())
                .filter(entry -> entry.act() == ApprovalAct.CLAIMED || entry.act() == ApprovalAct.TAKEN_OVER)
                .filter(entry -> logins.contains(entry.actedBy()))
                .count();
    }

    /** How many persons have approved a step of the round that the request is in. */
    public int given(int step) {
        return (int) entries.stream()
                .filter(entry -> entry.round() == request.round() && entry.step() == step)
                .filter(entry -> entry.act() == ApprovalAct.APPROVED)
                .map(ApprovalEntry::actedBy)
                .distinct()
                .count();
    }

    /** What happened last. */
    public ApprovalEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** All of it, in order. */
    public List<ApprovalEntry> entries() {
        return List.copyOf(entries);
    }
}
