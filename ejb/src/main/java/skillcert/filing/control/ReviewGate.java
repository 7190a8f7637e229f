package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.filing.SiteLine;
import skillcert.filing.entity.Remark;
import skillcert.filing.entity.RemarkSettled;
import skillcert.filing.entity.Visit;
import skillcert.kernel.BusinessClock;
import skillcert.policy.Parameters;

/** What must be done before an application can be approved: every remark is settled, every new site was visited. */
@ApplicationScoped
public class ReviewGate {

    private static final String VISIT_REQUIRED = "filing.visit.required";

    @Inject
    private ReviewRepository review;

    @Inject
    private BodyRepository bodies;

    @Inject
    private FilingRepository filings;

    @Inject
    private Parameters parameters;

    @Inject
    private BusinessClock clock;

    /**
     * Refuses to approve what is not reviewed to its end.
     *
     * @throws FilingException FILING_REMARKS_OPEN with their number, or FILING_NOT_VISITED with the site
     */
    public void requireReviewed(long filing, FilingForm form) {
        Set<Long> chain = review.withCorrected(filing);
        long open = open(chain);
        if (open > 0) {
            throw new FilingException(FilingError.FILING_REMARKS_OPEN, String.valueOf(filing), open);
        }
        LocalDate today = clock.today();
        if (parameters.number(VISIT_REQUIRED, today) > 0) {
            requireVisited(filing, form, chain);
        }
    }

    /**
     * Refuses to return what nobody has said to be wrong: the unit is told at which part it has to mend what.
     *
     * @throws FilingException FILING_NO_REMARK
     */
    public void requireRemarked(long filing) {
        if (open(review.withCorrected(filing)) == 0) {
            throw new FilingException(FilingError.FILING_NO_REMARK, String.valueOf(filing));
        }
    }

    private long open(Set<Long> chain) {
        Map<Remark.Key, RemarkSettled> settled = review.settled(chain);
        return review.remarks(chain).stream()
                .filter(remark -> !settled.containsKey(remark.key()))
                .count();
    }

    /** Each site that is not filed yet was visited in this request, and found fit at the last visit. */
    private void requireVisited(long filing, FilingForm form, Set<Long> chain) {
        List<String> filed = filings.find(filing).orElseThrow().bodyId().stream()
                .flatMap(body -> bodies.sites(body, bodies.standing(body).versionNo()).stream())
                .map(site -> site.name() + "/" + site.address())
                .toList();
        for (SiteLine site : form.sites()) {
            boolean fit = chain.stream()
                    .flatMap(each -> review.visits(each).stream().filter(visit -> isAt(each, visit, site)))
                    .reduce((earlier, later) -> later)
                    .map(visit -> visit.form().fit())
                    .orElse(filed.contains(site.name() + "/" + site.address()));
            if (!fit) {
                throw new FilingException(FilingError.FILING_NOT_VISITED, String.valueOf(filing), site.name());
            }
        }
    }

    /** Whether a visit was at this place, whatever number it had in the application of that time. */
    private boolean isAt(long application, Visit visit, SiteLine site) {
        return filings.statement(application)
                .site(visit.form().siteNo())
                .filter(line -> line.samePlace(site.kind(), site.name(), site.address()))
                .isPresent();
    }
}
