package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import skillcert.filing.BodyView;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.FilingVersion;
import skillcert.filing.entity.Lineage;
import skillcert.filing.entity.ScopeItem;
import skillcert.numbering.CodeTable;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/** Tells what was filed of a body on a day. */
@ApplicationScoped
public class BodyViews {

    @Inject
    private BodyRepository bodies;

    @Inject
    private Occupations occupations;

    /**
     * The body as it stood on a day.
     *
     * @throws FilingException FILING_BODY_UNKNOWN if it was not filed by then
     */
    public BodyView view(Body body, LocalDate day) {
        FilingVersion version = bodies.findVersion(body.id(), day)
                .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(body.id())));
        List<ScopeItem> scope = bodies.scope(body.id(), version.versionNo());
        Map<Integer, OccupationRow> rows =
                occupations.byId(scope.stream().map(ScopeItem::occupationRowId).collect(Collectors.toSet()));
        return new BodyView(
                body.id(),
                body.unitCode(),
                body.code(),
                version.name(),
                version.organisationCode(),
                body.place(),
                CodeTable.LOCALITIES.find(body.place()).orElseThrow(),
                version.address(),
                version.standing(),
                version.validFrom(),
                version.validUntil(),
                day,
                version.versionNo(),
                bodies.parents(body.id()).stream()
                        .map(link -> relative(link.parentId(), link))
                        .toList(),
                bodies.findSuccessor(body.id())
                        .map(link -> relative(link.childId(), link))
                        .orElse(null),
                bodies.versions(body.id()).stream().map(FilingVersion::row).toList(),
                scope.stream()
                        .map(item -> item.row(rows.get(item.occupationRowId())))
                        .toList());
    }

    private BodyView.Relative relative(long bodyId, Lineage link) {
        Body body = bodies.find(bodyId).orElseThrow();
        FilingVersion last =
                bodies.requireVersion(bodyId, bodies.standing(bodyId).versionNo());
        return new BodyView.Relative(bodyId, body.code(), last.name(), link.kind(), link.since());
    }
}
