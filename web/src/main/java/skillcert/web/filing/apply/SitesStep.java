package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;
import skillcert.filing.SiteKind;
import skillcert.filing.SiteLine;

/** 考核场所 (R004): a line each, by the number that the range names it by. */
@Named
@RequestScoped
public class SitesStep implements Step {

    private static final List<String> ROOMS =
            List.of("writtenSeats", "computerSeats", "practicalPlaces", "reviewRooms");

    @Override
    public FilingPart part() {
        return FilingPart.SITES;
    }

    @Override
    public Typed show(FilingForm form) {
        Typed typed = new Typed();
        List<SiteLine> sites = form.sites().isEmpty() ? List.of(blank(1)) : form.sites();
        for (SiteLine site : sites) {
            String path = "sites[" + site.no() + "].";
            typed.put("sites", site.no())
                    .put(path + "kind", site.kind())
                    .put(path + "name", site.name())
                    .put(path + "address", site.address())
                    .put(path + "leasedUntil", site.leasedUntil())
                    .put(path + "writtenSeats", shown(site.writtenSeats()))
                    .put(path + "computerSeats", shown(site.computerSeats()))
                    .put(path + "practicalPlaces", shown(site.practicalPlaces()))
                    .put(path + "reviewRooms", shown(site.reviewRooms()));
        }
        return typed;
    }

    private static Object shown(int places) {
        return places == 0 ? null : places;
    }

    private static SiteLine blank(int no) {
        return SiteLine.own(no, null, null);
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        copy.sites = typed.all("sites").stream()
                .filter(no -> no.matches("\\d{1,4}"))
                .distinct()
                .map(no -> line(typed, Integer.parseInt(no)))
                .collect(Collectors.toList());
        boolean blank = copy.sites.size() == 1
                && copy.sites.get(0).name() == null
                && copy.sites.get(0).address() == null;
        if (blank && before.sites().isEmpty()) {
            copy.sites = List.of();
        }
        return copy.form();
    }

    private static SiteLine line(Typed typed, int no) {
        String path = "sites[" + no + "].";
        return new SiteLine(
                no,
                typed.constant(SiteKind.class, path + "kind"),
                typed.words(path + "name"),
                typed.words(path + "address"),
                typed.day(path + "leasedUntil"),
                typed.number(path + "writtenSeats"),
                typed.number(path + "computerSeats"),
                typed.number(path + "practicalPlaces"),
                typed.number(path + "reviewRooms"));
    }

    @Override
    public FilingForm act(String act, Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(read(typed, before));
        if (act.equals("add")) {
            int highest = copy.sites.stream().mapToInt(SiteLine::no).max().orElse(0);
            if (copy.sites.isEmpty()) {
                copy.sites = new ArrayList<>(List.of(blank(++highest)));
            }
            copy.sites.add(blank(highest + 1));
        } else if (act.matches("remove:\\d{1,4}")) {
            int no = Integer.parseInt(act.substring(act.indexOf(':') + 1));
            copy.sites.removeIf(site -> site.no() == no);
            // what was ticked for the site goes with it
            copy.range = copy.range.stream()
                    .filter(choice -> choice.siteNo() != no)
                    .collect(Collectors.toCollection(TreeSet::new));
        } else {
            return null;
        }
        return copy.form();
    }

    /** The kinds of place. */
    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    /** The fields that count places. */
    public List<String> getRooms() {
        return ROOMS;
    }
}
