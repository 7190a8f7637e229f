package skillcert.web.filing.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import skillcert.filing.CandidateKind;
import skillcert.filing.FeeLine;
import skillcert.filing.FilingForm;
import skillcert.filing.PartnerLine;
import skillcert.filing.PersonLine;
import skillcert.filing.ScopeChoice;
import skillcert.filing.SiteLine;

/** A copy of a form of which a step changes its own part. */
final class FormCopy {

    private final FilingForm before;
    String name;
    String organisationCode;
    String legalRepresentative;
    String place;
    String address;
    LocalDate validUntil;
    SortedSet<CandidateKind> candidates;
    List<SiteLine> sites;
    SortedSet<ScopeChoice> range;
    List<FeeLine> fees;
    List<PersonLine> persons;
    List<PartnerLine> partners;
    SortedSet<Long> parents;

    FormCopy(FilingForm before) {
        this.before = before;
        name = before.name();
        organisationCode = before.organisationCode();
        legalRepresentative = before.legalRepresentative();
        place = before.place();
        address = before.address();
        validUntil = before.validUntil();
        candidates = new TreeSet<>(before.candidates());
        sites = new ArrayList<>(before.sites());
        range = new TreeSet<>(before.range());
        fees = new ArrayList<>(before.fees());
        persons = new ArrayList<>(before.persons());
        partners = new ArrayList<>(before.partners());
        parents = new TreeSet<>(before.parents());
    }

    FilingForm form() {
        return new FilingForm(
                before.unitCode(),
                before.kind(),
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
                before.papers(),
                parents);
    }
}
