package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import skillcert.identity.Units;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.policy.ClauseRow;
import skillcert.policy.DocumentKind;
import skillcert.policy.PolicyDocumentRow;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;
import skillcert.policy.entity.PolicyClause;
import skillcert.policy.entity.PolicyDocument;
import skillcert.policy.entity.PolicyDocumentEnd;
import skillcert.policy.entity.PolicyDocumentFile;
import skillcert.policy.entity.PolicyDocumentTitle;

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

    /**
     * The clause that a rule of the whole province may rest on from a day on: the register has it, the document is no
     * local notice of a city, has begun by that day and has not ended before it.
     */
    public Optional<PolicyClause> findClause(String document, String clause, LocalDate on) {
        return Optional.ofNullable(em.find(PolicyClause.class, new PolicyClause.Key(document, clause)))
                .filter(found -> require(document).holds(PolicyDocument.PROVINCE, on))
                .filter(found -> findEnd(document)
                        .filter(end -> end.endedOn().isBefore(on))
                        .isEmpty());
    }

    /** The document of this number, if there is one. */
    public Optional<PolicyDocument> findByNumber(String number) {
        return em.createQuery("select d from PolicyDocument d where d.number = :number", PolicyDocument.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The title of a document that was completed, if it was. */
    public Optional<PolicyDocumentTitle> findTitle(String code) {
        return Optional.ofNullable(em.find(PolicyDocumentTitle.class, code));
    }

    /** The files that were added to a document, the first one first. */
    public List<PolicyDocumentFile> files(String code) {
        return em.createQuery(
                        "select f from PolicyDocumentFile f where f.key.code = :code order by f.key.fileNo",
                        PolicyDocumentFile.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Keeps a title that was completed; of two at once the database lets one stand. */
    public void add(PolicyDocumentTitle title) {
        em.persist(title);
        em.flush();
    }

    /** Keeps a file that was added; of two of one number at once the database lets one stand. */
    public void add(PolicyDocumentFile file) {
        em.persist(file);
        em.flush();
    }

    /** Refuses with POLICY_NUMBER_TAKEN when a document has this number. */
    public void requireFree(String number) {
        if (findByNumber(number).isPresent()) {
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

    /** Keeps a new document with its clauses; of one that is in the register those clauses that it does not have yet. */
    public void addOrExtend(PolicyDocument document, List<PolicyClause> clauses) {
        if (findByNumber(document.number()).isEmpty()) {
            add(document, clauses);
            return;
        }
        List<String> known = clauses(document).stream().map(ClauseRow::clause).toList();
        clauses.stream().filter(clause -> !known.contains(clause.clause())).forEach(em::persist);
        em.flush();
    }

    /** Keeps the end of a document. */
    public void add(PolicyDocumentEnd end) {
        em.persist(end);
    }

    /** A page of the register; columns code, number, title, issuer and kind. */
    public ListPage<PolicyDocumentRow> page(ListQuery query) {
        return KeysetQuery.from("PolicyDocument d left join PolicyDocumentEnd e on e.code = d.code"
                        + " left join PolicyDocumentTitle t on t.code = d.code")
                .select("d, t.title, e.endedOn")
                .id("d.code", String.class)
                .contains("number", "d.number")
                .contains("title", "coalesce(t.title, d.title)")
                .contains("issuer", "d.issuer")
                .equal("kind", "d.kind", DocumentKind.class)
                .page(em, query, row -> ((PolicyDocument) row[0]).row((String) row[1], (LocalDate) row[2]));
    }

    /** All clauses of documents of the whole province that have not ended on a day; some may be yet to begin. */
    public List<ClauseRow> citable(LocalDate on) {
        return open(on).filter(pair -> ((PolicyDocument) pair[0]).holds(PolicyDocument.PROVINCE, LocalDate.MAX))
                .map(pair -> clause((PolicyDocument) pair[0], (PolicyClause) pair[1]))
                .toList();
    }

    /** The documents that a notice of a place can take the place of: that place's and those of the whole province. */
    public List<ClauseRow> replaceable(String place, LocalDate on) {
        return open(on).filter(pair -> ((PolicyDocument) pair[0]).holds(place, LocalDate.MAX))
                .map(pair -> clause((PolicyDocument) pair[0], (PolicyClause) pair[1]))
                .filter(row -> row.clause().isEmpty())
                .toList();
    }

    private Stream<Object[]> open(LocalDate on) {
        return em.createQuery(
                        "select d, c from PolicyDocument d join PolicyClause c on c.key.document = d.code"
                                + " where not exists (select 1 from PolicyDocumentEnd e"
                                + " where e.code = d.code and e.endedOn < :day) order by d.code, c.key.clause",
                        Object[].class)
                .setParameter("day", on)
                .getResultStream();
    }

    /** The clauses of a document, by name. */
    public List<ClauseRow> clauses(PolicyDocument document) {
        return em.createQuery(
                        "select c from PolicyClause c where c.key.document = :code order by c.key.clause",
                        PolicyClause.class)
                .setParameter("code", document.code())
                .getResultStream()
                .map(clause -> clause(document, clause))
                .toList();
    }

    /** Codes of the documents that take the place of one. */
    public List<String> after(String code) {
        return em.createQuery(
                        "select d.code from PolicyDocument d where d.supersedes = :code order by d.code", String.class)
                .setParameter("code", code)
                .getResultList();
    }

    private static ClauseRow clause(PolicyDocument document, PolicyClause clause) {
        return new ClauseRow(document.code(), clause.clause(), document.citation(clause.clause()), clause.content());
    }
}
