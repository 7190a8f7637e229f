package skillcert.approval;

import java.util.Set;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * What a capability supplies for each kind of command that needs other persons: an application-scoped bean. It runs in the
 * transaction of the decision; what it throws takes the decision back.
 */
public interface ApprovalHandler {

    /** The kind of command it executes. */
    String kind();

    /**
     * The rights by any of which such a command is asked for: who holds one at the unit of the requester may correct in
     * their place what was returned, and take back what they no longer can.
     */
    Set<Right> askedBy();

    /**
     * Executes the approved command.
     *
     * @param approver the last person it needed
     * @param subject as requested
     * @param command exactly what was shown to the approvers
     */
    void approved(Actor approver, String subject, String command);

    /**
     * Notes that the command was refused.
     *
     * @param approver who refused
     * @param reason why, 1 to 500 characters
     */
    void refused(Actor approver, String subject, String command, String reason);

    /** Notes that the requester, or a colleague for them, took the request back; by default nothing is to be done. */
    default void withdrawn(Actor requester, String subject, String command) {}

    /** Notes that nobody decided in time, and nobody can any more; by default nothing is to be done. */
    default void expired(Actor system, String subject, String command) {}

    /** Whether a request can be returned for correction; then {@link #returned} opens its subject for those who ask. */
    default boolean returnable() {
        return false;
    }

    /**
     * Notes that the request was returned for correction; its requester submits it anew by
     * {@link ApprovalRequests#resubmit}.
     *
     * @param reason what is to be corrected, 1 to 500 characters
     */
    default void returned(Actor approver, String subject, String command, String reason) {}

    /** Whether several requests of this kind can be approved at one go; each is still shown, and each runs alone. */
    default boolean bulk() {
        return false;
    }
}
