package skillcert.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.assessment.CandidateReveals;
import skillcert.assessment.RevealedCandidate;
import skillcert.web.frame.CurrentActor;

/** Shows ID number and phone of one candidate in full, once, to who says why (I14). Nothing of it is kept. */
@Named
@RequestScoped
public class CandidateRevealPage {

    private static final int LONGEST = 18;

    @EJB
    private CandidateReveals reveals;

    @Inject
    private CurrentActor actor;

    private long id;
    private int no;
    private String reason;
    private RevealedCandidate revealed;

    /** The numbers of the address: also a form that is refused before its values are taken is answered on its candidate. */
    @PostConstruct
    void prepare() {
        id = Long.parseLong(parameter("id", LONGEST));
        no = Integer.parseInt(parameter("no", LONGEST / 2));
    }

    private static String parameter(String name, int longest) {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return sent != null && sent.matches("\\d{1," + longest + "}") ? sent : "0";
    }

    /** Before a reason is asked for: somebody else's candidate is not there. */
    public void open() {
        reveals.check(actor.get(), id, no);
    }

    /** Asks the door; the same answer shows it. */
    public void reveal() {
        revealed = reveals.reveal(actor.get(), id, no, reason);
    }

    /** What was asked for, or null before. */
    public RevealedCandidate getRevealed() {
        return revealed;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getNo() {
        return no;
    }

    public void setNo(int no) {
        this.no = no;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
