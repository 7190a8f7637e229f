package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditReport;
import skillcert.audit.AuditVerification;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/**
 * Verifies every stream of the audit and compares all chains of the product with the exported heads (I6). What cannot be
 * read is a finding like any other, and keeps nothing else from being checked and recorded.
 */
@Dependent
public class WholeCheck {

    private static final Logger LOG = Logger.getLogger(WholeCheck.class.getName());

    @Inject
    StreamReader streams;

    @Inject
    HeadsCheck heads;

    @Inject
    BusinessClock clock;

    /** What was found, not yet recorded. It writes nothing. */
    public AuditVerification run(Actor actor) {
        Instant start = clock.instant();
        Findings findings = new Findings();
        List<String> names = checked("audit", findings, List.of(), streams::streams);
        long entries = 0;
        for (String name : names) {
            entries += checked(name, findings, 0L, () -> {
                AuditReport report = streams.check(name);
                findings.add(report);
                return report.entries();
            });
        }
        int files = checked("heads", findings, 0, () -> heads.run(findings));
        return new AuditVerification(
                0,
                start,
                clock.instant(),
                actor.login(),
                names.size(),
                entries,
                files,
                findings.count(),
                findings.first());
    }

    private static <R> R checked(String what, Findings findings, R otherwise, Supplier<R> step) {
        try {
            return step.get();
        } catch (RuntimeException unreadable) {
            LOG.log(Level.SEVERE, what + " could not be checked", unreadable);
            findings.add(new AuditFinding(AuditFinding.Kind.UNCHECKED, what, 0, 1));
            return otherwise;
        }
    }
}
