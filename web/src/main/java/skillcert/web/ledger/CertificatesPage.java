package skillcert.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillcert.ledger.CertificateRow;
import skillcert.ledger.CertificateState;
import skillcert.ledger.Certificates;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The ledger: the certificates that the actor may see, in the order of their numbers (R036). */
@Named
@RequestScoped
public class CertificatesPage {

    @EJB
    private Certificates certificates;

    @Inject
    private CurrentActor actor;

    private ListView<CertificateRow> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>("certificates", Set.of(), columns(), query -> certificates.search(actor.get(), query));
    }

    private static List<ListColumn<CertificateRow>> columns() {
        List<String> states =
                Arrays.stream(CertificateState.values()).map(Enum::name).toList();
        return List.of(
                ListColumn.<CertificateRow>code("number", CertificateRow::number)
                        .linked(row -> PortalPage.CERTIFICATE.path() + "?number=" + row.number()),
                ListColumn.text("holderName", CertificateRow::holderName),
                ListColumn.<CertificateRow>code("idTail", CertificateRow::idTail)
                        .unsorted(),
                ListColumn.text("occupation", row -> Shown.occupation(row.occupation(), row.workType())),
                ListColumn.<CertificateRow>text("levelText", CertificateRow::levelText)
                        .plain(),
                ListColumn.text("bodyName", CertificateRow::bodyName),
                ListColumn.<CertificateRow>code("issuedOn", CertificateRow::issuedOn)
                        .unfiltered(),
                ListColumn.state("state", CertificateRow::state, "certificate.state", states));
    }

    /** The certificates. */
    public ListView<CertificateRow> getList() {
        return list;
    }
}
