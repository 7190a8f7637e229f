package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import skillcert.audit.control.LogRows;
import skillcert.kernel.Actor;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** Door: reads the audit as lists, the newest first. Filters actor, unit, subject, event, outcome and correlation. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLog {

    private static final List<String> LOGINS = Arrays.stream(AuditEvent.values())
            .filter(AuditEvent::ofLogin)
            .map(Enum::name)
            .toList();

    @Inject
    LogRows rows;

    /** A page of all entries of a range of time. */
    @Permitted(Right.AUDIT_READ)
    public ListPage<AuditLine> search(Actor actor, AuditRange range, ListQuery query) {
        return rows.page(range, List.of(), query);
    }

    /** A page of the logins, refused logins, locks and logouts of a range of time. */
    @Permitted(Right.AUDIT_READ)
    public ListPage<AuditLine> logins(Actor actor, AuditRange range, ListQuery query) {
        return rows.page(range, LOGINS, query);
    }

    /**
     * One entry.
     *
     * @param place as {@link AuditLine#place()} gives it
     * @throws AuditException AUDIT_UNKNOWN
     */
    @Permitted(Right.AUDIT_READ)
    public AuditLine require(Actor actor, String place) {
        return rows.find(place).orElseThrow(() -> new AuditException(AuditError.AUDIT_UNKNOWN, "?"));
    }
}
