package skillcert.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/**
 * Leaves one row for each execution, in the transaction of the decision, so that the tests can count effects. A command
 * that begins with FAIL fails after its effect, one that begins with RULE is refused by a rule.
 */
@ApplicationScoped
public class ProbeHandler implements ApprovalHandler {

    static final String KIND = "PROBE";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.ASSESSMENT_PREPARE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void approved(Actor approver, String subject, String command) {
        effect(subject, "approved", approver, command);
        obey(subject, command);
    }

    private static void obey(String subject, String command) {
        if (command.startsWith("FAIL")) {
            throw new IllegalStateException("the capability fails after its effect");
        }
        if (command.startsWith("RULE")) {
            throw new ApprovalRefusedException(ApprovalError.APPROVAL_REASON, subject);
        }
    }

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {
        effect(subject, "refused", approver, command + "/" + reason);
    }

    @Override
    public void withdrawn(Actor requester, String subject, String command) {
        effect(subject, "withdrawn", requester, command);
    }

    @Override
    public void expired(Actor system, String subject, String command) {
        effect(subject, "expired", system, command);
        obey(subject, command);
    }

    @Override
    public boolean returnable() {
        return true;
    }

    @Override
    public void returned(Actor approver, String subject, String command, String reason) {
        effect(subject, "returned", approver, command + "/" + reason);
    }

    @Override
    public boolean bulk() {
        return true;
    }

    private void effect(String subject, String what, Actor by, String text) {
        em.createNativeQuery("INSERT INTO policy_document (code, kind, number, cited_as, title, issuer, place)"
                        + " VALUES (?1, 'LOCAL', ?2, '', ?3, '', '00')")
                .setParameter(1, subject + "/" + what + "/" + by.login())
                .setParameter(2, subject + " " + what)
                .setParameter(3, text)
                .executeUpdate();
    }
}
