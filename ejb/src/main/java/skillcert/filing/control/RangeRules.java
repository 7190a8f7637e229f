package skillcert.filing.control;

import static skillcert.filing.FilingError.FILING_FEE_AMOUNT;
import static skillcert.filing.FilingError.FILING_FEE_MISSING;
import static skillcert.filing.FilingError.FILING_FEE_OUTSIDE;
import static skillcert.filing.FilingError.FILING_RANGE_EMPTY;
import static skillcert.filing.FilingError.FILING_RANGE_LEVEL;
import static skillcert.filing.FilingError.FILING_RANGE_OCCUPATION;
import static skillcert.filing.FilingError.FILING_RANGE_SITE;
import static skillcert.filing.FilingError.FILING_SITES_EMPTY;
import static skillcert.filing.FilingError.FILING_SITE_LEASE;
import static skillcert.filing.FilingError.FILING_SITE_TWICE;
import static skillcert.filing.FilingError.FILING_SITE_UNUSED;
import static skillcert.filing.FilingError.FILING_TOO_MANY;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import skillcert.filing.FeeLine;
import skillcert.filing.FilingForm;
import skillcert.filing.ScopeChoice;
import skillcert.filing.SiteLine;
import skillcert.occupation.OccupationRow;

/** The rules of sites (R004), range (R033, annex 1) and fees (R032, T-68). */
final class RangeRules {

    private static final int MOST_SITES = 50;
    private static final int MOST_SEATS = 99_999;
    private static final BigDecimal MOST_YUAN = new BigDecimal("999999.99");

    private final FilingForm form;
    private final FilingContext context;
    private final Faults faults;

    RangeRules(FilingForm form, FilingContext context, Faults faults) {
        this.form = form;
        this.context = context;
        this.faults = faults;
    }

    void check() {
        sites();
        range();
        fees();
    }

    private void sites() {
        if (form.sites().isEmpty()) {
            faults.note("sites", FILING_SITES_EMPTY);
        }
        if (form.sites().size() > MOST_SITES) {
            faults.note("sites", FILING_TOO_MANY, MOST_SITES);
        }
        Set<String> names = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (SiteLine site : form.sites()) {
            String field = "sites[" + site.no() + "]";
            faults.present(field + ".kind", site.kind());
            faults.text(field + ".name", site.name(), 120);
            faults.text(field + ".address", site.address(), 200);
            boolean again = site.name() != null && !names.add(site.name().strip());
            if (again || !numbers.add(site.no())) {
                faults.note(field + ".name", FILING_SITE_TWICE);
            }
            if (site.leasedUntil() != null && !site.leasedUntil().isAfter(context.today())) {
                faults.note(field + ".leasedUntil", FILING_SITE_LEASE, site.leasedUntil(), context.today());
            }
            if (!fits(site.writtenSeats())
                    || !fits(site.computerSeats())
                    || !fits(site.practicalPlaces())
                    || !fits(site.reviewRooms())) {
                faults.note(field, FILING_TOO_MANY, MOST_SEATS);
            }
            if (form.range().stream().noneMatch(choice -> choice.siteNo() == site.no())) {
                faults.note(field, FILING_SITE_UNUSED);
            }
        }
    }

    private static boolean fits(int places) {
        return places >= 0 && places <= MOST_SEATS;
    }

    private void range() {
        if (form.range().isEmpty()) {
            faults.note("range", FILING_RANGE_EMPTY);
        }
        for (ScopeChoice choice : form.range()) {
            String field = "range[" + choice.occupationRowId() + "/" + choice.level() + "]";
            OccupationRow row = context.catalogue().get(choice.occupationRowId());
            if (row == null) {
                faults.note(field, FILING_RANGE_OCCUPATION, String.valueOf(choice.occupationRowId()));
            } else if (choice.level() == null || !row.allows(choice.level())) {
                faults.note(
                        field,
                        FILING_RANGE_LEVEL,
                        row.label(),
                        String.valueOf(choice.level()),
                        String.join("、", row.levels()));
            } else if (form.site(choice.siteNo()).isEmpty()) {
                faults.note(field, FILING_RANGE_SITE, row.label(), choice.siteNo());
            }
        }
    }

    /** Every occupation and level of the range has its fee, even if it is nought, and nothing else has one. */
    private void fees() {
        Set<String> priced = new HashSet<>();
        for (FeeLine fee : form.fees()) {
            String field = "fees[" + fee.occupationRowId() + "/" + fee.level() + "]";
            boolean once = priced.add(fee.occupationRowId() + "/" + fee.level());
            if (!once || form.range().stream().noneMatch(choice -> prices(fee, choice))) {
                faults.note(field, FILING_FEE_OUTSIDE);
            }
            if (faults.present(field, fee.amount())
                    && (fee.amount().signum() < 0
                            || fee.amount().compareTo(MOST_YUAN) > 0
                            || fee.amount().stripTrailingZeros().scale() > 2)) {
                faults.note(field, FILING_FEE_AMOUNT, MOST_YUAN);
            }
            faults.text(field + ".basis", fee.basis(), 200);
        }
        Set<String> missed = new HashSet<>();
        for (ScopeChoice choice : form.range()) {
            String key = choice.occupationRowId() + "/" + choice.level();
            if (!priced.contains(key) && missed.add(key)) {
                OccupationRow row = context.catalogue().get(choice.occupationRowId());
                faults.note(
                        "fees[" + key + "]",
                        FILING_FEE_MISSING,
                        row == null ? key : row.label(),
                        String.valueOf(choice.level()));
            }
        }
    }

    private static boolean prices(FeeLine fee, ScopeChoice choice) {
        return choice.occupationRowId() == fee.occupationRowId()
                && choice.level() != null
                && choice.level().equals(fee.level());
    }
}
