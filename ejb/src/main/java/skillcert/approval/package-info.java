/**
 * Other persons than the one who asks (I8): a capability asks for approval of a command by
 * {@link skillcert.approval.ApprovalRequests}; others see exactly that command and decide by
 * {@link skillcert.approval.Approvals}, step by step and as many as each step demands; and the approved command runs in the
 * transaction of the last decision through the {@link skillcert.approval.ApprovalHandler} that the capability supplies.
 * {@link skillcert.approval.WorkQueues} says what waits for whom.
 *
 * <p>A request goes through rounds: one that is returned for correction is submitted anew with another command and another
 * hash, and what was decided before is kept and void. What was asked for, who had a hand in it and what happened is only
 * ever added to; the key of {@code approval_hand} keeps requester, editors and earlier deciders of a round from deciding,
 * whatever the program does. Nobody decides by another account either what one of their accounts had a
 * hand in: identity says which accounts are one human being, as far as it was told.
 *
 * <p>No business rule of a capability belongs here, and no entity leaves. What this cannot see: two accounts of one
 * human being while one of them has not stated its person (待补录), and a command whose words say less than its handler does.
 */
package skillcert.approval;
