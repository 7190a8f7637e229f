package skillcert.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import skillcert.kernel.Right;
import skillcert.ledger.LedgerProof;
import skillcert.ledger.LedgerProofs;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The proofs of all ledgers, for the audit: one now, those before, and what one of them found (I2). */
@Named
@RequestScoped
public class ProofHistoryPage {

    @EJB
    private LedgerProofs proofs;

    @Inject
    private CurrentActor actor;

    private Long id;
    private LedgerProof shown;
    private ListView<LedgerProof> list;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "proofs",
                Set.of(),
                List.of(
                        ListColumn.<LedgerProof>code("startedAt", one -> Shown.second(one.startedAt()))
                                .linked(one -> PortalPage.LEDGER_PROOF.path() + "?id=" + one.id())
                                .plain(),
                        ListColumn.<LedgerProof>text("actor", LedgerProof::actor)
                                .plain(),
                        ListColumn.number("bodies", LedgerProof::bodies),
                        ListColumn.number("certificates", LedgerProof::certificates),
                        ListColumn.number("entries", LedgerProof::entries),
                        ListColumn.number("findings", LedgerProof::findings)),
                query -> proofs.history(actor.get(), query));
    }

    /** Reads the proof of the number in the address, which the door refuses to all but the audit, and the list. */
    public void open() throws IOException {
        if (id != null) {
            shown = proofs.require(actor.get(), id);
        }
        if (isOffered()) {
            list.open();
        }
    }

    /** Proves all ledgers; where it cannot be recorded the result is shown here and says so. */
    public String prove() {
        shown = proofs.proveAll(actor.get());
        return shown.recorded() ? PortalPage.LEDGER_PROOF.path() + "?faces-redirect=true&id=" + shown.id() : null;
    }

    /** Whether the account may see the proofs of all ledgers. */
    public boolean isOffered() {
        return actor.get().may(Right.AUDIT_READ);
    }

    /** The proofs so far. */
    public ListView<LedgerProof> getList() {
        return list;
    }

    /** The proof just made that could not be recorded, or that of the address; or null. */
    public LedgerProof getShown() {
        return shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
