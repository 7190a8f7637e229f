package skillcert.policy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.policy.PolicyDocumentView.TextLine;

class NoticeTextTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NoticeTextTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    @DisplayName("R045 the notice is shipped byte for byte as it was received")
    void bytes() throws IOException, NoSuchAlgorithmException {
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(resource("/skillcert/policy/notice-2020-39.txt"))))
                .isEqualTo("556350793e74d6ea373615f357a8c59f6487ba7422aecafda4d39afabf693e1c");
    }

    @Test
    @DisplayName("R045 every line of the notice is shown, in order, and none is changed")
    void whole() throws IOException {
        List<String> shown = NoticeText.lines().stream().map(TextLine::content).toList();
        assertThat(shown)
                .containsExactlyElementsOf(
                        new String(resource("/skillcert/policy/notice-2020-39.txt"), StandardCharsets.UTF_8)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
        assertThat(shown).first().isEqualTo("广东省人力资源和社会保障厅办公室");
        assertThat(shown).last().isEqualTo("公开方式：主动公开");
    }

    @Test
    @DisplayName("R001 every clause of the notice that rules cite has its place in the text, and only one")
    void anchors() throws IOException {
        String register = new String(resource("/db/migration/V2__notice_and_annex_1.sql"), StandardCharsets.UTF_8);
        Matcher clause =
                Pattern.compile("\\('GD-2020-39', '([^']+)', '[^']+'\\)[,;]").matcher(register);
        List<String> begun = NoticeText.lines().stream()
                .map(TextLine::clause)
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(begun).doesNotHaveDuplicates();
        int cited = 0;
        while (clause.find()) {
            assertThat(begun).contains(clause.group(1));
            cited++;
        }
        assertThat(cited).isGreaterThan(55);
    }

    @Test
    @DisplayName("R001 a clause leads to the line that begins it")
    void places() {
        assertThat(line("正文四（五）")).startsWith("（五）按照人力资源和社会保障部办公厅");
        assertThat(line("附件1")).isEqualTo("附件 1");
        assertThat(line("附件3 第十五条")).startsWith("第十五条 参加过");
        assertThat(line("附件4 二（四）1")).startsWith("1、第 8-9 位");
        assertThat(line("附件4 表6-2")).startsWith("表 6-2");
        assertThat(line("附件4 四（四）")).startsWith("（四）职业技能等级证书内容要求");
    }

    private static String line(String clause) {
        return NoticeText.lines().stream()
                .filter(each -> each.clause().equals(clause))
                .map(TextLine::content)
                .findFirst()
                .orElseThrow();
    }
}
