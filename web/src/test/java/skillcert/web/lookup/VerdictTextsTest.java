package skillcert.web.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import skillcert.lookup.LookupAnswer.Verdict;
import skillcert.web.frame.Shown;

class VerdictTextsTest {

    private static final Path RESOURCES = Path.of("src/main/webapp/resources/skillcert");

    @ParameterizedTest
    @DisplayName("T-25 each verdict has its word")
    @CsvSource({"VALID, 有效", "SUSPENDED, 暂停", "VOID, 作废", "REVOKED, 已撤销", "NOT_FOUND, 未查到", "NOT_GENUINE, 二维码与台账不符"})
    void word(Verdict verdict, String word) {
        assertThat(Shown.word("verdict", verdict)).isEqualTo(word);
    }

    @ParameterizedTest
    @DisplayName("T-25 each verdict has a sentence, a sign and a colour: no answer looks like another")
    @EnumSource
    void sentenceSignAndColour(Verdict verdict) throws Exception {
        assertThat(Shown.word("verdict.text", verdict)).hasSizeGreaterThan(10).endsWith("。");
        assertThat(RESOURCES.resolve("verdict-" + verdict + ".svg")).exists();
        // what was not found is neither good nor bad: it keeps the colour of the frame
        assertThat(verdict == Verdict.NOT_FOUND
                        || Files.readString(RESOURCES.resolve("portal.css")).contains(".verdict-" + verdict + " h2"))
                .isTrue();
    }

    @Test
    @DisplayName("T-25 only a valid certificate is called valid")
    void onlyValidIsValid() {
        assertThat(Arrays.stream(Verdict.values()).filter(verdict -> verdict != Verdict.VALID))
                .allSatisfy(verdict -> assertThat(Shown.word("verdict", verdict) + Shown.word("verdict.text", verdict))
                        .doesNotContain("有效"));
    }
}
