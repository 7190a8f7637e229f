package skillcert.filing;

import java.time.LocalDate;
import java.util.Set;

/** Forms of invented schools. */
final class TestForms {

    static final LocalDate UNTIL = LocalDate.of(2029, 11, 22);
    /** 城市轨道交通服务员 level 3 and 制图员/机械 level 4. */
    static final Set<ScopeChoice> RANGE = Set.of(new ScopeChoice(9, "3"), new ScopeChoice(1, "4"));

    private TestForms() {}

    static FilingForm form(String unitCode, String name, String place) {
        return new FilingForm(
                unitCode, name, "91350100M000100Y43", place, "广州市某路 1 号", "本部", "广州市某路 1 号", UNTIL, RANGE);
    }

    static FilingForm withRange(String unitCode, Set<ScopeChoice> range) {
        return new FilingForm(
                unitCode, "某技工学校", "91350100M000100Y43", "00", "广州市某路 1 号", "本部", "广州市某路 1 号", UNTIL, range);
    }
}
