package skillcert.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** The same application as another hand types it: blanks around the texts, the code in lower case. */
    static FilingForm typedOtherwise(FilingForm form) {
        return new FilingForm(
                form.unitCode(),
                " " + form.name(),
                form.organisationCode().toLowerCase(Locale.ROOT),
                form.place(),
                form.address() + " ",
                form.siteName() + "　",
                form.siteAddress(),
                form.validUntil(),
                form.range());
    }

    /** One form for each field, in which only that field is another. */
    static List<FilingForm> eachFieldChanged(FilingForm f) {
        return List.of(
                new FilingForm(
                        "S-OTHER",
                        f.name(),
                        f.organisationCode(),
                        f.place(),
                        f.address(),
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name() + "二",
                        f.organisationCode(),
                        f.place(),
                        f.address(),
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        null,
                        f.place(),
                        f.address(),
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        f.organisationCode(),
                        "01",
                        f.address(),
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        f.organisationCode(),
                        f.place(),
                        "别处",
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        f.organisationCode(),
                        f.place(),
                        f.address(),
                        "分部",
                        f.siteAddress(),
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        f.organisationCode(),
                        f.place(),
                        f.address(),
                        f.siteName(),
                        "别处",
                        f.validUntil(),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        f.organisationCode(),
                        f.place(),
                        f.address(),
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil().plusDays(1),
                        f.range()),
                new FilingForm(
                        f.unitCode(),
                        f.name(),
                        f.organisationCode(),
                        f.place(),
                        f.address(),
                        f.siteName(),
                        f.siteAddress(),
                        f.validUntil(),
                        Set.of(new ScopeChoice(9, "3"))));
    }
}
