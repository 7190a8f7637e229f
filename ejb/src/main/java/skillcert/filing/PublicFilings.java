package skillcert.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.filing.control.FilingRepository;
import skillcert.filing.control.FilingWords;
import skillcert.filing.entity.Filing;
import skillcert.kernel.BusinessClock;

/**
 * The public notices of applications, for anyone, while they run: what will be filed and until when one may object. It is
 * public, so it asks for no right; before its first day and behind its last one there is nothing to see.
 */
@Stateless
public class PublicFilings {

    @Inject
    private FilingRepository filings;

    @Inject
    private FilingWords words;

    @Inject
    private BusinessClock clock;

    /** The applications on public notice today, the one that ends first first. */
    public List<NoticeRow> running() {
        LocalDate today = clock.today();
        return filings.onNotice().stream()
                .filter(filing -> runs(filing, today))
                .map(filing -> new NoticeRow(
                        filing.row(),
                        filing.noticeFrom().orElseThrow(),
                        filing.noticeUntil().orElseThrow(),
                        false))
                .sorted((one, other) -> one.until().compareTo(other.until()))
                .toList();
    }

    /** The application of this number, while its notice runs. */
    public Optional<PublicFiling> find(long id) {
        LocalDate today = clock.today();
        return filings.find(id)
                .filter(filing -> runs(filing, today))
                .map(words::view)
                .map(view -> new PublicFiling(
                        id,
                        view.row().kind(),
                        view.row().name(),
                        view.row().place(),
                        view.placeName(),
                        view.form().address(),
                        view.row().validUntil(),
                        view.noticeFrom(),
                        view.noticeUntil(),
                        view.range()));
    }

    private static boolean runs(Filing filing, LocalDate today) {
        return filing.row().state() == FilingState.NOTICE
                && !today.isBefore(filing.noticeFrom().orElseThrow())
                && !today.isAfter(filing.noticeUntil().orElseThrow());
    }
}
