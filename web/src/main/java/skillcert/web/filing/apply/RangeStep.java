package skillcert.web.filing.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;
import skillcert.filing.ScopeChoice;
import skillcert.kernel.BusinessClock;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/** 备案范围 (R033): rows of the catalogue × levels, for one site at a time. */
@Named
@RequestScoped
public class RangeStep implements Step {

    private static final String SITE = "site";

    @EJB
    private Occupations occupations;

    @Inject
    private BusinessClock clock;

    private List<OccupationRow> catalogue;

    @PostConstruct
    void prepare() {
        catalogue = occupations.catalogue(clock.today());
    }

    @Override
    public FilingPart part() {
        return FilingPart.RANGE;
    }

    @Override
    public Typed show(FilingForm form) {
        int site = site(form);
        Typed typed = new Typed().put(SITE, site);
        form.range().stream()
                .filter(choice -> choice.siteNo() == site)
                .forEach(choice -> typed.put("range", choice.occupationRowId() + "/" + choice.level()));
        return typed;
    }

    /** The site that the address names, or the first one. */
    private static int site(FilingForm form) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(SITE, "");
        return form.sites().stream()
                .map(site -> site.no())
                .filter(no -> String.valueOf(no).equals(asked))
                .findFirst()
                .orElse(form.sites().isEmpty() ? 1 : form.sites().get(0).no());
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        int site = typed.text(SITE).matches("\\d{1,4}") ? Integer.parseInt(typed.text(SITE)) : site(before);
        copy.range = before.range().stream()
                .filter(choice -> choice.siteNo() != site)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String box : typed.all("range")) {
            if (box.matches("\\d{1,9}/\\d")) {
                int slash = box.indexOf('/');
                copy.range.add(
                        new ScopeChoice(Integer.parseInt(box.substring(0, slash)), box.substring(slash + 1), site));
            }
        }
        return copy.form();
    }

    @Override
    public FilingForm act(String act, Typed typed, FilingForm before) {
        if (!act.equals("all")) {
            return null;
        }
        // the same on every site, which is what most schools with several buildings mean
        FormCopy copy = new FormCopy(read(typed, before));
        TreeSet<ScopeChoice> everywhere = new TreeSet<>();
        int shown = Integer.parseInt(typed.text(SITE));
        copy.range.stream().filter(choice -> choice.siteNo() == shown).forEach(choice -> before.sites()
                .forEach(site -> everywhere.add(new ScopeChoice(choice.occupationRowId(), choice.level(), site.no()))));
        copy.range = everywhere;
        return copy.form();
    }

    /** The rows of annex 1 in force today. */
    public List<OccupationRow> getCatalogue() {
        return catalogue;
    }

    /** The levels as heads of the grid, the lowest first as annex 1 prints them. */
    public List<Level> getLevels() {
        List<Level> lowestFirst = new ArrayList<>(Level.all());
        Collections.reverse(lowestFirst);
        return lowestFirst;
    }
}
