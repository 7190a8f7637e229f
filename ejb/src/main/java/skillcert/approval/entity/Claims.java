package skillcert.approval.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import skillcert.approval.ApprovalAct;
import skillcert.approval.ApprovalError;

/**
 * Claims of a request: one decider keeps the others out while they work on it, until the claim lapses, is given up or is
 * taken over with a reason. It gives no right; a holder who could no longer decide holds nothing; and nobody holds a step
 * for ever, since each person claims it a few times only.
 */
public final class Claims {

    /** How often one person claims the same step of a round: once, and once more when the first claim has lapsed. */
    public static final int MOST = 2;

    private final Dossier dossier;

    Claims(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Who has claimed it and could decide it at this instant.
     *
     * @return the login
     */
    public Optional<String> holder(Instant now) {
        return dossier.request().holder(now).filter(dossier::couldDecide);
    }

    /** Who else holds it than this person. */
    Optional<String> otherHolder(Decider who, Instant now) {
        return holder(now).filter(login -> !who.accounts().contains(login));
    }

    /** Whether this person could take it over from somebody else now. */
    public boolean takeableBy(Decider who, Instant now, LocalDate today) {
        return dossier.openTo(who, today) && otherHolder(who, now).isPresent();
    }

    /**
     * Notes that the actor works on it. That gives no right; it only keeps others out until it lapses.
     *
     * @return whether it was claimed now; false if the actor holds it already
     * @throws skillcert.approval.ApprovalRefusedException as for a decision, somebody else holds it, or
     *     APPROVAL_CLAIMS_SPENT
     */
    public boolean claim(Decider who, Instant now, Instant until, LocalDate today) {
        dossier.requireDecidable(who, dossier.shownHash(), now, today);
        return holder(now).isEmpty() && take(who, ApprovalAct.CLAIMED, "", now, until);
    }

    /**
     * Takes a claim over from somebody else; what nobody holds any more is simply claimed.
     *
     * @param reason why, 1 to 500 characters
     * @return whether it was taken now; false if the actor holds it already
     * @throws skillcert.approval.ApprovalRefusedException as for a decision, APPROVAL_REASON or APPROVAL_CLAIMS_SPENT
     */
    public boolean takeOver(Decider who, String reason, Instant now, Instant until, LocalDate today) {
        dossier.requireOpenTo(who, dossier.shownHash(), today);
        String said = Reason.of(dossier.request().id(), ApprovalAct.TAKEN_OVER, reason);
        Optional<String> holder = holder(now);
        if (holder.isEmpty()) {
            return claim(who, now, until, today);
        }
        return !who.accounts().contains(holder.get()) && take(who, ApprovalAct.TAKEN_OVER, said, now, until);
    }

    private boolean take(Decider who, ApprovalAct act, String reason, Instant now, Instant until) {
        if (dossier.journal().claimed(who.accounts()) >= MOST) {
            throw dossier.refusal(ApprovalError.APPROVAL_CLAIMS_SPENT, MOST);
        }
        dossier.request().claim(who.actor().login(), until);
        dossier.enter(act, who.actor().login(), now, reason);
        return true;
    }

    /**
     * Gives a claim up.
     *
     * @return whether it was given up now; false if nobody holds it
     * @throws skillcert.approval.ApprovalRefusedException APPROVAL_NOT_HOLDER
     */
    public boolean release(Decider who, Instant now) {
        if (holder(now).isEmpty()) {
            return false;
        }
        if (otherHolder(who, now).isPresent()) {
            throw dossier.refusal(ApprovalError.APPROVAL_NOT_HOLDER);
        }
        dossier.request().release();
        dossier.enter(ApprovalAct.RELEASED, who.actor().login(), now, "");
        return true;
    }
}
