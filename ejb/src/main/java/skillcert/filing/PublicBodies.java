package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.filing.control.BodyRepository;
import skillcert.filing.control.BodyViews;
import skillcert.filing.control.FilingFiles;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.numbering.BodyCode;
import skillcert.numbering.WrongNumberException;

/**
 * The door of the public list: which schools are filed, suspended or cancelled, for what, what it costs and until when
 * (R032, R038, T-68). Everybody may ask, so it says nothing of persons and asks for no right.
 */
@Stateless
public class PublicBodies {

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyViews views;

    @Inject
    private FilingFiles files;

    @Inject
    private BusinessClock clock;

    /** A page of all bodies as they stand today, by code. Columns as {@link Bodies#list}. */
    public ListPage<BodyRow> list(ListQuery query) {
        return bodies.listAll(query, clock.today());
    }

    /** A body by its code, with range, fees, validity and what became of it; empty if nobody has the code. */
    public Optional<PublicBody> find(String typed) {
        BodyCode code;
        try {
            code = BodyCode.parse(typed);
        } catch (WrongNumberException none) {
            return Optional.empty();
        }
        return bodies.findByCode(code.value()).map(body -> {
            BodyView view = views.view(body, clock.today());
            long filing = view.history().get(view.history().size() - 1).filingId();
            List<FeeLine> fees = files.fees(filing);
            return PublicBody.of(view, fees, files.candidates(filing));
        });
    }
}
