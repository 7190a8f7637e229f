package skillcert.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables on the classpath against the tables printed in annex 4, every row. */
class CodeTableTest {

    @Test
    @DisplayName("R095 table 2: Y for employers, S for society")
    void bodyClasses() {
        assertThat(CodeTable.BODY_CLASSES.entries()).containsExactly(entry("Y", "用人单位"), entry("S", "社会培训评价组织"));
    }

    @Test
    @DisplayName("R098 table 4: the 35 provinces of the notice, row by row")
    void provinces() {
        assertThat(CodeTable.PROVINCES.entries())
                .hasSize(35)
                .isEqualTo(
                        printed(
                                """
                11 北京市 12 天津市 13 河北省
                14 山西省 15 内蒙古自治区 21 辽宁省
                22 吉林省 23 黑龙江省 31 上海市
                32 江苏省 33 浙江省 34 安徽省
                35 福建省 36 江西省 37 山东省
                41 河南省 42 湖北省 43 湖南省
                44 广东省 45 广西壮族自治区 46 海南省
                50 重庆市 51 四川省 52 贵州省
                53 云南省 54 西藏自治区 61 陕西省
                62 甘肃省 63 青海省 64 宁夏回族自治区
                65 新疆维吾尔自治区 66 新疆生产建设兵团 71 台湾省
                81 香港特别行政区 82 澳门特别行政区"""));
    }

    @Test
    @DisplayName("R100 table 5: the 22 determining departments of the notice, row by row")
    void localities() {
        assertThat(CodeTable.LOCALITIES.entries())
                .hasSize(22)
                .isEqualTo(
                        printed(
                                """
                00 广东省省本级 08 湛江市 18 清远市
                01 广州市 09 茂名市 19 东莞市
                02 韶关市 12 肇庆市 20 中山市
                03 深圳市 13 惠州市 51 潮州市
                04 珠海市 14 梅州市 52 揭阳市
                05 汕头市 15 汕尾市 53 云浮市
                06 佛山市 16 河源市
                07 江门市 17 阳江市"""));
    }

    @Test
    @DisplayName("R101 T-18 tables 6-1 and 6-2: seven rows, read by the letter at position 1")
    void categories() {
        assertThat(CodeTable.EMPLOYER_CATEGORIES.entries())
                .containsExactly(entry("1", "国有企业"), entry("2", "非国有企业"), entry("3", "其他"));
        assertThat(CodeTable.SOCIETY_CATEGORIES.entries())
                .containsExactly(entry("1", "企业"), entry("2", "技工院校"), entry("3", "行业协会（学会）"), entry("4", "其他"));
    }

    @Test
    @DisplayName("R105 table 7: the five levels of the notice")
    void levels() {
        assertThat(CodeTable.LEVELS.entries())
                .containsExactly(
                        entry("1", "一级/高级技师"),
                        entry("2", "二级/技师"),
                        entry("3", "三级/高级工"),
                        entry("4", "四级/中级工"),
                        entry("5", "五级/初级工"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R091 a table of the rule cannot be changed by who reads it")
    void immutable(CodeTable table) {
        Map<String, String> entries = table.entries();
        assertThatThrownBy(() -> entries.put("99", "新设")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(entries::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Code and name in turn, as the notice prints its tables in three columns. */
    private static Map<String, String> printed(String table) {
        String[] words = table.split("\\s+");
        Map<String, String> rows = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            rows.put(words[i], words[i + 1]);
        }
        return rows;
    }
}
