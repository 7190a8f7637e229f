package skillcert.web.filing.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillcert.filing.FilingForm;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;
import skillcert.web.frame.Texts;

/** What a field is called in a list of faults: the line it stands in and its own name. */
@RequestScoped
public class FieldLabels {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[([^]]*)])?(?:\\.(\\w+))?");

    @EJB
    private Occupations occupations;

    private Map<Integer, OccupationRow> rows;

    /** The label of the field at a path, for example 考点 1 · 名称. */
    String of(String path, FilingForm form) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return path;
        }
        String line = matcher.group(2) == null ? "" : line(matcher.group(1), matcher.group(2), form);
        if (matcher.group(3) == null && !line.isEmpty()) {
            return line;
        }
        String key = "filing.field." + matcher.group(1) + (matcher.group(3) == null ? "" : "." + matcher.group(3));
        return line.isEmpty() ? Texts.of(key) : line + " · " + Texts.of(key);
    }

    private String line(String group, String key, FilingForm form) {
        return switch (group) {
            case "sites" -> Texts.of("filing.line.sites", key);
            case "persons", "partners" -> Texts.of("filing.line." + group, Integer.parseInt(key) + 1);
            case "papers" -> Texts.of("filing.paper." + key);
            default -> occupation(key, form);
        };
    }

    private String occupation(String key, FilingForm form) {
        if (rows == null) {
            rows = occupations.byId(form.occupationRows());
        }
        String[] parts = key.split("/");
        OccupationRow row = rows.get(Integer.valueOf(parts[0]));
        String level = parts.length < 2
                ? ""
                : Level.find(parts[1]).map(found -> " " + found.label()).orElse("");
        return (row == null ? key : row.label()) + level;
    }
}
