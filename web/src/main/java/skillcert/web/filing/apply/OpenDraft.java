package skillcert.web.filing.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import skillcert.filing.DraftView;
import skillcert.filing.FilingDrafts;
import skillcert.web.frame.CurrentActor;

/** The draft of the address, read once in a request and anew after it was saved. */
@RequestScoped
public class OpenDraft {

    @EJB
    private FilingDrafts drafts;

    @Inject
    private CurrentActor actor;

    private long id;
    private DraftView view;

    @PostConstruct
    void prepare() {
        // fields are read before the parameters of the address are put into the page
        String asked = ApplySteps.external().getRequestParameterMap().getOrDefault("id", "");
        id = asked.matches("\\d{1,15}") ? Long.parseLong(asked) : 0;
    }

    DraftView get() {
        if (view == null) {
            view = drafts.require(actor.get(), id);
        }
        return view;
    }

    /** The draft as it stands now. */
    DraftView again() {
        view = null;
        return get();
    }
}
