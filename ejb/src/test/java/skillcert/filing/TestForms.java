package skillcert.filing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import skillcert.testing.FilingForms;

/** Forms of invented schools for the rules, whose papers nobody keeps. */
final class TestForms {

    static final LocalDate UNTIL = LocalDate.of(2029, 11, 22);
    /** 城市轨道交通服务员 level 3 and 制图员/机械 level 4. */
    static final Set<ScopeChoice> RANGE = Set.of(new ScopeChoice(9, "3"), new ScopeChoice(1, "4"));

    private TestForms() {}

    static FilingForm form(String unitCode, String name, String place) {
        return FilingForms.of(unitCode, FilingKind.FIRST, name, place, UNTIL, RANGE, "0".repeat(64), "1".repeat(64));
    }

    static FilingForm withRange(String unitCode, Collection<ScopeChoice> range) {
        return FilingForms.of(unitCode, FilingKind.FIRST, "某技工学校", "00", UNTIL, range, "0".repeat(64), "1".repeat(64));
    }

    /** The same application as another hand types it: blanks around the texts, the code in lower case. */
    static FilingForm typedOtherwise(FilingForm form) {
        return new FilingForm(
                form.unitCode(),
                form.kind(),
                " " + form.name(),
                form.organisationCode().toLowerCase(Locale.ROOT),
                form.legalRepresentative() + " ",
                form.place(),
                form.address() + " ",
                form.validUntil(),
                form.candidates(),
                form.sites().stream()
                        .map(site -> new SiteLine(
                                site.no(),
                                site.kind(),
                                site.name() + "　",
                                site.address(),
                                site.leasedUntil(),
                                site.writtenSeats(),
                                site.computerSeats(),
                                site.practicalPlaces(),
                                site.reviewRooms()))
                        .toList(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                form.papers(),
                form.parents());
    }

    /** The same with another organisation. */
    static FilingForm withOrganisation(
            FilingForm form, String unit, String name, String code, String place, String address, LocalDate until) {
        return new FilingForm(
                unit,
                form.kind(),
                name,
                code,
                form.legalRepresentative(),
                place,
                address,
                until,
                form.candidates(),
                form.sites(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                form.papers(),
                form.parents());
    }

    /** Nothing typed at all. */
    static FilingForm empty() {
        return FilingForm.blank(null, FilingKind.FIRST, null, null);
    }

    /** Several applications in each of which one thing only is another. */
    static List<FilingForm> eachChanged(FilingForm form) {
        return List.of(
                withOrganisation(
                        form,
                        form.unitCode(),
                        form.name() + "9",
                        form.organisationCode(),
                        form.place(),
                        form.address(),
                        form.validUntil()),
                withOrganisation(
                        form,
                        form.unitCode(),
                        form.name(),
                        form.organisationCode(),
                        form.place(),
                        form.address() + "9",
                        form.validUntil()),
                withOrganisation(
                        form,
                        form.unitCode(),
                        form.name(),
                        form.organisationCode(),
                        form.place(),
                        form.address(),
                        form.validUntil().minusDays(1)),
                FilingForms.withRange(form, Set.of(new ScopeChoice(9, "3"))),
                FilingForms.withSites(form, List.of(SiteLine.own(1, "分部", "广州市某路 2 号")), form.range()));
    }
}
