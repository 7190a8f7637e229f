package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.control.ResultLists;
import skillcert.assessment.control.RowsHash;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ResultList;
import skillcert.assessment.entity.ResultRow;
import skillcert.keys.FieldCrypto;
import skillcert.keys.PersonKeys;

/** Gives {@code ledger} and {@code printing} what has been approved, and only that (I5). */
@Stateless
public class ApprovedLists {

    @Inject
    private ResultLists lists;

    @Inject
    private BatchRows batches;

    @Inject
    private RowsHash rowsHash;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private PersonKeys persons;

    /**
     * The list, if a second person has approved it.
     *
     * @throws AssessmentRefusedException ASSESSMENT_UNKNOWN_LIST, ASSESSMENT_LIST_NOT_APPROVED
     */
    public ApprovedList require(long listId) {
        ResultList list = lists.require(listId);
        if (!lists.approved(listId)) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_LIST_NOT_APPROVED, listId);
        }
        Batch batch = batches.require(list.batchId());
        return new ApprovedList(
                listId,
                batch.id(),
                batch.title(),
                batch.bodyId(),
                batch.unitCode(),
                batch.occupationRowId(),
                batch.level());
    }

    /** As {@link #require}, with the batch locked: who orders twice at once is told one after the other. */
    public ApprovedList lock(long listId) {
        ApprovedList list = require(listId);
        batches.lock(list.batchId());
        return list;
    }

    /**
     * The next rows of an approved list, in its order.
     *
     * @throws AssessmentRefusedException ASSESSMENT_LIST_CHANGED when a person is no longer the one who was approved
     * @param afterPosition 0 for the first
     * @param limit how many at the most
     */
    public List<ApprovedRow> rows(long listId, int afterPosition, int limit) {
        require(listId);
        return lists.candidates(listId, afterPosition, limit).stream()
                .map(row -> row(listId, (ResultRow) row[0], (Candidate) row[1]))
                .toList();
    }

    /** What is issued is what was approved: the person must still be the one that was hashed, down to the sealed ID number. */
    private ApprovedRow row(long listId, ResultRow row, Candidate candidate) {
        String idNumber = crypto.open(candidate.idNumber(), Candidate.ID_NUMBER, candidate.row());
        boolean same = rowsHash.matches(row.rowHash(), candidate)
                && persons.of(candidate.idType().code(), idNumber).equals(candidate.personKey());
        if (!same) {
            throw new AssessmentRefusedException(AssessmentError.ASSESSMENT_LIST_CHANGED, listId);
        }
        return new ApprovedRow(
                listId,
                row.position(),
                candidate.name(),
                candidate.idType(),
                idNumber,
                candidate.idTail(),
                candidate.personKey(),
                candidate.photoHash());
    }
}
