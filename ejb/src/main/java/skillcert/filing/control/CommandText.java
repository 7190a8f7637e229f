package skillcert.filing.control;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import skillcert.filing.FilingForm;
import skillcert.filing.ScopeChoice;
import skillcert.filing.entity.Filing;
import skillcert.numbering.CodeTable;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;

/**
 * An application in the words that its approver reads. The same words are made again from what is stored when it is
 * approved: what is executed is what was shown.
 */
public final class CommandText {

    private CommandText() {}

    /**
     * @param filing stored
     * @param rows of the catalogue by number, at least those of its range
     * @return lines of Chinese text, at most some 3000 characters for the whole of annex 1
     */
    public static String of(Filing filing, Map<Integer, OccupationRow> rows) {
        FilingForm form = filing.form();
        return String.join(
                "\n",
                "备案申请 " + filing.id(),
                "备案名称：" + form.name(),
                "单位代码：" + form.unitCode(),
                "统一社会信用代码：" + form.organisationCode(),
                "备案部门：" + form.place() + " "
                        + CodeTable.LOCALITIES.find(form.place()).orElseThrow(),
                "地址：" + form.address(),
                "考核场所：" + form.siteName() + "，" + form.siteAddress(),
                "有效期至：" + form.validUntil(),
                "备案范围：",
                range(form, rows));
    }

    private static String range(FilingForm form, Map<Integer, OccupationRow> rows) {
        Map<Integer, String> levels = form.range().stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        ScopeChoice::occupationRowId,
                        TreeMap::new,
                        Collectors.mapping(
                                choice -> Level.require(choice.level()).name(), Collectors.joining("、"))));
        return levels.entrySet().stream()
                .map(line -> rows.get(line.getKey()).code() + " "
                        + rows.get(line.getKey()).label() + " " + line.getValue())
                .collect(Collectors.joining("\n"));
    }
}
