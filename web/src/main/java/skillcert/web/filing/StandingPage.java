package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.filing.Standing;
import skillcert.filing.StandingActs;
import skillcert.filing.StandingForm;
import skillcert.filing.VersionAct;
import skillcert.kernel.IdempotencyKey;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** The proposal of a grave act on a body: its effect first, then ground, reason and document; a second person decides. */
@Named
@ViewScoped
public class StandingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient StandingActs acts;

    @EJB
    private transient Bodies bodies;

    @Inject
    private CurrentActor actor;

    private final IdempotencyKey key = IdempotencyKey.create();
    private long id;
    private VersionAct act;
    private StandingForm.Ground ground;
    private String reason;
    private String documentNumber;
    private BodyView body;

    /** Reads the body. */
    public void open() {
        body = bodies.require(actor.get(), id);
        if (!getActs().contains(act)) {
            act = getActs().isEmpty() ? null : getActs().get(0);
        }
    }

    /** Proposes the act to the province. */
    public String propose() {
        acts.propose(actor.get(), id, new StandingForm(act, ground, reason, documentNumber), key);
        return PortalPage.BODY.path() + "?faces-redirect=true&id=" + id + "&done=standing.proposed";
    }

    /** The acts that fit how the body stands. */
    public List<VersionAct> getActs() {
        return switch (body.standing()) {
            case FILED -> List.of(VersionAct.SUSPENDED, VersionAct.CANCELLED);
            case SUSPENDED -> List.of(VersionAct.LIFTED, VersionAct.CANCELLED);
            case CANCELLED -> List.of();
        };
    }

    /** The grounds that the notice knows; to lift a suspension needs none. */
    public List<StandingForm.Ground> getGrounds() {
        return act == VersionAct.LIFTED
                ? List.of()
                : List.of(
                        StandingForm.Ground.DISHONESTY,
                        StandingForm.Ground.FALSE_ASSESSMENT,
                        StandingForm.Ground.DISORDER,
                        StandingForm.Ground.OWN_REQUEST);
    }

    /** Whether the body has ended, so that nothing can be proposed. */
    public boolean isEnded() {
        return body.standing() == Standing.CANCELLED;
    }

    public BodyView getBody() {
        return body;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public VersionAct getAct() {
        return act;
    }

    public void setAct(VersionAct act) {
        this.act = act;
    }

    public StandingForm.Ground getGround() {
        return ground;
    }

    public void setGround(StandingForm.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
