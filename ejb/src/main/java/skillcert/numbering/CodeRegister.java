package skillcert.numbering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.numbering.control.BodyCodeAllocator;
import skillcert.numbering.control.CodeBook;
import skillcert.numbering.entity.ExternalBody;

/**
 * The door for reading the registry of codes and for noting bodies of elsewhere. It knows of codes only; who may ask for
 * which is decided by the capability that calls, {@code filing}.
 */
@Stateless
public class CodeRegister {

    @Inject
    private CodeBook book;

    @Inject
    private BodyCodeAllocator allocator;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * A page of codes, live and retired, by code.
     *
     * @param places the departments that the asker may know of; null for all
     */
    public ListPage<CodeRow> list(List<String> places, ListQuery query) {
        return book.list(places, query);
    }

    /** The code of a school of Guangdong, live or retired. */
    public Optional<CodeRow> find(BodyCode code) {
        return book.find(code);
    }

    /** How far every department of table 5 has counted (T-12). */
    public List<CodeCapacity> capacities() {
        return book.capacities();
    }

    /** How far a department has counted. */
    public CodeCapacity capacity(String place) {
        return capacities().stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** A page of bodies of elsewhere, by code. */
    public ListPage<ExternalBodyRow> external(ListQuery query) {
        return book.external(query);
    }

    /** A body of elsewhere. */
    public Optional<ExternalBodyRow> findExternal(BodyCode code) {
        return book.findExternal(code);
    }

    /**
     * Registers a body of elsewhere for tracing, in the transaction of the caller.
     *
     * @throws WrongNumberException its code breaks the rule
     * @throws CodeRefusedException NUMBERING_NOT_EXTERNAL for a technical school of Guangdong, which is filed here and
     *     nowhere else; NUMBERING_EXTERNAL_KNOWN if it is registered with other words
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void registerExternal(Actor actor, ExternalBodyForm form) {
        BodyCode code = BodyCode.parse(form.code());
        boolean ours = code.bodyClass().equals("S")
                && code.inGuangdong()
                && code.category().equals("2");
        if (ours) {
            throw new CodeRefusedException(NumberingError.NUMBERING_NOT_EXTERNAL, code.value());
        }
        ExternalBody body = new ExternalBody(code, form, actor.login(), clock.instant());
        Optional<ExternalBodyRow> before = book.findExternal(code);
        if (before.isPresent()) {
            if (!before.get().name().equals(body.row().name())) {
                throw new CodeRefusedException(
                        NumberingError.NUMBERING_EXTERNAL_KNOWN,
                        code.value(),
                        before.get().name());
            }
            return;
        }
        allocator.keep(body);
        audit.record(actor, AuditEvent.EXTERNAL_BODY_REGISTERED, code.value(), "");
    }
}
