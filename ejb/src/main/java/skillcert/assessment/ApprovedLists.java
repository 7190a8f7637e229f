package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.control.ResultLists;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.assessment.entity.ResultList;
import skillcert.keys.FieldCrypto;

/** Gives {@code ledger} and {@code printing} what has been approved, and only that (I5). */
@Stateless
public class ApprovedLists {

    @Inject
    private ResultLists lists;

    @Inject
    private BatchRows batches;

    @Inject
    private FieldCrypto crypto;

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
                listId, batch.id(), batch.bodyId(), batch.unitCode(), batch.occupationRowId(), batch.level());
    }

    /**
     * The next rows of an approved list, in its order.
     *
     * @param afterPosition 0 for the first
     * @param limit how many at the most
     */
    public List<ApprovedRow> rows(long listId, int afterPosition, int limit) {
        require(listId);
        return lists.candidates(listId, afterPosition, limit).stream()
                .map(row -> row(listId, (Integer) row[0], (Candidate) row[1]))
                .toList();
    }

    private ApprovedRow row(long listId, int position, Candidate candidate) {
        return new ApprovedRow(
                listId,
                position,
                candidate.name(),
                candidate.idType(),
                crypto.open(candidate.idNumber(), Candidate.ID_NUMBER),
                candidate.idTail(),
                candidate.personKey(),
                candidate.photoHash());
    }
}
