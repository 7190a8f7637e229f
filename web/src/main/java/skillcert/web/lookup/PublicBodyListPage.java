package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillcert.filing.BodyRow;
import skillcert.filing.PublicBodies;
import skillcert.filing.Standing;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.lookup.PublicLookup;
import skillcert.numbering.CodeTable;
import skillcert.web.list.ListColumn;
import skillcert.web.list.Places;

/** The list of filed, suspended and cancelled schools for anyone: by name, department and standing, page by page. */
@Named
@RequestScoped
public class PublicBodyListPage {

    private static final int ROWS = 50;
    private static final int LONGEST = 60;

    @EJB
    private PublicBodies bodies;

    @EJB
    private PublicLookup lookup;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> filters = new TreeMap<>();
    private ListPage<BodyRow> page;

    /** Reads a page; it counts as a question of this address (T-25). What is no filter is left out. */
    public void open() {
        lookup.requireAllowed(request.getRemoteAddr());
        take("name", typed -> typed.length() <= LONGEST);
        take("place", typed -> typed.matches("[0-9]{2}"));
        take("standing", typed -> Stream.of(Standing.values())
                .anyMatch(each -> each.name().equals(typed)));
        page = bodies.list(new ListQuery(filters, null, false, request.getParameter("after"), ROWS));
    }

    private void take(String name, Predicate<String> fits) {
        String typed = request.getParameter(name);
        if (typed != null && !typed.isBlank() && fits.test(typed.strip())) {
            filters.put(name, typed.strip());
        }
    }

    /** The page. */
    public ListPage<BodyRow> getPage() {
        return page;
    }

    /** What was asked for, by column. */
    public Map<String, String> getFilters() {
        return filters;
    }

    /** The determining departments. */
    public List<ListColumn.Choice> getPlaces() {
        return Places.all();
    }

    /** The name of a determining department. */
    public String nameOf(String place) {
        return CodeTable.LOCALITIES.find(place).orElse(place);
    }

    /** The standings. */
    public Standing[] getStandings() {
        return Standing.values();
    }

    /** The address of this list at another row. */
    public String at(String cursor) {
        Map<String, String> parameters = new TreeMap<>(filters);
        parameters.put("after", cursor);
        return "?"
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
