package skillcert.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import skillcert.policy.DocumentKind;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyDocumentView.File;
import skillcert.policy.entity.PolicyDocument;
import skillcert.policy.entity.PolicyDocumentEnd;
import skillcert.policy.entity.PolicyDocumentFile;
import skillcert.policy.entity.PolicyDocumentTitle;

/** Shows a policy document with all that is known of it. */
@ApplicationScoped
public class DocumentViews {

    @Inject
    private DocumentRepository documents;

    /**
     * A document with its clauses, files and words.
     *
     * @param keeper whether who looks may end local notices of its place
     * @param extender whether who looks may add to it
     */
    public PolicyDocumentView of(PolicyDocument document, boolean keeper, boolean extender) {
        String code = document.code();
        Optional<PolicyDocumentEnd> end = documents.findEnd(code);
        String completed =
                documents.findTitle(code).map(PolicyDocumentTitle::title).orElse(null);
        List<File> files = new ArrayList<>();
        document.fileHash().ifPresent(hash -> files.add(new File(0, hash, "", "", null)));
        documents.files(code).stream().map(PolicyDocumentFile::view).forEach(files::add);
        return new PolicyDocumentView(
                document.row(completed, end.map(PolicyDocumentEnd::endedOn).orElse(null)),
                document.supersedes().orElse(null),
                documents.after(code),
                files,
                end.map(PolicyDocumentEnd::reason).orElse(null),
                documents.clauses(document),
                document.kind() == DocumentKind.NOTICE ? NoticeText.lines() : List.of(),
                keeper && document.kind() == DocumentKind.LOCAL && end.isEmpty(),
                extender && document.kind() != DocumentKind.LOCAL && document.kind() != DocumentKind.PLATFORM,
                extender && document.untitled() && completed == null);
    }
}
