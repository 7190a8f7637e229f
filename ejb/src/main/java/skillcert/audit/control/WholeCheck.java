package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import skillcert.audit.AuditReport;
import skillcert.audit.AuditVerification;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** Verifies every stream of the audit and compares all chains of the product with the exported heads (I6). */
@Dependent
public class WholeCheck {

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
        List<String> names = streams.streams();
        long entries = 0;
        for (String name : names) {
            AuditReport report = streams.check(name);
            entries += report.entries();
            findings.add(report);
        }
        int files = heads.run(findings);
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
}
