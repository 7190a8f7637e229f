package skillcert.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.document.Documents;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.PolicyDocumentForm;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyDocuments;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;

/**
 * The door that enters documents of the nation and the province together with their files, adds files to those that are in
 * the register, and opens the file of any (R001, R045).
 */
@Stateless
public class DocumentRegister {

    private static final String PDF = "application/pdf";

    @Inject
    private Documents files;

    @Inject
    private PolicyDocuments documents;

    @Inject
    private AuditTrail audit;

    /**
     * Enters a document.
     *
     * @param form whose hash is not looked at
     * @param file its PDF; empty when there is none
     * @return its code
     * @throws PolicyRefusedException as {@link PolicyDocuments#add(Actor, PolicyDocumentForm)}
     * @throws skillcert.document.DocumentException DOCUMENT_TOO_LARGE, DOCUMENT_TYPE
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public String add(Actor actor, PolicyDocumentForm form, byte[] file) {
        return documents.add(actor, form.withFile(file.length == 0 ? null : files.store(file, PDF)));
    }

    /**
     * Adds a PDF to a document that is in the register.
     *
     * @param note what it is, 1 to 200 characters
     * @throws PolicyRefusedException POLICY_NO_FILE when it is empty; as {@link PolicyDocuments#attach}
     * @throws skillcert.document.DocumentException DOCUMENT_TOO_LARGE, DOCUMENT_TYPE
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public void attach(Actor actor, String code, byte[] file, String note) {
        if (file.length == 0) {
            throw new PolicyRefusedException(PolicyError.POLICY_NO_FILE, code);
        }
        documents.attach(actor, code, files.store(file, PDF), note);
    }

    /**
     * A PDF of a policy document; everybody may read it, and that it was read is audited.
     *
     * @param no its number as {@link PolicyDocumentView.File} has it
     * @throws PolicyRefusedException POLICY_UNKNOWN_DOCUMENT, also when it has no such file
     */
    @Permitted
    public byte[] open(Actor actor, String code, int no) {
        String hash = documents.require(actor, code).files().stream()
                .filter(file -> file.no() == no)
                .map(PolicyDocumentView.File::hash)
                .findFirst()
                .orElseThrow(() -> new PolicyRefusedException(PolicyError.POLICY_UNKNOWN_DOCUMENT, code));
        byte[] content = files.require(hash);
        audit.record(actor, AuditEvent.DOCUMENT_OPENED, hash, code);
        return content;
    }
}
