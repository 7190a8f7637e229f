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
import skillcert.administration.LocalNotices;
import skillcert.policy.ClauseRow;
import skillcert.policy.LocalNoticeForm;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** The form for a local notice of the own territory (R043, R055). */
@Named
@ViewScoped
public class LocalNoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient LocalNotices notices;

    @EJB
    private transient PolicyDocuments documents;

    @Inject
    private CurrentActor actor;

    private String number;
    private String title;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private String supersedes;
    private String clauses;
    private transient Part file;

    /** Enters the notice with its file, if there is one. */
    public String add() throws IOException {
        LocalNoticeForm form = new LocalNoticeForm(number, title, issuedOn, validFrom, supersedes, clauses, null);
        String code = notices.add(actor.get(), form, UploadedFile.read(file));
        return PortalPage.POLICY_DOCUMENT.path() + "?faces-redirect=true&done=document.added&code=" + code;
    }

    /** The documents that it can take the place of. */
    public List<ClauseRow> getDocuments() {
        return documents.replaceable(actor.get());
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
