package skillcert.filing.control;

import static skillcert.filing.FilingError.FILING_MERGER_PARENTS;
import static skillcert.filing.FilingError.FILING_NOTHING_ADDED;
import static skillcert.filing.FilingError.FILING_NOTHING_CHANGED;
import static skillcert.filing.FilingError.FILING_NOT_FILED;
import static skillcert.filing.FilingError.FILING_RANGE_CUT;
import static skillcert.filing.FilingError.FILING_RANGE_GROWN;
import static skillcert.filing.FilingError.FILING_RELOCATION_PARENT;
import static skillcert.filing.FilingError.FILING_RENEWAL_EARLY;
import static skillcert.filing.FilingError.FILING_RENEWAL_LATE;
import static skillcert.filing.FilingError.FILING_SUSPENDED;
import static skillcert.filing.FilingError.FILING_VALIDITY_FIXED;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingKind;
import skillcert.filing.ScopeChoice;
import skillcert.filing.SiteLine;
import skillcert.filing.Standing;

/**
 * What each kind of application may let differ from what is filed: an addition leaves the validity (粤技服〔2022〕184号), a
 * change adds nothing, a renewal comes in the last months (same), a merger names at least two bodies (T-29), a move to
 * another department exactly one (T-30).
 */
final class KindRules {

    private final FilingForm form;
    private final FilingContext context;
    private final Faults faults;

    KindRules(FilingForm form, FilingContext context, Faults faults) {
        this.form = form;
        this.context = context;
        this.faults = faults;
    }

    void check() {
        switch (form.kind()) {
            case FIRST -> {
                if (!form.parents().isEmpty()) {
                    faults.note("parents", FILING_MERGER_PARENTS, form.parents().size());
                }
            }
            case MERGER -> {
                if (form.parents().size() < 2) {
                    faults.note("parents", FILING_MERGER_PARENTS, form.parents().size());
                }
            }
            case RELOCATION -> {
                if (form.parents().size() != 1) {
                    faults.note(
                            "parents", FILING_RELOCATION_PARENT, form.parents().size());
                }
            }
            default -> context.filed()
                    .ifPresentOrElse(this::against, () -> faults.note("kind", FILING_NOT_FILED, form.kind()));
        }
    }

    private void against(FilingForm filed) {
        if (form.kind() != FilingKind.CHANGE && context.standing() == Standing.SUSPENDED) {
            faults.note("kind", FILING_SUSPENDED, form.kind());
        }
        Set<String> before = placed(filed);
        Set<String> now = placed(form);
        boolean grown = !before.containsAll(now);
        boolean cut = !now.containsAll(before);
        switch (form.kind()) {
            case RANGE -> {
                if (cut) {
                    faults.note("range", FILING_RANGE_CUT);
                }
                if (!grown) {
                    faults.note("range", FILING_NOTHING_ADDED);
                }
            }
            case CHANGE -> {
                if (grown) {
                    faults.note("range", FILING_RANGE_GROWN);
                }
                if (FilingDigest.of(asFiled(form)).equals(FilingDigest.of(asFiled(filed)))) {
                    faults.note("kind", FILING_NOTHING_CHANGED);
                }
            }
            default -> renewal(filed.validUntil());
        }
        if (form.kind() != FilingKind.RENEWAL && !filed.validUntil().equals(form.validUntil())) {
            faults.note("validUntil", FILING_VALIDITY_FIXED, filed.validUntil());
        }
    }

    private void renewal(LocalDate end) {
        if (context.today().isBefore(end.minusMonths(context.renewalMonths()))) {
            faults.note("kind", FILING_RENEWAL_EARLY, end, context.renewalMonths());
        }
        if (context.today().isAfter(end)) {
            faults.note("kind", FILING_RENEWAL_LATE, end);
        }
    }

    /** The range by places and not by their numbers in the form, which another order of sites changes. */
    private static Set<String> placed(FilingForm form) {
        Set<String> placed = new TreeSet<>();
        for (ScopeChoice choice : form.range()) {
            String site = form.site(choice.siteNo()).map(SiteLine::name).orElse("?");
            placed.add(choice.occupationRowId() + "/" + choice.level() + "/" + site);
        }
        return placed;
    }

    /** The form as if it were of one kind, so that only what is filed counts in a comparison. */
    private static FilingForm asFiled(FilingForm form) {
        return new FilingForm(
                form.unitCode(),
                FilingKind.FIRST,
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
                form.papers().stream()
                        .filter(paper -> paper.paper().demandedFor(FilingKind.FIRST))
                        .toList(),
                null);
    }
}
