package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

    @Test
    @DisplayName("R105 every row of table 7 is a level with both its names")
    void table() {
        assertThat(Level.all()).extracting(Level::code).containsExactly("1", "2", "3", "4", "5");
        assertThat(Level.all())
                .extracting(Level::label)
                .containsExactly("一级/高级技师", "二级/技师", "三级/高级工", "四级/中级工", "五级/初级工");
    }

    @Test
    @DisplayName("T-23 level 1 is the highest: \"three or above\" means 3, 2 and 1")
    void rank() {
        Level three = Level.require("3");

        assertThat(Level.all().stream().filter(level -> level.atLeast(three)).map(Level::code))
                .containsExactly("1", "2", "3");
    }

    @Test
    @DisplayName("T-23 ranks fall from level to level, without a tie, and equal levels are at least each other")
    void order() {
        assertThat(IntStream.range(1, Level.all().size()))
                .allSatisfy(i -> assertThat(Level.all().get(i).rank())
                        .isLessThan(Level.all().get(i - 1).rank()));
        assertThat(Level.all())
                .allSatisfy(level -> assertThat(level.atLeast(level)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "9", "T", "", "05", "五"})
    @DisplayName("T-24 R105 a level that the table does not have is not found, and refused when required")
    void unknown(String code) {
        assertThat(Level.find(code)).isEmpty();
        assertThatThrownBy(() -> Level.require(code)).isInstanceOfSatisfying(WrongNumberException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(NumberingError.NUMBERING_LEVEL);
            assertThat(refusal.values()).startsWith(code, "职业技能等级代码", "第 16 位", "附件4 表7");
        });
    }

    @Test
    @DisplayName("T-24 no number is issued for a level made up beside the table")
    void madeUp() {
        Level special = new Level("6", "特级", "特级技师", 6);
        Level renamed = new Level("1", "一级", "首席技师", 7);

        assertThatThrownBy(() -> CertificateNumber.of(BodyCode.ofSchool("00", 1), 2026, special, 1))
                .isInstanceOf(WrongNumberException.class);
        assertThatThrownBy(() -> CertificateNumber.of(BodyCode.ofSchool("00", 1), 2026, renamed, 1))
                .isInstanceOf(WrongNumberException.class);
    }
}
