package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.filing.Bodies;
import skillcert.filing.BodyView;
import skillcert.numbering.BodyCode;
import skillcert.numbering.Explanation;
import skillcert.web.frame.CurrentActor;

/** One filed body: its code, explained part by part, what was filed and its range. */
@Named
@RequestScoped
public class BodyPage {

    @EJB
    private Bodies bodies;

    @Inject
    private CurrentActor actor;

    private long id;
    private BodyView body;

    /** Reads the body. */
    public void open() {
        body = bodies.require(actor.get(), id);
    }

    /** The body. */
    public BodyView getBody() {
        return body;
    }

    /** What its code says. */
    public Explanation getExplanation() {
        return BodyCode.parse(body.code()).explain();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
