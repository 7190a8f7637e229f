package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import skillcert.filing.CodeForm;
import skillcert.filing.CodeRequests;
import skillcert.filing.FilingState;
import skillcert.filing.NoticeRow;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** 公示与赋码: applications on public notice, the request for a code behind it, and the end of one to which was objected. */
@Named
@ViewScoped
public class FilingNoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient CodeRequests codes;

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    @Inject
    private FilingPage page;

    private String documentNumber;
    private String ministryNumber;
    private String ministryDocument;
    private String reason;

    /** The applications on notice that the actor has to do with. */
    public List<NoticeRow> getRows() {
        return codes.onNotice(actor.get());
    }

    /** Where an application on notice stands: RUNNING, ENDED or ASKED. */
    public String state(NoticeRow row) {
        return row.codeAsked() ? "ASKED" : clock.today().isAfter(row.until()) ? "ENDED" : "RUNNING";
    }

    /** Whether the application that is shown waits for its code, and the actor may ask for it. */
    public boolean isAskable() {
        return onNotice(Right.CODE_ASSIGN)
                && clock.today().isAfter(page.getFiling().noticeUntil())
                && !isAsked();
    }

    /** Whether the actor may end it because of an objection. */
    public boolean isStoppable() {
        return onNotice(Right.FILING_DECIDE) && !isAsked();
    }

    /** Whether its code was asked for and the province has not confirmed it; for those who have to do with codes. */
    public boolean isWaiting() {
        return (onNotice(Right.CODE_ASSIGN) || onNotice(Right.FILING_DECIDE)) && isAsked();
    }

    private boolean isAsked() {
        return getRows().stream().anyMatch(row -> row.filing().id() == page.getId() && row.codeAsked());
    }

    private boolean onNotice(Right right) {
        return page.getFiling().row().state() == FilingState.NOTICE
                && actor.get().may(right);
    }

    /** Asks the province to confirm the code. */
    public String ask() {
        codes.ask(actor.get(), page.getId(), new CodeForm(documentNumber, ministryNumber, ministryDocument));
        return again("filing.code.asked");
    }

    /** Ends the application. */
    public String stop() {
        codes.stop(actor.get(), page.getId(), reason);
        return again("filing.stopped");
    }

    private String again(String done) {
        return PortalPage.FILING.path() + "?faces-redirect=true&id=" + page.getId() + "&done=" + done;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getMinistryNumber() {
        return ministryNumber;
    }

    public void setMinistryNumber(String ministryNumber) {
        this.ministryNumber = ministryNumber;
    }

    public String getMinistryDocument() {
        return ministryDocument;
    }

    public void setMinistryDocument(String ministryDocument) {
        this.ministryDocument = ministryDocument;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
