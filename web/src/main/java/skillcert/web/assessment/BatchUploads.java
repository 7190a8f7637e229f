package skillcert.web.assessment;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import skillcert.assessment.Results;
import skillcert.assessment.Rosters;
import skillcert.assessment.UploadOutcome;
import skillcert.kernel.Actor;
import skillcert.web.frame.CurrentActor;

/**
 * The uploads of a batch: roster, photos, results. What was kept and every fault is shown below the upload; the same file
 * again changes nothing (I9).
 */
@Named
@ViewScoped
public class BatchUploads implements Serializable {

    /** How a door takes an upload that lies on disk. */
    @FunctionalInterface
    private interface Taker {
        UploadOutcome take(Actor actor, long batchId, Path upload) throws IOException;
    }

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Rosters rosters;

    @EJB
    private transient Results results;

    @Inject
    private CurrentActor actor;

    @Inject
    private BatchPage page;

    private transient Part roster;
    private transient Part photos;
    private transient Part scores;
    private String kind;
    private UploadOutcome outcome;

    /** Takes the roster. */
    public void takeRoster() throws IOException {
        take("roster", roster, rosters::upload);
    }

    /** Takes the zip of photos. */
    public void takePhotos() throws IOException {
        take("photos", photos, rosters::uploadPhotos);
    }

    /** Takes the results. */
    public void takeScores() throws IOException {
        take("scores", scores, results::upload);
    }

    private void take(String what, Part part, Taker taker) throws IOException {
        kind = what;
        outcome = null;
        Path upload = Files.createTempFile("skillcert-upload-", ".tmp");
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, upload, StandardCopyOption.REPLACE_EXISTING);
            outcome = taker.take(actor.get(), page.getId(), upload);
        } finally {
            Files.delete(upload);
            part.delete();
        }
        page.open();
    }

    /** Sends the uploaded workbook back with its faults marked in red. */
    public void marked() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"faults-" + page.getId() + ".xlsx\"");
        external.getResponseOutputStream().write(outcome.marked());
        faces.responseComplete();
    }

    /** What was uploaded last: roster, photos or scores; null before the first upload. */
    public String getKind() {
        return kind;
    }

    /** What the last upload did, or null. */
    public UploadOutcome getOutcome() {
        return outcome;
    }

    /** Whether there is a workbook with marked faults to load down. */
    public boolean isMarked() {
        return outcome != null && outcome.marked().length > 0;
    }

    public Part getRoster() {
        return roster;
    }

    public void setRoster(Part roster) {
        this.roster = roster;
    }

    public Part getPhotos() {
        return photos;
    }

    public void setPhotos(Part photos) {
        this.photos = photos;
    }

    public Part getScores() {
        return scores;
    }

    public void setScores(Part scores) {
        this.scores = scores;
    }
}
