package skillcert.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.kernel.BusinessClock;
import skillcert.web.refusal.Refusals;

/** What the template shows around every page: menu, breadcrumbs, title and the message of what was just done. */
@Named
@RequestScoped
public class Frame {

    /**
     * One line of the menu or of the breadcrumbs.
     *
     * @param text what it says
     * @param path where it leads, from the context root
     * @param current whether it is the page that is shown, or the list that page belongs to
     */
    public record Link(String text, String path, boolean current) {}

    /**
     * A heading of the menu with the pages under it.
     *
     * @param title what it says
     * @param links the pages that are open to the account
     */
    public record Group(String title, List<Link> links) {}

    @Inject
    private CurrentActor actor;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "skillcert.demo", defaultValue = "false")
    private boolean demonstration;

    /** Whether the portal runs for demonstration, which every page must say. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** The business date, which in a demonstration runs ahead. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** The menu of the account: headings without an open page are left out. */
    public List<Group> getMenu() {
        return Arrays.stream(MenuGroup.values())
                .filter(group -> demonstration || group != MenuGroup.DEMONSTRATION)
                .map(group -> new Group(Texts.of("menu." + group), links(group)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private List<Link> links(MenuGroup group) {
        PortalPage shown = page().map(page -> page.parent().orElse(page)).orElse(null);
        return Arrays.stream(PortalPage.values())
                .filter(page -> page.group().equals(Optional.of(group)) && page.openTo(actor.get()))
                .map(page -> new Link(title(page), page.path(), page == shown))
                .toList();
    }

    /** From the desk down to the page that is shown; the last one is the page itself. */
    public List<Link> getBreadcrumbs() {
        List<Link> crumbs = new ArrayList<>();
        for (Optional<PortalPage> page = page(); page.isPresent(); page = page.flatMap(PortalPage::parent)) {
            PortalPage above = page.get();
            crumbs.add(0, new Link(title(above), above.path(), crumbs.isEmpty()));
        }
        return crumbs;
    }

    /** The title of the page that is shown, as the menu names it. */
    public String getTitle() {
        return page().map(Frame::title).orElse("");
    }

    /**
     * What the page before has done, from {@code ?done=key} of the address: only a known key gives a text. A form that is
     * sent from that page has done something else since.
     */
    public String getDone() {
        if (context().isPostback()) {
            return null;
        }
        return Stream.ofNullable(
                        context().getExternalContext().getRequestParameterMap().get("done"))
                .filter(key -> key.matches("[a-z.]{1,40}"))
                .flatMap(key -> Texts.find("done." + key).stream())
                .findFirst()
                .orElse(null);
    }

    /** Before a page is shown: an address whose parameters are missing or unreadable leads nowhere, which is 404. */
    public void check() throws IOException {
        FacesContext faces = context();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            HttpServletResponse response =
                    (HttpServletResponse) faces.getExternalContext().getResponse();
            Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND, request.getRequestURI());
            faces.responseComplete();
        }
    }

    private static String title(PortalPage page) {
        return Texts.of("page." + page);
    }

    private static Optional<PortalPage> page() {
        return Optional.ofNullable(context().getViewRoot()).flatMap(root -> PortalPage.at(root.getViewId()));
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
