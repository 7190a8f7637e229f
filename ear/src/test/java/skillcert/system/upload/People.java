package skillcert.system.upload;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** Makes invented people, the same in every run: rare characters, the dot of other nations' names, names that recur. */
public final class People {

    private static final String SURNAMES = "陈李张黄何罗欧阳叶苏邓梁谢曾彭蔡潘";
    private static final String GIVEN = "嘉明慧敏志强晓燕俊杰海珊文静国栋雪梅子轩雨桐";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    /** Names that have broken other systems: CJK extension A and C, one character, a long one with the dot U+00B7. */
    private static final List<String> RARE = List.of("王㛃", "李𬱖", "陈䶮", "阿依古丽·买买提艾力", "欧阳龑堃", "何𬱖㛃");

    private People() {}

    /**
     * Makes people.
     *
     * @param first the number of the first, from 1; people with different numbers have different ID numbers
     * @param count how many
     */
    public static List<Person> of(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(People::person).toList();
    }

    private static Person person(int no) {
        String name = no <= RARE.size() ? RARE.get(no - 1) : usualName(no);
        LocalDate birth = LocalDate.of(2004, 1, 1).plusDays(no % 1_000).minusYears(no / 1_000);
        return new Person(
                name,
                idNumber("449999", birth.format(DateTimeFormatter.BASIC_ISO_DATE), no % 1_000),
                String.format("1000000%04d", no));
    }

    private static String usualName(int no) {
        String surname = SURNAMES.substring(no % SURNAMES.length(), no % SURNAMES.length() + 1);
        int given = no * 7 % (GIVEN.length() - 1);
        return surname + GIVEN.substring(given, given + 1 + no % 2);
    }

    /**
     * Writes an ID number with its check character (GB 11643-1999).
     *
     * @param area six digits
     * @param birth eight digits; no date is demanded, so that a wrong one can be written
     * @param sequence 0 to 999
     */
    public static String idNumber(String area, String birth, int sequence) {
        String body = area + birth + String.format("%03d", sequence);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (body.charAt(i) - '0'))
                .sum();
        return body + CHECK.charAt(sum % 11);
    }
}
