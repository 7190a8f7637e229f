package skillcert.numbering;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a number or body code says, part by part, in the words that the notice uses for its own examples (R107). Two
 * different numbers never have the same meanings.
 *
 * @param edition the edition of the rule it was read by
 * @param number as the notice prints it, with blanks
 * @param parts seven for a certificate number, the first four for a body code
 */
public record Explanation(String edition, String number, List<Item> parts) implements Serializable {

    /**
     * One part.
     *
     * @param part which, with its name and positions
     * @param value its characters
     * @param meaning what they say, a clause of Chinese without a full stop
     * @param source the table of the notice it was read from
     * @param warnings what a reader must know besides; mostly empty
     */
    public record Item(Part part, String value, String meaning, String source, List<String> warnings)
            implements Serializable {

        public Item {
            warnings = List.copyOf(warnings);
        }

        /** The meaning led in by the positions, as in {@code 第 6-7 位表示该评价机构（站点）在广东省}. */
        public String sentence() {
            return part.positions() + (part == Part.BODY_SEQUENCE ? "是该评价机构（站点）序列码，表明" : "表示") + meaning;
        }
    }

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** The warnings of all parts. */
    public List<String> warnings() {
        return parts.stream().flatMap(item -> item.warnings().stream()).toList();
    }

    /** The whole in one sentence, as the notice explains its examples. */
    public String text() {
        return parts.stream().map(Item::sentence).collect(Collectors.joining("；"));
    }

    static Explanation of(BodyCode code) {
        return new Explanation(CodeTable.EDITION, code.grouped(), itemsOf(code));
    }

    static Explanation of(CertificateNumber number) {
        List<Item> items = new ArrayList<>(itemsOf(number.bodyCode()));
        items.add(item(Part.YEAR, number.value(), "该证书核发年份为 " + number.year() + " 年"));
        items.add(item(Part.LEVEL, number.value(), "该证书技能等级为" + number.level().name()));
        items.add(item(Part.SERIAL, number.value(), "该证书序列码为 " + Part.SERIAL.in(number.value())));
        return new Explanation(CodeTable.EDITION, number.grouped(), items);
    }

    private static List<Item> itemsOf(BodyCode code) {
        return List.of(
                item(Part.BODY_CLASS, code.value(), "该评价机构类别为" + name(CodeTable.BODY_CLASSES, code.bodyClass())),
                item(Part.NATIONAL_CODE, code.value(), nationalMeaning(code)),
                province(code),
                code.inGuangdong() ? sequence(code) : foreignSequence(code));
    }

    private static Item item(Part part, String number, String meaning, String... warnings) {
        return new Item(part, part.in(number), meaning, part.source(), List.of(warnings));
    }

    private static String nationalMeaning(BodyCode code) {
        return code.needsMinistryDocument()
                ? "人力资源社会保障部赋予该机构的代码为 " + code.nationalCode()
                : "评价机构先行向省级人力资源社会保障部门备案，固定取值 0000";
    }

    private static Item province(BodyCode code) {
        String name = name(CodeTable.PROVINCES, code.province());
        String meaning = "该评价机构（站点）在" + name;
        return code.inGuangdong()
                ? item(Part.PROVINCE, code.value(), meaning)
                : item(
                        Part.PROVINCE,
                        code.value(),
                        meaning,
                        "省级代码 " + code.province() + "（" + name + "）不是 44（广东省）：第 8-13 位不按表5、表6 释义，本系统不核发此类编号");
    }

    private static Item sequence(BodyCode code) {
        CodeTable categories = CodeTable.categoriesOf(code.bodyClass());
        String source = CodeTable.LOCALITIES.title() + "、" + categories.title().replace("附件4 ", "");
        String determined = "该评价机构（站点）是经" + name(CodeTable.LOCALITIES, code.locality()) + "人社部门确定的";
        String category = name(categories, code.category());
        boolean neverGiven = code.bodySerial() == 0;
        return new Item(
                Part.BODY_SEQUENCE,
                Part.BODY_SEQUENCE.in(code.value()),
                determined + (neverGiven ? category + "，流水序列码为 000" : "第 " + code.bodySerial() + " 家" + category),
                source,
                neverGiven ? List.of("流水序列码 000 只作历史编码识读：顺序赋码从 001 起，本系统不赋予、不核发 000") : List.of());
    }

    private static Item foreignSequence(BodyCode code) {
        return item(
                Part.BODY_SEQUENCE,
                code.value(),
                "该评价机构（站点）由" + name(CodeTable.PROVINCES, code.province()) + "人社部门赋码 "
                        + Part.BODY_SEQUENCE.in(code.value()) + "，本规则不释义");
    }

    /** The name of a code that the constructor of {@link BodyCode} has found in the table. */
    private static String name(CodeTable table, String code) {
        return table.find(code).orElseThrow();
    }
}
