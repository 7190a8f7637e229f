package skillcert.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/** A kind that leaves everything as the interface has it: neither returnable nor in bulk. */
@ApplicationScoped
public class PlainProbeHandler implements ApprovalHandler {

    static final String KIND = "PLAIN_PROBE";

    @Override
    public Set<Right> askedBy() {
        return Set.of(Right.ASSESSMENT_PREPARE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void approved(Actor approver, String subject, String command) {}

    @Override
    public void refused(Actor approver, String subject, String command, String reason) {}
}
