package skillcert.numbering;

/**
 * The parts of a number by table 1, with the positions that they take. The notice counts seven parts; the fourth, which
 * Guangdong splits in three, is here both whole and by its three pieces. (Table 1 prints 0 for position 10, T-02; the two
 * things it calls 评价机构类别代码 have names of their own here, T-17.)
 */
public enum Part {
    /** First part: Y for employers, S for society. */
    BODY_CLASS("机构类别代码", 1, 1, "附件4 表2", NumberingError.NUMBERING_BODY_CLASS),
    /** Second part: 0000, or what the ministry gave. */
    NATIONAL_CODE("评价机构代码", 2, 5, "附件4 表3", NumberingError.NUMBERING_NATIONAL_CODE),
    /** Third part. */
    PROVINCE("省级代码", 6, 7, "附件4 表4", NumberingError.NUMBERING_PROVINCE),
    /** Fourth part, whole: all that is known of it when the province is not Guangdong. */
    BODY_SEQUENCE("评价机构（站点）序列码", 8, 13, "附件4 表1", NumberingError.NUMBERING_BODY_SEQUENCE),
    /** Fourth part, first piece: the determining department, not the address (T-16). */
    LOCALITY("所在地代码", 8, 9, "附件4 表5", NumberingError.NUMBERING_LOCALITY),
    /** Fourth part, second piece. */
    CATEGORY("站点类别代码", 10, 10, "附件4 表6", NumberingError.NUMBERING_CATEGORY),
    /** Fourth part, third piece. */
    BODY_SERIAL("流水序列码", 11, 13, "附件4 表1、二（四）3", NumberingError.NUMBERING_BODY_SERIAL),
    /** Fifth part: the year of issue, not of the examination (T-21). */
    YEAR("证书核发年份代码", 14, 15, "附件4 表1、二（五）", NumberingError.NUMBERING_YEAR),
    /** Sixth part. */
    LEVEL("职业技能等级代码", 16, 16, "附件4 表7", NumberingError.NUMBERING_LEVEL),
    /** Seventh part. */
    SERIAL("证书序列码", 17, 22, "附件4 表1、二（七）", NumberingError.NUMBERING_SERIAL);

    private final String title;
    private final int from;
    private final int to;
    private final String source;
    private final NumberingError error;

    Part(String title, int from, int to, String source, NumberingError error) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.source = source;
        this.error = error;
    }

    /** Its name in Chinese. */
    public String title() {
        return title;
    }

    /** Its positions as the notice writes them: {@code 第 1 位}, {@code 第 2-5 位}. */
    public String positions() {
        return from == to ? "第 " + from + " 位" : "第 " + from + "-" + to + " 位";
    }

    /** Where the notice rules it: table and, where the table is silent, the clause of annex 4. */
    public String source() {
        return source;
    }

    /** Its characters in a compact number or body code. */
    String in(String number) {
        return number.substring(from - 1, to);
    }

    /** Its value in a compact number whose digits have been checked. */
    int numberIn(String number) {
        return Integer.parseInt(in(number));
    }

    /** Refuses a value that the table does not have. */
    void requireListed(String number, CodeTable table) {
        if (table.find(in(number)).isEmpty()) {
            throw new WrongNumberException(error, this, in(number), table.title(), table.choices());
        }
    }

    /** Refuses a value that is not made of the digits 0 to 9. */
    void requireDigits(String number, String range) {
        if (!CodeText.isDigits(in(number))) {
            throw refusal(in(number), range);
        }
    }

    /** The refusal of a value of this part; {@code allowed} says what would be right. */
    WrongNumberException refusal(String found, String allowed) {
        return new WrongNumberException(error, this, found, source, allowed);
    }
}
