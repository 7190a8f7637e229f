package skillcert.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import skillcert.audit.AuditHeads;
import skillcert.audit.AuditVerification;
import skillcert.audit.AuditVerifier;
import skillcert.audit.HeadsFile;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;
import skillcert.web.list.ListView;

/** The verification of the audit (审计验证): now, those before, and the heads that were exported. */
@Named
@RequestScoped
public class AuditVerifyPage {

    @EJB
    private AuditVerifier verifier;

    @EJB
    private AuditHeads heads;

    @Inject
    private CurrentActor actor;

    private ListView<AuditVerification> list;
    private AuditVerification unrecorded;
    private HeadsFile unrecordedFile;
    private List<HeadsFile> files;

    @PostConstruct
    void prepare() {
        list = new ListView<>(
                "verifications",
                Set.of(),
                List.of(
                        ListColumn.<AuditVerification>code("startedAt", one -> Shown.second(one.startedAt()))
                                .linked(one -> PortalPage.AUDIT_VERIFICATION.path() + "?id=" + one.id())
                                .plain(),
                        ListColumn.<AuditVerification>text("actor", AuditVerification::actor)
                                .plain(),
                        ListColumn.number("streams", AuditVerification::streams),
                        ListColumn.number("entries", AuditVerification::entries),
                        ListColumn.number("headFiles", AuditVerification::headFiles),
                        ListColumn.number("findings", AuditVerification::findings)),
                query -> verifier.history(actor.get(), query));
    }

    /** Verifies everything; where it cannot be recorded the result is shown here and says so. */
    public String verify() {
        AuditVerification done = verifier.verifyAll(actor.get());
        if (done.recorded()) {
            return PortalPage.AUDIT_VERIFICATION.path() + "?faces-redirect=true&id=" + done.id();
        }
        unrecorded = done;
        return null;
    }

    /** Exports the heads of all chains. */
    public String export() {
        AuditHeads.Exported exported = heads.export(actor.get());
        if (exported.recorded()) {
            return PortalPage.AUDIT_VERIFY.path() + "?faces-redirect=true&done=audit.heads";
        }
        unrecordedFile = exported.file();
        return null;
    }

    /** The verifications so far. */
    public ListView<AuditVerification> getList() {
        return list;
    }

    /** The verification just made that could not be recorded, or null. */
    public AuditVerification getUnrecorded() {
        return unrecorded;
    }

    /** The file just made whose export could not be recorded, or null. */
    public HeadsFile getUnrecordedFile() {
        return unrecordedFile;
    }

    /** The newest files of heads. */
    public List<HeadsFile> getFiles() {
        if (files == null) {
            files = heads.files(actor.get());
        }
        return files;
    }
}
