package skillcert.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.approval.control.Handlers;
import skillcert.approval.control.RequestRepository;
import skillcert.approval.control.Trace;
import skillcert.approval.entity.Dossier;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** The door that ends what nobody decided in time. Whether it comes late does not matter: a decision asks for the day itself. */
@Stateless
public class Expiry {

    @Inject
    private RequestRepository requests;

    @Inject
    private Handlers handlers;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The numbers of the open requests whose last day is over. */
    public List<Long> due() {
        return requests.expiredBefore(clock.today());
    }

    /**
     * Ends one of them and tells its capability, in one transaction; also on two nodes at once it ends one time.
     *
     * @return whether it ended now
     */
    public boolean expire(long id) {
        Optional<Dossier> found = requests.lock(id);
        if (found.isEmpty() || !found.get().expire(Actor.SYSTEM, clock.instant(), clock.today())) {
            return false;
        }
        Dossier dossier = found.get();
        requests.keep(dossier);
        handlers.require(dossier.request().kind())
                .expired(
                        Actor.SYSTEM, dossier.round().subject(), dossier.round().command());
        audit.record(Actor.SYSTEM, AuditEvent.APPROVAL_EXPIRED, dossier.round().subject(), Trace.of(dossier));
        return true;
    }
}
