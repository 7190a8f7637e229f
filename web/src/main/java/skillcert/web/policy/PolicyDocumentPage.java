package skillcert.web.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import skillcert.administration.DocumentRegister;
import skillcert.policy.PolicyDocumentView;
import skillcert.policy.PolicyDocuments;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** One policy document with its clauses, words and files; it is completed or, if it is a local notice, ended here. */
@Named
@ViewScoped
public class PolicyDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PolicyDocuments documents;

    @EJB
    private transient DocumentRegister register;

    @Inject
    private CurrentActor actor;

    private String code;
    private PolicyDocumentView document;
    private LocalDate endedOn;
    private String reason;
    private String title;
    private String note;
    private transient Part file;

    /** Reads the document of the address. */
    public void open() {
        document = documents.require(actor.get(), code);
    }

    /** Ends the local notice. */
    public String end() {
        documents.end(actor.get(), code, endedOn, reason);
        return PortalPage.POLICY_DOCUMENT.path() + "?faces-redirect=true&done=document.ended&code=" + code;
    }

    /** Completes its title. */
    public String complete() {
        documents.complete(actor.get(), code, title);
        return PortalPage.POLICY_DOCUMENT.path() + "?faces-redirect=true&done=document.completed&code=" + code;
    }

    /** Adds a file to it. */
    public String attach() throws IOException {
        register.attach(actor.get(), code, UploadedFile.read(file), note);
        return PortalPage.POLICY_DOCUMENT.path() + "?faces-redirect=true&done=document.attached&code=" + code;
    }

    /** The document. */
    public PolicyDocumentView getDocument() {
        if (document == null) {
            open();
        }
        return document;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
