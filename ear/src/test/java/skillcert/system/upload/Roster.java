package skillcert.system.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The template of a roster, filled in: rightly, or with one fault of each kind that schools make. */
public final class Roster {

    private static final String NAME = "姓名";
    private static final String TYPE = "证件类型";
    private static final String ID = "证件号码";
    private static final String PHONE = "手机号码";
    private static final String RESIDENT = "居民身份证";

    private static final int WRONG_CHECK = 12;
    private static final int NO_NAME = 47;
    private static final int TWICE = 88;
    private static final int AS_NUMBER = 133;
    private static final int WRONG_TYPE = 178;
    private static final int FORMULA = 231;
    private static final int NO_DATE = 290;

    /** The seven rows that {@link #withSevenFaults} spoils, in order. */
    public static final List<ExpectedFault> SEVEN = List.of(
            new ExpectedFault(WRONG_CHECK, ID, "4499", "身份证号码的校验码不符（GB 11643-1999）"),
            new ExpectedFault(NO_NAME, NAME, "", "必填项为空"),
            new ExpectedFault(TWICE, ID, "4499", "与第 " + (TWICE - 1) + " 行重复"),
            new ExpectedFault(AS_NUMBER, ID, "4499", "应为文本，却是数字（超过 15 位的数字会丢失精度）"),
            new ExpectedFault(WRONG_TYPE, TYPE, "学生证", "不在可选值之内"),
            new ExpectedFault(FORMULA, NAME, "", "公式单元格"),
            new ExpectedFault(NO_DATE, ID, "4499", "身份证号码中的出生日期不是真实日期"));

    private static final Set<Integer> SPOILT =
            Set.of(WRONG_CHECK, NO_NAME, TWICE, AS_NUMBER, WRONG_TYPE, FORMULA, NO_DATE);

    /**
     * What a page must say about a row.
     *
     * @param row as the spreadsheet program counts
     * @param column its header
     * @param value what the shown value begins with; an ID number is masked behind its fourth digit
     * @param rule what is wrong, in the words of the page
     */
    public record ExpectedFault(int row, String column, String value, String rule) {}

    private Roster() {}

    /** The people, one below the other from row 2, without a fault. */
    public static Path right(Path template, Path file, List<Person> people) throws IOException {
        FilledTemplate sheet = new FilledTemplate(template);
        for (int i = 0; i < people.size(); i++) {
            fill(sheet, i + 2, people.get(i));
        }
        return sheet.save(file);
    }

    /** The same people with the faults of {@link #SEVEN}. */
    public static Path withSevenFaults(Path template, Path file, List<Person> people) throws IOException {
        FilledTemplate sheet = new FilledTemplate(template);
        for (int i = 0; i < people.size(); i++) {
            if (SPOILT.contains(i + 2)) {
                spoil(sheet, i + 2, people.get(i), people.get(i - 1));
            } else {
                fill(sheet, i + 2, people.get(i));
            }
        }
        return sheet.save(file);
    }

    /** Those of the people whose rows {@link #withSevenFaults} leaves as they are, in order. */
    public static List<Person> kept(List<Person> people) {
        return people.stream()
                .filter(person -> !SPOILT.contains(people.indexOf(person) + 2))
                .toList();
    }

    /**
     * The people in the order in which a batch takes them, and of its list: those of {@link #kept} with the first upload,
     * then those whose rows were spoilt.
     */
    public static List<Person> inListOrder(List<Person> people) {
        List<Person> kept = kept(people);
        return Stream.concat(kept.stream(), people.stream().filter(person -> !kept.contains(person)))
                .toList();
    }

    private static void fill(FilledTemplate sheet, int row, Person person) {
        sheet.text(row, NAME, person.name())
                .text(row, TYPE, RESIDENT)
                .text(row, ID, person.idNumber())
                .text(row, PHONE, person.phone());
    }

    private static void spoil(FilledTemplate sheet, int row, Person person, Person before) {
        String id = person.idNumber();
        String wrong =
                switch (row) {
                    case WRONG_CHECK -> id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");
                    case TWICE -> before.idNumber();
                    case NO_DATE -> People.idNumber("449999", "20050229", row);
                    default -> id;
                };
        if (row == FORMULA) {
            sheet.formula(row, NAME, "\"" + person.name() + "\"&\"\"", person.name());
        } else {
            sheet.text(row, NAME, row == NO_NAME ? "" : person.name());
        }
        sheet.text(row, TYPE, row == WRONG_TYPE ? "学生证" : RESIDENT);
        if (row == AS_NUMBER) {
            // a spreadsheet keeps 15 digits of a number
            sheet.number(row, ID, id.substring(0, 15) + "000");
        } else {
            sheet.text(row, ID, wrong);
        }
        sheet.text(row, PHONE, person.phone());
    }
}
