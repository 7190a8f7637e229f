package skillcert.policy.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillcert.policy.PolicyDocumentView.TextLine;

/**
 * The words of 粤人社办〔2020〕39号, which is published (R045: 主动公开). They are shipped byte for byte; here only blank lines
 * are left out, and each line is told which clause begins with it, so that a citation can lead to it.
 */
public final class NoticeText {

    private static final String FILE = "/skillcert/policy/notice-2020-39.txt";

    private static final Pattern ANNEX = Pattern.compile("附件 ?([14])");
    private static final Pattern SECTION = Pattern.compile("([一二三四五六])、.*");
    private static final Pattern ITEM = Pattern.compile("[（(]([一二三四五六七])[）)].*");
    private static final Pattern POINT = Pattern.compile("([123])、第.*");
    private static final Pattern TABLE = Pattern.compile("表 ?([1-7](?:-[12])?)(?:[ （].*|评价.*)");
    private static final Pattern ARTICLE = Pattern.compile("(第[一二三四五六七八九十]{1,2}条) .*");
    /** Annexes 2 and 3 carry no number where they begin, only their first line. */
    private static final String ANNEX_2 = "试点技工院校申请试题资源流程图";

    private static final String ANNEX_3 = "人力资源和社会保障部职业技能鉴定中心";

    private String part = "正文";
    private String section = "";
    private String item = "";

    private NoticeText() {}

    /** Its lines, in order. */
    public static List<TextLine> lines() {
        NoticeText place = new NoticeText();
        List<TextLine> lines = new ArrayList<>();
        text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            lines.add(new TextLine(place.clause(line), line));
        });
        return lines;
    }

    private static String text() {
        try (InputStream in = NoticeText.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clause that begins with a line as rules cite it, or an empty text. */
    private String clause(String line) {
        Matcher annex = ANNEX.matcher(line);
        if (annex.matches()) {
            return begin("附件" + annex.group(1));
        } else if (part.equals("附件1") && line.equals(ANNEX_2)) {
            return begin("附件2");
        } else if (part.equals("附件2") && line.equals(ANNEX_3)) {
            return begin("附件3");
        }
        return switch (part) {
            case "正文" -> inMainText(line);
            case "附件3" -> matched(ARTICLE, line, "附件3 ");
            case "附件4" -> inAnnex4(line);
            default -> "";
        };
    }

    private String begin(String annex) {
        part = annex;
        section = "";
        item = "";
        return annex;
    }

    private String inMainText(String line) {
        String begun = beginSection(line, "正文");
        return begun.isEmpty() ? beginItem(line) : begun;
    }

    private String inAnnex4(String line) {
        String begun = beginSection(line, "附件4 ");
        if (!begun.isEmpty()) {
            return begun;
        }
        String found = beginItem(line);
        if (!found.isEmpty()) {
            return found;
        }
        String point = item.isEmpty() ? "" : matched(POINT, line, item);
        return point.isEmpty() ? matched(TABLE, line, "附件4 表") : point;
    }

    private String beginSection(String line, String before) {
        String found = matched(SECTION, line, before);
        if (!found.isEmpty()) {
            section = found;
            item = "";
        }
        return found;
    }

    private String beginItem(String line) {
        String found = matched(ITEM, line, section + "（");
        if (found.isEmpty()) {
            return "";
        }
        item = found + "）";
        return item;
    }

    /** What the pattern finds in the line, after a text; empty when the line is not of the pattern. */
    private static String matched(Pattern pattern, String line, String before) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? before + matcher.group(1) : "";
    }
}
