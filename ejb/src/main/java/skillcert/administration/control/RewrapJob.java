package skillcert.administration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.jobs.JobHandler;
import skillcert.jobs.JobStep;
import skillcert.kernel.Actor;
import skillcert.keys.MasterKeyChange;

/**
 * Wraps all data keys by the newest master key. Its place is in the rows: each says which master key wraps it, so that it
 * goes on after a kill with what is left (I18).
 */
@ApplicationScoped
public class RewrapJob implements JobHandler {

    /** The kind of job. */
    public static final String KIND = "KEY_REWRAP";

    private static final int CHUNK = 2;

    @Inject
    private MasterKeyChange change;

    @Inject
    private AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobStep step(Actor actor, String subject) {
        MasterKeyChange.Progress progress = change.next(CHUNK);
        if (!progress.finished()) {
            return JobStep.more(progress.done(), progress.total());
        }
        audit.record(actor, AuditEvent.MASTER_KEY_CHANGED, subject, "keys:" + progress.total());
        return JobStep.finished(progress.total(), "全部 " + progress.total() + " 个数据密钥已由新主密钥包裹，旧主密钥已移除。");
    }
}
