package skillcert.web.filing.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import skillcert.filing.DraftView;
import skillcert.filing.FilingDrafts;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingForm;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** The wizard: shows a step of a draft, saves what is typed whatever is wrong with it, and goes on. */
@Named
@RequestScoped
public class ApplyPage {

    @EJB
    private FilingDrafts drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private OpenDraft draft;

    @Inject
    private ApplySteps steps;

    @Inject
    private ApplyFaults faults;

    @Inject
    private DraftUploads uploads;

    private long id;
    private String step;
    private Typed typed;

    @PostConstruct
    void prepare() {
        step = ApplySteps.known(ApplySteps.external().getRequestParameterMap().get("step"));
    }

    /** Opens the draft; without a step in the address, where it was left. */
    public void open() throws IOException {
        DraftView view = draft.get();
        if (step == null) {
            String left = ApplySteps.known(view.step());
            go(left == null ? ApplySteps.FIRST : left, "");
        }
    }

    /** Does what the pressed button says; the draft is saved first, whatever it is. */
    public void act() throws IOException, ServletException {
        String act = ApplySteps.external().getRequestParameterMap().getOrDefault("act", "save");
        if (act.equals("submit")) {
            long filing = drafts.submit(actor.get(), id, ApplySteps.version());
            ApplySteps.lead(PortalPage.FILING, "id=" + filing + "&done=filing.entered");
        } else if (step.equals(ApplySteps.CHECK)) {
            go(ApplySteps.after(act, step), "");
        } else if (save(act)) {
            leave(act);
        }
    }

    /** Saves; answers whether the step may be left. */
    private boolean save(String act) throws IOException, ServletException {
        Typed sent = Typed.sent();
        typed = sent;
        Step here = steps.of(step);
        FilingForm before = draft.get().form();
        FilingForm beside = here.act(act, sent, before);
        FilingForm form = beside == null ? here.read(sent, before) : beside;
        String next = ApplySteps.after(act, step);
        try {
            drafts.save(actor.get(), id, ApplySteps.version(), act.equals("leave") ? step : next, form);
        } catch (FilingException refusal) {
            if (refusal.code() != FilingError.FILING_DRAFT_CHANGED) {
                throw refusal;
            }
            // what was typed stays on the page, with the version that it may overwrite when it is saved once more
            steps.tellChanged(draft.again());
            return false;
        }
        uploads.take((HttpServletRequest) ApplySteps.external().getRequest(), faults::refused);
        typed = here.show(draft.again().form());
        sent.unread().keySet().forEach(path -> typed.set(path, sent.text(path)));
        faults.unread(sent.unread());
        return !faults.any();
    }

    private void leave(String act) throws IOException {
        if (act.equals("leave")) {
            ApplySteps.lead(PortalPage.FILING_NEW, "done=filing.draft.saved");
            return;
        }
        String next = ApplySteps.after(act, step);
        String site = act.startsWith("site:") ? act.replaceAll("\\D", "") : typed.text("site");
        boolean check = act.equals("save") || act.equals("back") || act.startsWith("go:");
        go(
                next,
                (check ? "&check=1" : "")
                        + (site.isEmpty() || !next.equals(step) ? "" : "&site=" + site)
                        + "&done=filing.draft.saved"
                        + (act.equals("add") ? "#add" : ""));
    }

    private void go(String next, String more) throws IOException {
        ApplySteps.lead(PortalPage.FILING_APPLY, "id=" + id + "&step=" + next + more);
    }

    public DraftView getDraft() {
        return draft.get();
    }

    public Typed getTyped() {
        if (typed == null) {
            typed = steps.of(step).show(draft.get().form());
        }
        return typed;
    }

    /** The step that is shown: a part, or CHECK. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = ApplySteps.known(step);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
