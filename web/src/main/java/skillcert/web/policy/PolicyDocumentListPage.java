package skillcert.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.policy.DocumentKind;
import skillcert.policy.PolicyDocumentRow;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The register of policy documents (R001, R045). */
@Named
@RequestScoped
public class PolicyDocumentListPage {

    @EJB
    private PolicyDocuments documents;

    @Inject
    private CurrentActor actor;

    private ListView<PolicyDocumentRow> list;

    @PostConstruct
    void prepare() {
        List<String> kinds =
                Arrays.stream(DocumentKind.values()).map(Enum::name).toList();
        list = new ListView<>(
                "documents",
                Set.of(),
                List.of(
                        ListColumn.<PolicyDocumentRow>text("number", PolicyDocumentRow::number)
                                .linked(row -> PortalPage.POLICY_DOCUMENT.path() + "?code=" + row.code()),
                        ListColumn.<PolicyDocumentRow>text("title", PolicyDocumentRow::title),
                        ListColumn.<PolicyDocumentRow>choice("kind", PolicyDocumentRow::kind, "document.kind", kinds),
                        ListColumn.<PolicyDocumentRow>text("issuer", PolicyDocumentRow::issuer),
                        ListColumn.<PolicyDocumentRow>code("validFrom", PolicyDocumentRow::validFrom)
                                .plain(),
                        ListColumn.<PolicyDocumentRow>code("endedOn", PolicyDocumentRow::endedOn)
                                .plain()),
                query -> documents.list(actor.get(), query));
    }

    /** The list. */
    public ListView<PolicyDocumentRow> getList() {
        return list;
    }

    /** Whether the account may enter local notices. */
    public boolean isKeeper() {
        return documents.mayAdd(actor.get());
    }

    /** Whether the account may enter documents of the nation and the province. */
    public boolean isExtender() {
        return documents.mayExtend(actor.get());
    }
}
