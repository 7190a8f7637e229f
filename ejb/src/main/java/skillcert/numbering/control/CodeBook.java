package skillcert.numbering.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CodeCapacity;
import skillcert.numbering.CodeRow;
import skillcert.numbering.CodeTable;
import skillcert.numbering.ExternalBodyRow;
import skillcert.numbering.entity.ExternalBody;

/** Reads the registry of codes: those of our schools, live and retired, and those of elsewhere. */
@Dependent
public class CodeBook {

    private static final String CODES = "AssignedCode a left join RetiredCode r on r.code = a.code";
    private static final String CELLS = "a.code, a.holder, a.assignedAt, a.documentNumber, a.ministryDocument,"
            + " r.retiredAt, r.reason, r.documentNumber";

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * A page of codes, by code. Columns: code, holder, document, retired (LIVE or RETIRED), assigned (sort only).
     *
     * @param places the departments that the asker may know of; null for all
     */
    public ListPage<CodeRow> list(List<String> places, ListQuery query) {
        KeysetQuery list = KeysetQuery.from(CODES)
                .select(CELLS)
                .id("a.code", String.class)
                .prefix("code", "a.code")
                .contains("holder", "a.holder")
                .contains("document", "a.documentNumber")
                .equal("retired", "case when r.code is null then 'LIVE' else 'RETIRED' end", String.class)
                .sort("assigned", "a.assignedAt", Instant.class)
                .order("code", false);
        if (places != null) {
            list = list.where(
                    "substring(a.code, 8, 2) in :places", Map.of("places", places.isEmpty() ? List.of("") : places));
        }
        return list.page(em, query, CodeBook::row);
    }

    /** A code of one of our schools. */
    public Optional<CodeRow> find(BodyCode code) {
        return em.createQuery("select " + CELLS + " from " + CODES + " where a.code = :code", Object[].class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .map(CodeBook::row);
    }

    /** How far every department of table 5 has counted, in its order. */
    public List<CodeCapacity> capacities() {
        Map<String, Integer> given = em.createQuery(
                        "select c.series.place, c.lastSerial from BodyCodeCounter c where c.series.bodyClass = 'S'"
                                + " and c.series.category = '2'",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
        return CodeTable.LOCALITIES.entries().entrySet().stream()
                .map(place -> new CodeCapacity(place.getKey(), place.getValue(), given.getOrDefault(place.getKey(), 0)))
                .toList();
    }

    /** Whether a code of elsewhere is registered. */
    public Optional<ExternalBodyRow> findExternal(BodyCode code) {
        return Optional.ofNullable(em.find(ExternalBody.class, code.value())).map(ExternalBody::row);
    }

    /** A page of bodies of elsewhere, by code. Columns: code, name, document, registered (sort only). */
    public ListPage<ExternalBodyRow> external(ListQuery query) {
        return KeysetQuery.from("ExternalBody e")
                .select("e.code, e.name, e.note, e.documentNumber, e.registeredAt")
                .id("e.code", String.class)
                .prefix("code", "e.code")
                .contains("name", "e.name")
                .contains("document", "e.documentNumber")
                .sort("registered", "e.registeredAt", Instant.class)
                .order("code", false)
                .page(
                        em,
                        query,
                        cells -> new ExternalBodyRow(
                                (String) cells[0], (String) cells[1], (String) cells[2], (String) cells[3], (Instant)
                                        cells[4]));
    }

    private static CodeRow row(Object[] cells) {
        return new CodeRow(
                (String) cells[0],
                (String) cells[1],
                (Instant) cells[2],
                (String) cells[3],
                (String) cells[4],
                (Instant) cells[5],
                (String) cells[6],
                (String) cells[7]);
    }
}
