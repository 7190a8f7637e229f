package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.kernel.BusinessClock;
import skillcert.ledger.ContinuityProof;

/** Proves the ledger of one body (I2, I6). It writes and locks nothing. */
@ApplicationScoped
public class BodyProof {

    @Inject
    private SeriesReader series;

    @Inject
    private ChainReader chain;

    @Inject
    private BusinessClock clock;

    /**
     * @param bodyCode name of the ledger: a body code, or what somebody wrote in its place
     * @return what was found
     */
    public ContinuityProof run(String bodyCode) {
        Findings findings = new Findings();
        List<ContinuityProof.Series> lines = series.read(bodyCode, findings);
        long entries = chain.read(bodyCode, findings);
        return new ContinuityProof(bodyCode, clock.instant(), lines, entries, findings.count(), findings.first());
    }
}
