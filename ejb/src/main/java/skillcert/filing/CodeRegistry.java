package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.filing.control.BodyRepository;
import skillcert.filing.control.BodyViews;
import skillcert.filing.control.Texts;
import skillcert.identity.Territory;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CodeCapacity;
import skillcert.numbering.CodeRegister;
import skillcert.numbering.CodeRow;
import skillcert.numbering.CodeTable;
import skillcert.numbering.ExternalBodyForm;
import skillcert.numbering.ExternalBodyRow;

/**
 * The door for the registry of codes: live codes and the 废置库 with holder, dates, reason and document, how many are left,
 * bodies of elsewhere, and the story of any code. A city sees its own place (I15); what is retired is history and shown to
 * all who may read filings (R110).
 */
@Stateless
public class CodeRegistry {

    @Inject
    private CodeRegister register;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyViews views;

    @Inject
    private BusinessClock clock;

    /** A page of the codes of the actor's territory, live and retired, by code. */
    @Permitted({Right.CODE_ASSIGN, Right.FILING_DECIDE})
    public ListPage<CodeRow> list(Actor actor, ListQuery query) {
        return register.list(places(actor), query);
    }

    /** How many codes the departments of the actor's territory have given and have left (T-12). */
    @Permitted({Right.CODE_ASSIGN, Right.FILING_DECIDE})
    public List<CodeCapacity> capacities(Actor actor) {
        List<String> places = places(actor);
        return register.capacities().stream()
                .filter(each -> places == null || places.contains(each.place()))
                .toList();
    }

    /** A page of bodies of elsewhere, by code. */
    @Permitted({Right.CODE_ASSIGN, Right.FILING_DECIDE})
    public ListPage<ExternalBodyRow> external(Actor actor, ListQuery query) {
        return register.external(query);
    }

    /**
     * Registers a body of elsewhere for tracing; registered before with the same words, it stays so (I9).
     *
     * @throws skillcert.numbering.WrongNumberException its code breaks the rule
     * @throws skillcert.numbering.CodeRefusedException as {@link CodeRegister#registerExternal} says
     * @throws FilingException FILING_REQUIRED, FILING_TOO_LONG or FILING_UNFIT_TEXT
     */
    @Permitted(Right.CODE_ASSIGN)
    public void registerExternal(Actor actor, ExternalBodyForm form) {
        Texts.require(form.name(), 120);
        Texts.require(form.documentNumber(), 60);
        if (form.note() != null && !form.note().isBlank()) {
            Texts.require(form.note(), 200);
        }
        register.registerExternal(actor, form);
    }

    /**
     * The story of a code: who holds or held it, what became of it, or where it belongs (R110, T-28).
     *
     * @throws skillcert.numbering.WrongNumberException it is no code
     */
    @Permitted({Right.FILING_READ, Right.PRINT, Right.LEDGER_READ})
    public CodeStory story(Actor actor, String typed) {
        BodyCode code = BodyCode.parse(typed);
        Optional<CodeRow> row = register.find(code);
        Optional<BodyView> body = bodies.findByCode(code.value())
                .filter(found -> Territory.of(actor, Right.FILING_READ, Right.PRINT, Right.LEDGER_READ)
                        .covers(found.unitCode(), found.place()))
                .map(found -> views.view(found, clock.today()));
        return new CodeStory(
                code.value(),
                // a live code of a school that is none of the actor's business is not told (I15); a retired one is
                row.filter(found -> !found.live() || body.isPresent()).orElse(null),
                body.orElse(null),
                register.findExternal(code).orElse(null));
    }

    private static List<String> places(Actor actor) {
        Territory territory = Territory.of(actor, Right.CODE_ASSIGN, Right.FILING_DECIDE);
        if (territory.isWhole()) {
            return null;
        }
        return CodeTable.LOCALITIES.entries().keySet().stream()
                .filter(place -> territory.covers("", place))
                .toList();
    }
}
