package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import skillcert.filing.DraftView;
import skillcert.filing.FilingError;
import skillcert.filing.FilingPaper;
import skillcert.filing.FilingPart;
import skillcert.filing.PaperRef;
import skillcert.filing.ReviewView;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Texts;
import skillcert.web.refusal.ErrorTexts;

/** The steps of the wizard: their order, the bar that shows how far each is, and the papers that each asks for. */
@Named
@RequestScoped
public class ApplySteps {

    static final String CHECK = "CHECK";
    static final String FIRST = FilingPart.values()[0].name();

    private static final List<String> ORDER = order();

    /**
     * A step in the bar.
     *
     * @param step a part, or CHECK
     * @param faults how many faults it has
     * @param remarks how many open remarks a reviewer made on it
     */
    public record Bar(String step, int faults, int remarks) {}

    /**
     * A paper that a step asks for.
     *
     * @param paper which
     * @param ref what is there, or null
     */
    public record Paper(FilingPaper paper, PaperRef ref) {}

    @Inject
    private OpenDraft draft;

    @Inject
    @Any
    private Instance<Step> steps;

    private static List<String> order() {
        List<String> order = new ArrayList<>();
        Arrays.stream(FilingPart.values()).forEach(part -> order.add(part.name()));
        order.add(CHECK);
        return List.copyOf(order);
    }

    /** The step of this name, or null. */
    static String known(String name) {
        return name != null && ORDER.contains(name) ? name : null;
    }

    /** Where a button leads. */
    static String after(String act, String step) {
        int at = ORDER.indexOf(step);
        return switch (act) {
            case "next" -> ORDER.get(Math.min(at + 1, ORDER.size() - 1));
            case "back" -> ORDER.get(Math.max(at - 1, 0));
            default -> act.startsWith("go:") && ORDER.contains(act.substring(3)) ? act.substring(3) : step;
        };
    }

    static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Leads to a page of ours. */
    static void lead(PortalPage page, String query) throws IOException {
        external().redirect(external().getRequestContextPath() + page.path() + "?" + query);
    }

    /** The version of the draft that the form was shown; none that ever was, if it says none. */
    static long version() {
        String sent = external().getRequestParameterMap().getOrDefault("version", "");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    Step of(String step) {
        return steps.stream()
                .filter(each -> each.part().name().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** Tells that somebody else has saved the draft meanwhile. */
    void tellChanged(DraftView now) {
        FacesMessage message = new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                ErrorTexts.of(
                        FilingError.FILING_DRAFT_CHANGED,
                        List.of(
                                Texts.of(
                                        "filing.draft.by",
                                        now.savedBy().name(),
                                        now.savedBy().unit()),
                                now.savedAt())),
                FilingError.FILING_DRAFT_CHANGED.clause());
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    /** The bar above the step. */
    public List<Bar> getBar() {
        DraftView view = draft.get();
        return ORDER.stream()
                .map(step -> step.equals(CHECK)
                        ? new Bar(step, view.faults().size(), 0)
                        : new Bar(
                                step,
                                view.faultsOf(FilingPart.valueOf(step)).size(),
                                view.remarksOn(FilingPart.valueOf(step)).size()))
                .toList();
    }

    /** The papers that a step asks for, those that its kind of application demands. */
    public List<Paper> papers(String step) {
        DraftView view = draft.get();
        return Arrays.stream(FilingPaper.values())
                .filter(paper -> paper.part().name().equals(step)
                        && paper.demandedFor(view.form().kind()))
                .map(paper -> new Paper(paper, view.form().paper(paper).orElse(null)))
                .toList();
    }

    /** The open remarks on a step. */
    public List<ReviewView.RemarkRow> remarks(String step) {
        return step.equals(CHECK) ? List.of() : draft.get().remarksOn(FilingPart.valueOf(step));
    }

    /** The parts, for the list of all that is missing. */
    public FilingPart[] getParts() {
        return FilingPart.values();
    }
}
