package skillcert.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import skillcert.audit.TimedRun;

/** Throws old drafts away every night: what nobody sent for two weeks is not kept. On two nodes at once it does no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftPurge {

    /** Its name among the timers. */
    public static final String NAME = "DRAFT_PURGE";

    @Inject
    private Drafts drafts;

    /** One run, at ten past three in Guangdong. */
    @TimedRun(NAME)
    @Schedule(hour = "3", minute = "10", timezone = "Asia/Shanghai", persistent = false, info = NAME)
    public void run() {
        drafts.purge();
    }
}
