package skillcert.filing.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.CandidateKind;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.PersonLine;
import skillcert.filing.SiteLine;

/** What an application says: written once with it, never changed. */
@Entity
@Immutable
@Table(name = "filing")
public class FilingStatement {

    @Id
    private Long id;

    @Column(name = "unit_code")
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingKind kind;

    private String name;

    @Column(name = "organisation_code")
    private String organisationCode;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    private String place;

    private String address;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String candidates;

    @ElementCollection
    @CollectionTable(name = "filing_site", joinColumns = @JoinColumn(name = "filing_id"))
    private Set<FiledSite> sites = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "filing_scope", joinColumns = @JoinColumn(name = "filing_id"))
    private Set<FiledChoice> range = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "filing_fee", joinColumns = @JoinColumn(name = "filing_id"))
    private Set<FiledFee> fees = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "filing_person", joinColumns = @JoinColumn(name = "filing_id"))
    @OrderColumn(name = "no")
    private List<FiledPerson> persons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "filing_partner", joinColumns = @JoinColumn(name = "filing_id"))
    @OrderColumn(name = "no")
    private List<FiledPartner> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "filing_paper", joinColumns = @JoinColumn(name = "filing_id"))
    private Set<FiledPaper> papers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "filing_parent", joinColumns = @JoinColumn(name = "filing_id"))
    @Column(name = "body_id")
    private Set<Long> parents = new HashSet<>();

    protected FilingStatement() {}

    /** Whether the lines of an application that was just written are still to be added. */
    public boolean isBare() {
        return range.isEmpty();
    }

    /** Writes its sites, which the range refers to and which therefore are there before it. */
    public void place(FilingForm form) {
        form.sites().stream().map(FiledSite::of).forEach(sites::add);
    }

    /**
     * Adds the lines to an application that was just written.
     *
     * @param form in its normal form, without fault
     * @param sealed its persons in the same order, their telephone numbers sealed
     */
    public void state(FilingForm form, List<FiledPerson> sealed) {
        form.range().stream().map(FiledChoice::of).forEach(range::add);
        form.fees().stream().map(FiledFee::of).forEach(fees::add);
        persons.addAll(sealed);
        form.partners().stream().map(FiledPartner::of).forEach(partners::add);
        form.papers().stream().map(FiledPaper::of).forEach(papers::add);
        parents.addAll(form.parents());
    }

    /** The site of this number, if there is one. */
    public Optional<SiteLine> site(int no) {
        return sites.stream()
                .filter(site -> site.no() == no)
                .map(FiledSite::line)
                .findFirst();
    }

    /** The responsible persons as stored. */
    public List<FiledPerson> persons() {
        return List.copyOf(persons);
    }

    /**
     * What was applied for.
     *
     * @param opened its persons with their telephone numbers as the caller may know them
     */
    public FilingForm form(List<PersonLine> opened) {
        return new FilingForm(
                unitCode,
                kind,
                name,
                organisationCode,
                legalRepresentative,
                place,
                address,
                validUntil,
                candidatesOf(candidates),
                sites.stream()
                        .sorted((one, other) -> Integer.compare(one.no(), other.no()))
                        .map(FiledSite::line)
                        .toList(),
                range.stream().map(FiledChoice::choice).collect(Collectors.toCollection(TreeSet::new)),
                fees.stream().map(FiledFee::line).toList(),
                opened,
                partners.stream().map(FiledPartner::line).toList(),
                papers.stream().map(FiledPaper::ref).toList(),
                new TreeSet<>(parents));
    }

    /** The kinds of candidate as a column keeps them: names between commas, in their order. */
    public static String textOf(Set<CandidateKind> candidates) {
        return new TreeSet<>(candidates).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** What {@link #textOf} wrote. */
    public static TreeSet<CandidateKind> candidatesOf(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(CandidateKind::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
