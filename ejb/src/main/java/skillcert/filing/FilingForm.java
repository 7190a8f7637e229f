package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import skillcert.numbering.OrganisationCode;

/**
 * An application for filing: everything that shall be filed of a school, whatever its kind. As a draft it may lack
 * anything; {@link Filings#enter} tells every fault in it.
 *
 * @param unitCode code of the school's unit
 * @param kind what it asks for
 * @param name full name as it will be filed and printed (R033, T-04)
 * @param organisationCode unified code by GB 32100-2015
 * @param legalRepresentative the school's legal representative
 * @param place the determining department by table 5; not the address (T-16)
 * @param address where the school is
 * @param validUntil last day of validity
 * @param candidates whom it may assess (T-19, G12)
 * @param sites where it assesses (R004)
 * @param range what it applies for (R033)
 * @param fees what each assessment costs (R032)
 * @param persons who answers for what (R018)
 * @param partners who works together with it (R007, R010)
 * @param papers its papers, at most one of each
 * @param parents numbers of the bodies that it ends: of a merger, or of a move to another department (T-29, T-30)
 */
public record FilingForm(
        String unitCode,
        FilingKind kind,
        String name,
        String organisationCode,
        String legalRepresentative,
        String place,
        String address,
        LocalDate validUntil,
        SortedSet<CandidateKind> candidates,
        List<SiteLine> sites,
        SortedSet<ScopeChoice> range,
        List<FeeLine> fees,
        List<PersonLine> persons,
        List<PartnerLine> partners,
        List<PaperRef> papers,
        SortedSet<Long> parents)
        implements Serializable {

    private static final Comparator<FeeLine> FEES = Comparator.comparingInt(FeeLine::occupationRowId)
            .thenComparing(FeeLine::level, Comparator.nullsFirst(Comparator.naturalOrder()));

    public FilingForm {
        kind = kind == null ? FilingKind.FIRST : kind;
        candidates = sorted(candidates);
        sites = list(sites);
        range = sorted(range);
        fees = list(fees).stream().sorted(FEES).toList();
        persons = list(persons);
        partners = list(partners);
        papers = list(papers).stream()
                .sorted(Comparator.comparing(PaperRef::paper))
                .toList();
        parents = sorted(parents);
    }

    /** An application of which nothing is typed yet. */
    public static FilingForm blank(String unitCode, FilingKind kind, String place, LocalDate validUntil) {
        return new FilingForm(
                unitCode,
                kind,
                null,
                null,
                null,
                place,
                null,
                validUntil,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The form as it is stored: no blanks around a text, codes in their usual form. It checks nothing. */
    public FilingForm normal() {
        return new FilingForm(
                unitCode,
                kind,
                strip(name),
                OrganisationCode.normal(organisationCode),
                strip(legalRepresentative),
                place,
                strip(address),
                validUntil,
                candidates,
                sites.stream().map(SiteLine::normal).toList(),
                range,
                fees.stream().map(FeeLine::normal).toList(),
                persons.stream().map(PersonLine::normal).toList(),
                partners.stream().map(PartnerLine::normal).toList(),
                papers,
                parents);
    }

    /** The same with these papers. */
    public FilingForm withPapers(List<PaperRef> others) {
        return new FilingForm(
                unitCode,
                kind,
                name,
                organisationCode,
                legalRepresentative,
                place,
                address,
                validUntil,
                candidates,
                sites,
                range,
                fees,
                persons,
                partners,
                others,
                parents);
    }

    /** The paper of this kind, if it is there. */
    public Optional<PaperRef> paper(FilingPaper paper) {
        return papers.stream().filter(each -> each.paper() == paper).findFirst();
    }

    /** The site of this number, if it is there. */
    public Optional<SiteLine> site(int no) {
        return sites.stream().filter(site -> site.no() == no).findFirst();
    }

    /** The rows of the catalogue that it names. */
    public Set<Integer> occupationRows() {
        Set<Integer> rows = new TreeSet<>();
        range.forEach(choice -> rows.add(choice.occupationRowId()));
        fees.forEach(fee -> rows.add(fee.occupationRowId()));
        return rows;
    }

    static String strip(String typed) {
        return typed == null ? null : typed.strip();
    }

    private static <T> List<T> list(List<T> lines) {
        return lines == null ? List.of() : List.copyOf(lines);
    }

    private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(values == null ? new TreeSet<>() : new TreeSet<>(values));
    }
}
