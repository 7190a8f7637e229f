/**
 * The second person (I8): a capability asks for approval of a command, somebody else sees exactly that command and
 * decides, and the approved command runs in the same transaction through the {@link skillcert.approval.ApprovalHandler}
 * that the capability supplies. The one door is {@link skillcert.approval.Approvals}.
 */
package skillcert.approval;
