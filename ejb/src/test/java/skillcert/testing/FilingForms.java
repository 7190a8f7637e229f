package skillcert.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import skillcert.filing.CandidateKind;
import skillcert.filing.Duty;
import skillcert.filing.FeeLine;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.FilingPaper;
import skillcert.filing.PaperRef;
import skillcert.filing.PersonLine;
import skillcert.filing.ScopeChoice;
import skillcert.filing.SiteKind;
import skillcert.filing.SiteLine;

/** Whole applications of invented schools, and the same with one thing else. */
public final class FilingForms {

    /** A unified code that proves itself (DOMAIN 3.5). */
    public static final String ORGANISATION = "91350100M000100Y43";

    private static final String ADDRESS = "广州市某路 1 号";

    private FilingForms() {}

    /**
     * An application without fault.
     *
     * @param paper hash that stands for every paper; in the container a file that {@code document} keeps
     * @param seal hash of the seal specimen
     */
    public static FilingForm of(
            String unit,
            FilingKind kind,
            String name,
            String place,
            LocalDate validUntil,
            Collection<ScopeChoice> range,
            String paper,
            String seal) {
        return new FilingForm(
                unit,
                kind,
                name,
                ORGANISATION,
                "张校长",
                place,
                ADDRESS,
                validUntil,
                new TreeSet<>(List.of(CandidateKind.OWN_STUDENTS)),
                List.of(new SiteLine(1, SiteKind.OWN, "本部", ADDRESS, null, 60, 40, 30, 2)),
                new TreeSet<>(range),
                fees(range),
                List.of(
                        new PersonLine(Duty.HEAD, "张校长", "校长", "020-87654321"),
                        new PersonLine(Duty.EXAMS, "李主任", "考务主任", "13800000001"),
                        new PersonLine(Duty.QUALITY, "王主任", "督导主任", "13800000002"),
                        new PersonLine(Duty.CONTACT, "赵老师", "职员", "13800000003")),
                List.of(),
                Stream.of(FilingPaper.values())
                        .filter(each -> each.demandedFor(kind))
                        .map(each -> new PaperRef(each, each.picture() ? seal : paper, 1, each + ".pdf"))
                        .toList(),
                new TreeSet<>());
    }

    /** A fee of 280 yuan for everything in a range. */
    public static List<FeeLine> fees(Collection<ScopeChoice> range) {
        return range.stream()
                .map(choice -> choice.occupationRowId() + "/" + choice.level())
                .distinct()
                .map(key -> key.split("/"))
                .map(key -> new FeeLine(Integer.parseInt(key[0]), key[1], new BigDecimal("280.00"), "按成本核定，学校公示"))
                .toList();
    }

    /** The same with another range and the fees for it. */
    public static FilingForm withRange(FilingForm form, Collection<ScopeChoice> range) {
        return new FilingForm(
                form.unitCode(),
                form.kind(),
                form.name(),
                form.organisationCode(),
                form.legalRepresentative(),
                form.place(),
                form.address(),
                form.validUntil(),
                form.candidates(),
                form.sites(),
                new TreeSet<>(range),
                fees(range),
                form.persons(),
                form.partners(),
                form.papers(),
                form.parents());
    }

    /** The same as an application of another kind, with the papers that the kind demands. */
    public static FilingForm as(FilingForm form, FilingKind kind, String name, LocalDate validUntil) {
        PaperRef any = form.paper(FilingPaper.PLAN).orElseThrow();
        return new FilingForm(
                form.unitCode(),
                kind,
                name,
                form.organisationCode(),
                form.legalRepresentative(),
                form.place(),
                form.address(),
                validUntil,
                form.candidates(),
                form.sites(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                Stream.of(FilingPaper.values())
                        .filter(each -> each.demandedFor(kind))
                        .map(each -> form.paper(each).orElse(new PaperRef(each, any.hash(), 1, each + ".pdf")))
                        .toList(),
                form.parents());
    }

    /** The same on other sites; the range says which. */
    public static FilingForm withSites(FilingForm form, List<SiteLine> sites, Collection<ScopeChoice> range) {
        FilingForm ranged = withRange(form, range);
        return new FilingForm(
                ranged.unitCode(),
                ranged.kind(),
                ranged.name(),
                ranged.organisationCode(),
                ranged.legalRepresentative(),
                ranged.place(),
                ranged.address(),
                ranged.validUntil(),
                ranged.candidates(),
                sites,
                ranged.range(),
                ranged.fees(),
                ranged.persons(),
                ranged.partners(),
                ranged.papers(),
                ranged.parents());
    }

    /** The same, said to be of another department. */
    public static FilingForm withPlace(FilingForm form, String place) {
        return new FilingForm(
                form.unitCode(),
                form.kind(),
                form.name(),
                form.organisationCode(),
                form.legalRepresentative(),
                place,
                form.address(),
                form.validUntil(),
                form.candidates(),
                form.sites(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                form.papers(),
                form.parents());
    }

    /** The same that ends these bodies. */
    public static FilingForm withParents(FilingForm form, Collection<Long> parents) {
        return new FilingForm(
                form.unitCode(),
                form.kind(),
                form.name(),
                form.organisationCode(),
                form.legalRepresentative(),
                form.place(),
                form.address(),
                form.validUntil(),
                form.candidates(),
                form.sites(),
                form.range(),
                form.fees(),
                form.persons(),
                form.partners(),
                form.papers(),
                new TreeSet<>(parents));
    }
}
