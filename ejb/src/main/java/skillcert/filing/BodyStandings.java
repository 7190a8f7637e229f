package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import skillcert.filing.control.BodyRepository;
import skillcert.filing.entity.Body;
import skillcert.filing.entity.BodyStanding;
import skillcert.filing.entity.FilingVersion;
import skillcert.numbering.BodyCode;
import skillcert.numbering.BodyCodes;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/**
 * The door for who acts in the name of a body: it locks and checks inside the caller's transaction, and therefore first
 * of all locks (DESIGN section 5). The caller has already checked its actor.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BodyStandings {

    @Inject
    private BodyRepository bodies;

    @Inject
    private Occupations occupations;

    @Inject
    private BodyCodes codes;

    /**
     * The body on a day, whatever its standing: nobody suspends or cancels it until the transaction ends (I13).
     *
     * @throws FilingException FILING_BODY_UNKNOWN, also if it was not yet filed on that day
     */
    public BodyInForce lock(long bodyId, LocalDate on) {
        BodyStanding standing = bodies.lockStanding(bodyId).orElseThrow(() -> unknown(bodyId));
        Body body = bodies.find(bodyId).orElseThrow(() -> unknown(bodyId));
        FilingVersion version = bodies.findVersion(bodyId, on).orElseThrow(() -> unknown(bodyId));
        return new BodyInForce(
                bodyId,
                body.unitCode(),
                body.code(),
                version.name(),
                body.place(),
                // the 废置库 has the last word: a standing that somebody set back is no standing
                codes.isRetired(BodyCode.parse(body.code())) ? Standing.CANCELLED : standing.standing(),
                on,
                version.validUntil());
    }

    /**
     * As {@link #lock}, for an act that only a filed body may do.
     *
     * @throws FilingException FILING_NOT_IN_FORCE if it is suspended or cancelled, or its validity has ended
     */
    public BodyInForce lockInForce(long bodyId, LocalDate on) {
        BodyInForce body = lock(bodyId, on);
        if (!body.mayAct()) {
            throw new FilingException(
                    FilingError.FILING_NOT_IN_FORCE, body.code(), body.standing(), on, body.validUntil());
        }
        return body;
    }

    /**
     * As {@link #lockInForce}, for a body that is known by its code.
     *
     * @throws FilingException as {@link #lockInForce}
     */
    public BodyInForce lockByCode(String code, LocalDate on) {
        Body body =
                bodies.findByCode(code).orElseThrow(() -> new FilingException(FilingError.FILING_BODY_UNKNOWN, code));
        return lockInForce(body.id(), on);
    }

    /**
     * As {@link #lockInForce}, with nobody else beside: for acts that must come one after the other.
     *
     * @throws FilingException as {@link #lockInForce}
     */
    public BodyInForce lockAlone(long bodyId, LocalDate on) {
        bodies.lockStandingAlone(bodyId);
        return lockInForce(bodyId, on);
    }

    /**
     * The filed name of the body on a day, without a lock.
     *
     * @throws FilingException FILING_BODY_UNKNOWN, also if it was not yet filed on that day
     */
    public String nameOn(long bodyId, LocalDate on) {
        return bodies.findVersion(bodyId, on).orElseThrow(() -> unknown(bodyId)).name();
    }

    /**
     * The line of the range that holds on a day (R033, I4).
     *
     * @throws FilingException FILING_OUT_OF_SCOPE with body code, occupation, level and day
     */
    public ScopeRow requireScope(long bodyId, int occupationRowId, String level, LocalDate on) {
        Body body = bodies.find(bodyId).orElseThrow(() -> unknown(bodyId));
        OccupationRow occupation = occupations.require(occupationRowId);
        return bodies.findScope(bodyId, occupationRowId, level, on)
                .filter(item -> occupation.inForce(on))
                .map(item -> item.row(occupation))
                .orElseThrow(() -> new FilingException(
                        FilingError.FILING_OUT_OF_SCOPE,
                        body.code(),
                        occupation.label(),
                        Level.find(level).map(Level::label).orElse("?"),
                        on));
    }

    private static FilingException unknown(long bodyId) {
        return new FilingException(FilingError.FILING_BODY_UNKNOWN, String.valueOf(bodyId));
    }
}
