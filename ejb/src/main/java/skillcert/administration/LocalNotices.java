package skillcert.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.document.Documents;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.policy.LocalNoticeForm;
import skillcert.policy.PolicyDocuments;
import skillcert.policy.PolicyRefusedException;

/** The door that enters a local notice together with its file (R043). */
@Stateless
public class LocalNotices {

    private static final String PDF = "application/pdf";

    @Inject
    private Documents files;

    @Inject
    private PolicyDocuments documents;

    /**
     * Enters a local notice.
     *
     * @param form whose hash is not looked at
     * @param file its PDF; empty when there is none
     * @return its code
     * @throws PolicyRefusedException as {@link PolicyDocuments#add}
     * @throws skillcert.document.DocumentException DOCUMENT_TOO_LARGE, DOCUMENT_TYPE
     */
    @Permitted({Right.FILING_CHECK, Right.FILING_DECIDE})
    public String add(Actor actor, LocalNoticeForm form, byte[] file) {
        String hash = file.length == 0 ? null : files.store(file, PDF);
        return documents.add(
                actor,
                new LocalNoticeForm(
                        form.number(),
                        form.title(),
                        form.issuedOn(),
                        form.validFrom(),
                        form.supersedes(),
                        form.clauses(),
                        hash));
    }
}
