package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import skillcert.filing.FilingForm;
import skillcert.filing.ScopeChoice;
import skillcert.filing.SiteLine;
import skillcert.filing.Standing;
import skillcert.filing.VersionAct;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.BodyStanding;
import skillcert.filing.entity.Filing;
import skillcert.filing.entity.FilingVersion;
import skillcert.filing.entity.Lineage;
import skillcert.filing.entity.ScopeItem;
import skillcert.filing.entity.Site;
import skillcert.filing.entity.VersionDecision;
import skillcert.kernel.Actor;
import skillcert.numbering.BodyCode;
import skillcert.numbering.BodyCodes;

/**
 * Brings a body from one version to the next, each under the lock of its standing: what goes on is left as it is, what is
 * new begins and what is gone ends with the new version. Nothing is rewritten, so that what was in force on any day is told.
 */
@ApplicationScoped
public class BodyChanges {

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyCodes codes;

    /** Makes the body of an approved application: standing, first version, sites and range, all from the same day. */
    public Body make(Filing filing, FilingForm form, BodyCode code, VersionDecision decision) {
        Body body = new Body(form.unitCode(), code);
        bodies.add(body);
        bodies.add(new BodyStanding(body, decision.from()));
        state(body.id(), 1, filing, form, Standing.FILED, decision);
        return body;
    }

    /**
     * Carries out an approved addition, change or renewal.
     *
     * @throws skillcert.filing.FilingException FILING_BODY_ENDED
     */
    public void apply(Body body, Filing filing, FilingForm form, VersionDecision decision) {
        BodyStanding standing = bodies.lockStandingAlone(body.id());
        int version = standing.advance(body.code());
        state(body.id(), version, filing, form, standing.standing(), decision);
    }

    /**
     * Carries out an act of a department. A cancellation, also by merger or move, retires the code in the same transaction
     * (R108, R109).
     *
     * @throws skillcert.filing.FilingException FILING_BODY_ENDED or FILING_STANDING
     */
    public void act(Actor actor, Body body, VersionAct act, VersionDecision decision) {
        BodyStanding standing = bodies.lockStandingAlone(body.id());
        FilingVersion before = bodies.requireVersion(body.id(), standing.versionNo());
        standing.take(body.code(), act, decision.from());
        bodies.add(new FilingVersion(before, act, act.standing(), decision));
        if (act.standing() == Standing.CANCELLED) {
            codes.retire(actor, BodyCode.parse(body.code()), decision.reason(), decision.documentNumber());
        }
    }

    /** Notes what became of a body that a merger or a move has ended. */
    public void succeed(Body parent, Body child, Filing filing, LocalDate since) {
        bodies.add(new Lineage(parent.id(), child.id(), filing, since));
    }

    private void state(
            long bodyId, int version, Filing filing, FilingForm form, Standing standing, VersionDecision decision) {
        bodies.add(new FilingVersion(new FilingVersion.Key(bodyId, version), form, filing.id(), standing, decision));
        Map<Integer, Site> sites = sites(bodyId, version, form.sites());
        List<ScopeItem> gone = new ArrayList<>(bodies.scope(bodyId, version - 1));
        for (ScopeChoice choice : form.range()) {
            Site site = sites.get(choice.siteNo());
            if (!gone.removeIf(item -> item.is(choice, site, form.validUntil()))) {
                bodies.add(new ScopeItem(bodyId, version, choice, site, decision.from(), form.validUntil()));
            }
        }
        gone.forEach(item -> item.end(version));
    }

    private Map<Integer, Site> sites(long bodyId, int version, List<SiteLine> lines) {
        List<Site> before = bodies.sites(bodyId, version - 1);
        before.stream().filter(site -> lines.stream().noneMatch(site::is)).forEach(site -> site.end(version));
        Map<Integer, Site> sites = new HashMap<>();
        for (SiteLine line : lines) {
            Site site = before.stream()
                    .filter(each -> each.is(line))
                    .findFirst()
                    .orElseGet(() -> {
                        Site fresh = new Site(bodyId, line, version);
                        bodies.add(fresh);
                        return fresh;
                    });
            sites.put(line.no(), site);
        }
        return sites;
    }
}
