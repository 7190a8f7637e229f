package skillcert.web.filing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import skillcert.filing.FilingPart;
import skillcert.filing.FilingReviews;
import skillcert.filing.VisitForm;
import skillcert.kernel.BusinessClock;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** What a reviewer does to an application: remarks on parts, settles them, records visits on site. */
@Named
@RequestScoped
public class FilingReviewPage {

    @EJB
    private FilingReviews reviews;

    @Inject
    private CurrentActor actor;

    @Inject
    private FilingPage page;

    @Inject
    private BusinessClock clock;

    /** Does what the pressed button says. */
    public void act() throws IOException {
        String act = text("act");
        if (act.startsWith("remark:")) {
            remark(act.substring("remark:".length()));
        } else if (act.matches("settle:\\d{1,15}/\\d{1,6}")) {
            String[] key = act.substring("settle:".length()).split("/");
            reviews.settle(actor.get(), page.getId(), Long.parseLong(key[0]), Integer.parseInt(key[1]));
            again("filing.settled");
        } else if (act.matches("visit:\\d{1,4}")) {
            visit(Integer.parseInt(act.substring("visit:".length())));
        }
    }

    private void remark(String name) throws IOException {
        FilingPart part = Arrays.stream(FilingPart.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(FilingPart.ORGANISATION);
        reviews.remark(actor.get(), page.getId(), part, text("remark[" + part + "]"));
        again("filing.remarked");
    }

    private void visit(int site) throws IOException {
        String path = "visit[" + site + "].";
        reviews.visit(
                actor.get(),
                page.getId(),
                new VisitForm(
                        day(text(path + "on")),
                        site,
                        text(path + "visitors"),
                        text(path + "findings"),
                        text(path + "fit").equals("true"),
                        null));
        again("filing.visited");
    }

    /** What was typed, while it is refused; a day that was not typed is today. For the page. */
    public String typed(String name) {
        String text = text(name);
        return text.isEmpty() && name.endsWith(".on") ? clock.today().toString() : text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            // the door says that a visit has a day
            return null;
        }
    }

    private void again(String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                        + PortalPage.FILING.path() + "?id=" + page.getId() + "&done=" + done);
    }

    private static String text(String name) {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.getOrDefault(name, "");
    }
}
