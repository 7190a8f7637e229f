package skillcert.approval;

import skillcert.kernel.Actor;

/**
 * What a capability supplies for each kind of command that needs a second person: an application-scoped bean. It runs in
 * the transaction of the decision; what it throws takes the decision back.
 */
public interface ApprovalHandler {

    /** The kind of command it executes. */
    String kind();

    /**
     * Executes the approved command.
     *
     * @param approver the second person
     * @param subject as requested
     * @param command exactly what was shown to the approver
     */
    void approved(Actor approver, String subject, String command);

    /**
     * Notes that the command was refused.
     *
     * @param approver who refused
     * @param reason why, 1 to 500 characters
     */
    void refused(Actor approver, String subject, String command, String reason);

    /** Notes that the requester took the request back; by default nothing is to be done. */
    default void withdrawn(Actor requester, String subject, String command) {}
}
