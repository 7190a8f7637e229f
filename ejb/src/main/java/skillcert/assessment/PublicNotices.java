package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.control.ResultLists;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ResultList;
import skillcert.assessment.entity.ResultRow;
import skillcert.filing.BodyStandings;
import skillcert.kernel.BusinessClock;
import skillcert.numbering.Level;
import skillcert.occupation.OccupationRow;
import skillcert.occupation.Occupations;

/** The public notice of a result list, for anyone, while it runs; behind it, personal data leave the public pages. */
@Stateless
public class PublicNotices {

    /** Persons a page. */
    private static final int PAGE = 100;

    @Inject
    private ResultLists lists;

    @Inject
    private BatchRows batches;

    @Inject
    private BodyStandings standings;

    @Inject
    private Occupations occupations;

    @Inject
    private BusinessClock clock;

    /**
     * The notice with a page of its persons, ID numbers masked but for their last four characters; without persons when it
     * has ended or the list was refused or taken back.
     *
     * @param after position of the last person seen, 0 for the first page; a keyset, so that the last page of a long list
     *     costs what the first one costs
     * @throws AssessmentRefusedException ASSESSMENT_UNKNOWN_LIST
     */
    public NoticeView require(long listId, int after) {
        ResultList list = lists.require(listId);
        Batch batch = batches.require(list.batchId());
        OccupationRow occupation = occupations.require(batch.occupationRowId());
        LocalDate today = clock.today();
        boolean running = batch.state() == BatchState.NOTICE
                && lists.nextRound(batch.id()) == list.round() + 1
                && !today.isBefore(list.noticeFrom())
                && !list.noticeEnded(today);
        List<NoticeView.Row> read = running ? rows(listId, after, PAGE + 1) : List.of();
        boolean more = read.size() > PAGE;
        List<NoticeView.Row> shown = more ? read.subList(0, PAGE) : read;
        return new NoticeView(
                listId,
                standings.nameOn(batch.bodyId(), list.noticeFrom()),
                batch.title(),
                occupation.name(),
                occupation.workType(),
                Level.require(batch.level()).label(),
                list.noticeFrom(),
                list.noticeUntil(),
                running,
                running ? lists.rows(listId) : 0,
                shown,
                more ? shown.get(PAGE - 1).position() : null);
    }

    private List<NoticeView.Row> rows(long listId, int after, int most) {
        return lists.candidates(listId, after, most).stream()
                .map(row -> row(((ResultRow) row[0]).position(), (Candidate) row[1]))
                .toList();
    }

    private static NoticeView.Row row(int position, Candidate candidate) {
        return new NoticeView.Row(position, candidate.name(), "**************" + candidate.idTail());
    }
}
