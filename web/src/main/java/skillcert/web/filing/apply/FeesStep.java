package skillcert.web.filing.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import skillcert.filing.FeeLine;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;
import skillcert.filing.ScopeChoice;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/** 收费项目 (R032, T-68): a line for each occupation and level of the range, and one amount for all of them by a button. */
@Named
@RequestScoped
public class FeesStep implements Step {

    @EJB
    private Occupations occupations;

    /**
     * A line of the table.
     *
     * @param path of its fault
     * @param occupation name with work type
     * @param level as it is printed
     */
    public record Line(String path, String occupation, String level) {}

    @Override
    public FilingPart part() {
        return FilingPart.FEES;
    }

    @Override
    public Typed show(FilingForm form) {
        Typed typed = new Typed();
        for (FeeLine fee : form.fees()) {
            String path = path(fee.occupationRowId(), fee.level());
            typed.put(path, shown(fee.amount())).put(path + ".basis", fee.basis());
        }
        return typed;
    }

    /** As money is written, unless it has more decimals, which is a fault to be seen. */
    private static String shown(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        return (amount.scale() < 2 ? amount.setScale(2) : amount).toPlainString();
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        copy.fees = new ArrayList<>();
        priced(before).forEach((path, choice) -> {
            BigDecimal amount = typed.amount(path);
            String basis = typed.words(path + ".basis");
            if (amount != null || basis != null) {
                copy.fees.add(new FeeLine(choice.occupationRowId(), choice.level(), amount, basis));
            }
        });
        return copy.form();
    }

    @Override
    public FilingForm act(String act, Typed typed, FilingForm before) {
        if (!act.equals("fill")) {
            return null;
        }
        if (typed.amount("fill") != null) {
            priced(before).keySet().forEach(path -> {
                typed.set(path, typed.text("fill"));
                if (typed.words("fill.basis") != null) {
                    typed.set(path + ".basis", typed.text("fill.basis"));
                }
            });
        }
        return read(typed, before);
    }

    /** What has a price: each occupation and level of the range once, in its order. */
    private static Map<String, ScopeChoice> priced(FilingForm form) {
        Map<String, ScopeChoice> priced = new LinkedHashMap<>();
        form.range().stream()
                .filter(choice -> choice.level() != null)
                .forEach(choice -> priced.putIfAbsent(path(choice.occupationRowId(), choice.level()), choice));
        return priced;
    }

    private static String path(int row, String level) {
        return "fees[" + row + "/" + level + "]";
    }

    /** The lines of a form, in the words of the catalogue. */
    public List<Line> lines(FilingForm form) {
        Map<Integer, OccupationRow> rows = occupations.byId(form.occupationRows());
        List<Line> lines = new ArrayList<>();
        priced(form).forEach((path, choice) -> {
            OccupationRow row = rows.get(choice.occupationRowId());
            lines.add(new Line(
                    path,
                    row == null ? String.valueOf(choice.occupationRowId()) : row.label(),
                    Level.find(choice.level()).map(Level::label).orElse(choice.level())));
        });
        return lines;
    }
}
