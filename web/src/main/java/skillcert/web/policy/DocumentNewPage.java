package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import skillcert.administration.DocumentRegister;
import skillcert.policy.ClauseRow;
import skillcert.policy.DocumentKind;
import skillcert.policy.PolicyDocumentForm;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** The form of the province for a document of the nation or the province (R001, R045). */
@Named
@ViewScoped
public class DocumentNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DocumentRegister register;

    @EJB
    private transient PolicyDocuments documents;

    @Inject
    private CurrentActor actor;

    private DocumentKind kind;
    private String number;
    private String title;
    private String issuer;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private String supersedes;
    private String clauses;
    private transient Part file;

    /** Enters the document with its file, if there is one. */
    public String add() throws IOException {
        PolicyDocumentForm form =
                new PolicyDocumentForm(kind, number, title, issuer, issuedOn, validFrom, supersedes, clauses, null);
        String code = register.add(actor.get(), form, UploadedFile.read(file));
        return PortalPage.POLICY_DOCUMENT.path() + "?faces-redirect=true&done=document.entered&code=" + code;
    }

    /** The kinds that are entered here. */
    public List<DocumentKind> getKinds() {
        return List.of(DocumentKind.NATIONAL, DocumentKind.PROVINCIAL);
    }

    /** The documents that it can take the place of. */
    public List<ClauseRow> getDocuments() {
        return documents.replaceable(actor.get());
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(String supersedes) {
        this.supersedes = supersedes;
    }

    public String getClauses() {
        return clauses;
    }

    public void setClauses(String clauses) {
        this.clauses = clauses;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
