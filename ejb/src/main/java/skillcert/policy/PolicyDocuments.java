package skillcert.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.policy.control.DocumentRepository;
import skillcert.policy.control.DocumentViews;
import skillcert.policy.entity.PolicyClause;
import skillcert.policy.entity.PolicyDocument;
import skillcert.policy.entity.PolicyDocumentEnd;
import skillcert.policy.entity.PolicyDocumentFile;
import skillcert.policy.entity.PolicyDocumentTitle;

/**
 * The door for the register of policy documents (R001, R043, R045, R055, R090): every rule cites a clause that stands in
 * it. Anybody may read; province and cities add their local notices and end them. Nothing is ever rewritten.
 */
@Stateless
public class PolicyDocuments {

    @Inject
    private DocumentRepository documents;

    @Inject
    private DocumentViews views;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The register, by code; filters number, title, issuer and kind. */
    @Permitted
    public ListPage<PolicyDocumentRow> list(Actor actor, ListQuery query) {
        return documents.page(query);
    }

    /**
     * One document with its clauses.
     *
     * @throws PolicyRefusedException POLICY_UNKNOWN_DOCUMENT
     */
    @Permitted
    public PolicyDocumentView require(Actor actor, String code) {
        PolicyDocument document = documents.require(code);
        return views.of(document, mayKeep(actor, document.place()), mayExtend(actor));
    }

    /**
     * All that a setting for the whole province can rest on, in the order of the register: no local notice, and nothing that
     * has ended. What is yet to begin is among it, because settings begin later too; one that begins before its document
     * is refused.
     */
    @Permitted
    public List<ClauseRow> citable(Actor actor) {
        return documents.citable(clock.today());
    }

    /** The documents, as a whole, that a notice of the actor's place can take the place of. */
    @Permitted
    public List<ClauseRow> replaceable(Actor actor) {
        return documents.replaceable(actor.place(), clock.today());
    }

    /** Whether the actor may enter documents of the nation and the province, and complete those that are there. */
    @Permitted
    public boolean mayExtend(Actor actor) {
        return actor.unitKind() == UnitKind.PROVINCE
                && (actor.may(Right.FILING_CHECK) || actor.may(Right.FILING_DECIDE));
    }

    private void requireProvince(Actor actor) {
        if (!mayExtend(actor)) {
            throw new PolicyRefusedException(PolicyError.POLICY_NO_PROVINCE, actor.unitKind());
        }
    }

    /**
     * Enters a document of the nation or the province. No second person: no rule rests on it until two have agreed to one
     * that cites it.
     *
     * @return its code
     * @throws PolicyRefusedException POLICY_NO_PROVINCE, POLICY_TEXT, POLICY_DATES, POLICY_NUMBER_TAKEN,
     *     POLICY_UNKNOWN_DOCUMENT for the one it supersedes
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public String add(Actor actor, PolicyDocumentForm form) {
        requireProvince(actor);
        return keep(actor, PolicyDocument.general(form), form.clauses());
    }

    /**
     * Completes the title of a document that came into the register without one; once.
     *
     * @throws PolicyRefusedException POLICY_NO_PROVINCE, POLICY_UNKNOWN_DOCUMENT, POLICY_TITLE_KNOWN, POLICY_TEXT
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void complete(Actor actor, String code, String title) {
        requireProvince(actor);
        PolicyDocument document = documents.require(code);
        if (documents.findTitle(code).isPresent()) {
            throw new PolicyRefusedException(PolicyError.POLICY_TITLE_KNOWN, code);
        }
        documents.add(new PolicyDocumentTitle(document, title, actor.login(), clock.instant()));
        audit.record(actor, AuditEvent.POLICY_TITLE_COMPLETED, code, "");
    }

    /**
     * Adds a file to a document of the register; those before stay.
     *
     * @param hash of the kept file
     * @param note what it is, 1 to 200 characters
     * @throws PolicyRefusedException POLICY_NO_PROVINCE, POLICY_UNKNOWN_DOCUMENT, POLICY_TEXT
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void attach(Actor actor, String code, String hash, String note) {
        requireProvince(actor);
        PolicyDocument document = documents.require(code);
        int no = documents.files(document.code()).size() + 1;
        PolicyDocumentFile.Key key = new PolicyDocumentFile.Key(document.code(), no);
        documents.add(new PolicyDocumentFile(key, hash, note, actor.login(), clock.instant()));
        audit.record(actor, AuditEvent.POLICY_FILE_ADDED, document.code(), "file:" + no + " " + hash);
    }

    /** Whether the actor may enter local notices. */
    @Permitted
    public boolean mayAdd(Actor actor) {
        return mayKeep(actor, actor.place());
    }

    /**
     * Enters a local notice of the actor's own territory.
     *
     * @return its code
     * @throws PolicyRefusedException POLICY_NO_DEPARTMENT, POLICY_TEXT, POLICY_DATES, POLICY_NUMBER_TAKEN,
     *     POLICY_UNKNOWN_DOCUMENT and POLICY_FOREIGN_DOCUMENT for the one it supersedes
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public String add(Actor actor, LocalNoticeForm form) {
        if (!mayKeep(actor, actor.place())) {
            throw new PolicyRefusedException(PolicyError.POLICY_NO_DEPARTMENT, actor.unitKind());
        }
        String issuer = documents.unitName(actor.unit());
        return keep(actor, PolicyDocument.local(form, issuer, actor.place()), form.clauses());
    }

    private String keep(Actor actor, PolicyDocument document, String clauses) {
        if (document.supersedes().isPresent()) {
            PolicyDocument superseded = documents.require(document.supersedes().get());
            requireOwn(actor, superseded);
        }
        documents.add(document, PolicyClause.read(document.code(), clauses));
        audit.record(actor, AuditEvent.POLICY_DOCUMENT_ADDED, document.code(), "place:" + document.place());
        return document.code();
    }

    /**
     * Ends a local notice: from the day after on nothing new may cite it.
     *
     * @param on last day it holds
     * @param reason 1 to 200 characters
     * @throws PolicyRefusedException POLICY_FOREIGN_DOCUMENT, POLICY_NOT_ENDABLE, POLICY_TEXT, POLICY_DATES
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void end(Actor actor, String code, LocalDate on, String reason) {
        PolicyDocument document = documents.require(code);
        requireOwn(actor, document);
        if (document.kind() != DocumentKind.LOCAL || documents.findEnd(code).isPresent()) {
            throw new PolicyRefusedException(PolicyError.POLICY_NOT_ENDABLE, code);
        }
        documents.add(new PolicyDocumentEnd(document, on, reason, actor.login(), clock.instant()));
        audit.record(actor, AuditEvent.POLICY_DOCUMENT_ENDED, code, "on:" + on);
    }

    private static void requireOwn(Actor actor, PolicyDocument document) {
        if (!mayKeep(actor, document.place())) {
            throw new PolicyRefusedException(PolicyError.POLICY_FOREIGN_DOCUMENT, document.code());
        }
    }

    private static boolean mayKeep(Actor actor, String place) {
        boolean department =
                switch (actor.unitKind()) {
                    case PROVINCE -> true;
                    case CITY -> actor.place().equals(place);
                    default -> false;
                };
        return department && (actor.may(Right.FILING_CHECK) || actor.may(Right.FILING_DECIDE));
    }
}
