package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.identity.Units;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.policy.ClauseRow;
import skillcert.policy.DocumentKind;
import skillcert.policy.PolicyDocumentRow;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;
import skillcert.policy.entity.PolicyClause;
import skillcert.policy.entity.PolicyDocument;
import skillcert.policy.entity.PolicyDocumentEnd;

/** Reads and keeps the register of policy documents. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Units units;

    /** The document of this code, or POLICY_UNKNOWN_DOCUMENT. */
    public PolicyDocument require(String code) {
        return Optional.ofNullable(em.find(PolicyDocument.class, String.valueOf(code)))
                .orElseThrow(
                        () -> new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_DOCUMENT, String.valueOf(code)));
    }

    /** The name of a unit, as the issuer of its notices. */
    public String unitName(String unit) {
        return units.require(unit).name();
    }

    /** The end of a document, if it has ended. */
    public Optional<PolicyDocumentEnd> findEnd(String code) {
        return Optional.ofNullable(em.find(PolicyDocumentEnd.class, code));
    }

    /** The clause, if the register has it and the document holds on that day. */
    public Optional<PolicyClause> findClause(String document, String clause, LocalDate on) {
        return Optional.ofNullable(em.find(PolicyClause.class, new PolicyClause.Key(document, clause)))
                .filter(found -> findEnd(document)
                        .filter(end -> end.endedOn().isBefore(on))
                        .isEmpty());
    }

    /** Refuses with POLICY_NUMBER_TAKEN when a document has this number. */
    public void requireFree(String number) {
        boolean taken = em.createQuery("select count(d) from PolicyDocument d where d.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new PolicyRefusedException(PolicyError.POLICY_NUMBER_TAKEN, number);
        }
    }

    /** Keeps a new document with its clauses, or refuses with POLICY_NUMBER_TAKEN. */
    public void add(PolicyDocument document, List<PolicyClause> clauses) {
        requireFree(document.number());
        em.persist(document);
        em.flush();
        clauses.forEach(em::persist);
        em.flush();
    }

    /** Keeps the end of a document. */
    public void add(PolicyDocumentEnd end) {
        em.persist(end);
    }

    /** A page of the register; columns code, number, title, issuer and kind. */
    public ListPage<PolicyDocumentRow> page(ListQuery query) {
        return KeysetQuery.from("PolicyDocument d left join PolicyDocumentEnd e on e.code = d.code")
                .select("d, e.endedOn")
                .id("d.code", String.class)
                .contains("number", "d.number")
                .contains("title", "d.title")
                .contains("issuer", "d.issuer")
                .equal("kind", "d.kind", DocumentKind.class)
                .page(em, query, row -> ((PolicyDocument) row[0]).row((LocalDate) row[1]));
    }

    /** All clauses of documents that hold on a day. */
    public List<ClauseRow> citable(LocalDate on) {
        return em.createQuery(
                        "select d, c from PolicyDocument d join PolicyClause c on c.key.document = d.code"
                                + " where not exists (select 1 from PolicyDocumentEnd e"
                                + " where e.code = d.code and e.endedOn < :day) order by d.code, c.key.clause",
                        Object[].class)
                .setParameter("day", on)
                .getResultStream()
                .map(pair -> clause((PolicyDocument) pair[0], (PolicyClause) pair[1]))
                .toList();
    }

    /**
     * A document with its clauses.
     *
     * @param keeper whether who looks may end local notices of its place
     */
    public PolicyDocumentView view(PolicyDocument document, boolean keeper) {
        Optional<PolicyDocumentEnd> end = findEnd(document.code());
        List<ClauseRow> clauses = em.createQuery(
                        "select c from PolicyClause c where c.key.document = :code order by c.key.clause",
                        PolicyClause.class)
                .setParameter("code", document.code())
                .getResultStream()
                .map(clause -> clause(document, clause))
                .toList();
        List<String> after = em.createQuery(
                        "select d.code from PolicyDocument d where d.supersedes = :code order by d.code", String.class)
                .setParameter("code", document.code())
                .getResultList();
        return new PolicyDocumentView(
                document.row(end.map(PolicyDocumentEnd::endedOn).orElse(null)),
                document.supersedes().orElse(null),
                after,
                document.fileHash().orElse(null),
                end.map(PolicyDocumentEnd::reason).orElse(null),
                clauses,
                keeper && document.kind() == DocumentKind.LOCAL && end.isEmpty());
    }

    private static ClauseRow clause(PolicyDocument document, PolicyClause clause) {
        return new ClauseRow(document.code(), clause.clause(), document.citation(clause.clause()), clause.content());
    }
}
