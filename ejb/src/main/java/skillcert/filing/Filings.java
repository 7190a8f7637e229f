package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import skillcert.filing.control.FilingEntry;
import skillcert.filing.control.FilingRepository;
import skillcert.filing.control.FilingWords;
import skillcert.filing.entity.Filing;
import skillcert.identity.Territory;
import skillcert.identity.UnitView;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/**
 * The door for applications: submitted by the school, or by its department for it; checked by the department of the place
 * and decided by the province through {@code approval}.
 */
@Stateless
public class Filings {

    /** Kind of the command that approval carries out. */
    public static final String KIND = "FILING";

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingEntry entry;

    @Inject
    private FilingWords words;

    @Inject
    private Units units;

    /**
     * Submits an application. The same key again, also at the same moment, gives the same number and nothing else (I9). Of
     * two applications of one unit, also at the same moment, the second is refused, unless the first has ended.
     *
     * @return number of the application
     * @throws FaultyFilingException with every fault of the form
     * @throws FilingException FILING_UNIT_FILED, FILING_OUT_OF_TERRITORY, FILING_NO_DEPARTMENT, or FILING_KEY_TAKEN if the
     *     key belongs to another person's form or to one with other contents
     */
    @Permitted(Right.FILING_ENTER)
    public long enter(Actor actor, FilingForm form, IdempotencyKey key) {
        return entry.enter(actor, form, key);
    }

    /**
     * Corrects an application that was returned, and asks for the decision anew: the old one gives way to a new one, in the
     * next round of the same request. Who entered it does so, or a colleague of the same unit in their place. The same key again gives the same number and nothing else (I9).
     *
     * @param id number of the application that was returned
     * @return number of the corrected application
     * @throws FaultyFilingException with every fault of the form
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it (I15), FILING_NOT_RETURNED,
     *     FILING_UNIT_FILED for another unit than before, or as {@link #enter} says
     */
    @Permitted(Right.FILING_ENTER)
    public long correct(Actor actor, long id, FilingForm form, IdempotencyKey key) {
        return entry.correct(actor, id, form, key);
    }

    /** A page of the applications that the actor may know of, the newest first (I15). */
    @Permitted(Right.FILING_READ)
    public ListPage<FilingRow> list(Actor actor, ListQuery query) {
        return filings.list(Territory.of(actor, Right.FILING_READ), query);
    }

    /**
     * An application in full, telephone numbers masked.
     *
     * @throws FilingException FILING_UNKNOWN, also if the actor may not know of it (I15)
     */
    @Permitted(Right.FILING_READ)
    public FilingView require(Actor actor, long id) {
        Filing filing = filings.find(id)
                .filter(found -> Territory.of(actor, Right.FILING_READ)
                        .covers(found.row().unitCode(), found.row().place()))
                .orElseThrow(() -> new FilingException(FilingError.FILING_UNKNOWN, String.valueOf(id)));
        return words.view(filing);
    }

    /** The schools that the actor may apply for and that have no application under way, by code. */
    @Permitted(Right.FILING_ENTER)
    public List<UnitView> schoolsToApplyFor(Actor actor) {
        Set<String> underWay = filings.unitsUnderWay();
        Territory territory = Territory.of(actor, Right.FILING_ENTER);
        return units.ofKind(UnitKind.SCHOOL).stream()
                .filter(unit -> territory.covers(unit.code(), unit.place()) && !underWay.contains(unit.code()))
                .toList();
    }
}
