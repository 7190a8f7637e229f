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
 * An application in the words that its approver reads: what would be filed, and the number of everything it says. The same
 * words are made again from what is stored when it is approved: what is executed is what was shown.
 */
public final class CommandText {

    private static final int LONGEST = 3600;

    private CommandText() {}

    /**
     * @param filing stored
     * @param form what it says
     * @param rows of the catalogue by number, at least those of its range
     * @return lines of Chinese text, at most 4000 characters; a range that is longer is counted and not listed, the
     *     application itself lists it
     */
    public static String of(Filing filing, FilingForm form, Map<Integer, OccupationRow> rows) {
        String head = String.join(
                "\n",
                heading(form) + " " + filing.id(),
                "备案名称：" + form.name(),
                "单位代码：" + form.unitCode(),
                "统一社会信用代码：" + form.organisationCode(),
                "法定代表人：" + form.legalRepresentative(),
                "备案部门：" + form.place() + " "
                        + CodeTable.LOCALITIES.find(form.place()).orElseThrow(),
                "地址：" + form.address(),
                "考核场所：" + form.sites().size() + " 个，"
                        + form.sites().stream()
                                .limit(5)
                                .map(site -> site.name() + "（" + site.address() + "）")
                                .collect(Collectors.joining("、")),
                "有效期至：" + form.validUntil(),
                "材料：" + form.papers().size() + " 份",
                "内容摘要：" + filing.contentHash(),
                "备案范围：" + form.range().size() + " 项");
        String range = range(form, rows);
        return head.length() + range.length() < LONGEST ? head + "\n" + range : head;
    }

    private static String heading(FilingForm form) {
        return switch (form.kind()) {
            case FIRST -> "备案申请";
            case RANGE -> "增加备案范围申请";
            case CHANGE -> "变更备案申请";
            case RENEWAL -> "备案续期申请";
            case MERGER -> "合并备案申请";
            case RELOCATION -> "改变备案部门申请";
        };
    }

    /** One line for the queue. */
    public static String title(FilingForm form) {
        return heading(form).replace("申请", "") + "：" + form.name();
    }

    private static String range(FilingForm form, Map<Integer, OccupationRow> rows) {
        Map<Integer, String> levels = form.range().stream()
                .collect(Collectors.groupingBy(
                        ScopeChoice::occupationRowId,
                        TreeMap::new,
                        Collectors.mapping(
                                choice -> Level.require(choice.level()).name(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        names -> names.stream().distinct().collect(Collectors.joining("、"))))));
        return levels.entrySet().stream()
                .map(line -> rows.get(line.getKey()).code() + " "
                        + rows.get(line.getKey()).label() + " " + line.getValue())
                .collect(Collectors.joining("\n"));
    }
}
