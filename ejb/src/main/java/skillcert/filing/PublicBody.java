package skillcert.filing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body as everybody may see it.
 *
 * @param code positions 1–13
 * @param name filed name
 * @param placeName the determining department
 * @param address where the school is
 * @param standing whether it may act
 * @param since since when, in days: first day of the version in force
 * @param validUntil last day of validity
 * @param candidates whom it may assess
 * @param parents the bodies that it came of
 * @param successor what became of it; null if nothing
 * @param lines its range with fees; of a cancelled body what it was
 */
public record PublicBody(
        String code,
        String name,
        String placeName,
        String address,
        Standing standing,
        LocalDate since,
        LocalDate validUntil,
        Set<CandidateKind> candidates,
        List<BodyView.Relative> parents,
        BodyView.Relative successor,
        List<Line> lines)
        implements Serializable {

    public PublicBody {
        candidates = Set.copyOf(candidates);
        parents = List.copyOf(parents);
        lines = List.copyOf(lines);
    }

    static PublicBody of(BodyView body, List<FeeLine> fees, Set<CandidateKind> candidates) {
        return new PublicBody(
                body.code(),
                body.name(),
                body.placeName(),
                body.address(),
                body.standing(),
                body.validFrom(),
                body.validUntil(),
                candidates,
                body.parents(),
                body.successor(),
                body.scope().stream().map(row -> Line.of(row, fees)).toList());
    }

    /**
     * A line of the range.
     *
     * @param row what may be assessed where and until when
     * @param amount yuan for one candidate; null in filings from before fees were stated
     * @param basis on what it rests; '' as above
     */
    public record Line(ScopeRow row, BigDecimal amount, String basis) implements Serializable {

        static Line of(ScopeRow row, List<FeeLine> fees) {
            Optional<FeeLine> fee = fees.stream()
                    .filter(each -> each.occupationRowId() == row.occupationRowId()
                            && each.level().equals(row.level()))
                    .findFirst();
            return new Line(
                    row,
                    fee.map(FeeLine::amount).orElse(null),
                    fee.map(FeeLine::basis).orElse(""));
        }
    }
}
