package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import skillcert.filing.control.BodyRepository;
import skillcert.filing.control.BodyViews;
import skillcert.filing.entity.Body;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** The door for looking at bodies, each actor at those of its territory (I15). */
@Stateless
public class Bodies {

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyViews views;

    @Inject
    private BusinessClock clock;

    /** A page of the bodies that the actor may know of, as they stand today, by code. */
    @Permitted({Right.FILING_READ, Right.PRINT})
    public ListPage<BodyRow> list(Actor actor, ListQuery query) {
        return bodies.list(Territory.of(actor, Right.FILING_READ, Right.PRINT), query, clock.today());
    }

    /**
     * A body in full, as it stands today.
     *
     * @throws FilingException FILING_BODY_UNKNOWN, also if the actor may not know of it
     */
    @Permitted({Right.FILING_READ, Right.PRINT})
    public BodyView require(Actor actor, long bodyId) {
        return bodies.find(bodyId)
                .filter(body ->
                        Territory.of(actor, Right.FILING_READ, Right.PRINT).covers(body.unitCode(), body.place()))
                .map(body -> views.view(body, clock.today()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(bodyId)));
    }

    /**
     * A body as it stood on a day: name, range and standing of the version that was in force then.
     *
     * @throws FilingException FILING_BODY_UNKNOWN, also if the actor may not know of it, or if it was not filed by then
     */
    @Permitted({Right.FILING_READ, Right.PRINT})
    public BodyView asOf(Actor actor, long bodyId, LocalDate day) {
        return bodies.find(bodyId)
                .filter(body ->
                        Territory.of(actor, Right.FILING_READ, Right.PRINT).covers(body.unitCode(), body.place()))
                .map(body -> views.view(body, day))
                .orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(bodyId)));
    }

    /** The body of the actor's own unit, if it is filed. */
    @Permitted(Right.FILING_READ)
    public Optional<BodyView> findOfUnit(Actor actor) {
        return bodies.findOfUnit(actor.unit()).map(body -> views.view(body, clock.today()));
    }

    /** The body of a code, if the actor may know of it. */
    @Permitted({Right.FILING_READ, Right.PRINT})
    public OptionalLong findByCode(Actor actor, String code) {
        return bodies
                .findByCode(code)
                .filter(body ->
                        Territory.of(actor, Right.FILING_READ, Right.PRINT).covers(body.unitCode(), body.place()))
                .stream()
                .mapToLong(Body::id)
                .findFirst();
    }

    /**
     * The body of a code that an application may name as one that it ends: which schools are filed is public, so that a
     * school may name the one that it joins with.
     */
    @Permitted(Right.FILING_ENTER)
    public OptionalLong findToEnd(Actor actor, String code) {
        return bodies.findByCode(code).stream().mapToLong(Body::id).findFirst();
    }

    /** The codes of these bodies, by number, for the application that names them. */
    @Permitted({Right.FILING_ENTER, Right.FILING_READ})
    public Map<Long, String> codes(Actor actor, Collection<Long> ids) {
        return ids.stream().flatMap(id -> bodies.find(id).stream()).collect(Collectors.toMap(Body::id, Body::code));
    }

    /**
     * Which bodies an actor may know of by certain rights, for capabilities whose rows name a body.
     *
     * @param rights those that the asking door demands
     */
    public KnownBodies known(Actor actor, Right... rights) {
        return bodies.known(Territory.of(actor, rights));
    }
}
