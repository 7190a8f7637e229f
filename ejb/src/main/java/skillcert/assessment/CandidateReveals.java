package skillcert.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import skillcert.assessment.control.BatchRows;
import skillcert.assessment.control.CandidateRows;
import skillcert.assessment.entity.Candidate;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.audit.RevealReason;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.FieldCrypto;

/** The one door that shows ID number and phone of a candidate in full: by a right, with a reason, and audited (I14). */
@Stateless
public class CandidateReveals {

    @Inject
    private BatchRows batches;

    @Inject
    private CandidateRows candidates;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private AuditTrail audit;

    /**
     * Checks that a candidate of this number is there to be shown, before a reason is asked for.
     *
     * @throws AssessmentRefusedException ASSESSMENT_UNKNOWN_BATCH, ASSESSMENT_UNKNOWN_CANDIDATE
     */
    @Permitted(Right.PERSONAL_DATA_REVEAL)
    public void check(Actor actor, long batchId, int no) {
        require(actor, batchId, no);
    }

    private Candidate require(Actor actor, long batchId, int no) {
        batches.require(actor, batchId);
        return candidates
                .find(batchId, no)
                .orElseThrow(() ->
                        new AssessmentRefusedException(AssessmentError.ASSESSMENT_UNKNOWN_CANDIDATE, batchId, no));
    }

    /**
     * Shows one candidate of a batch that the actor may see.
     *
     * @throws AssessmentRefusedException ASSESSMENT_UNKNOWN_BATCH, ASSESSMENT_UNKNOWN_CANDIDATE
     * @throws skillcert.audit.AuditException AUDIT_REASON, AUDIT_PERSONAL_DATA when the reason itself holds such data
     */
    @Permitted(Right.PERSONAL_DATA_REVEAL)
    public RevealedCandidate reveal(Actor actor, long batchId, int no, String reason) {
        RevealReason why = new RevealReason(reason);
        Candidate candidate = require(actor, batchId, no);
        RevealedCandidate revealed = new RevealedCandidate(
                batchId,
                no,
                candidate.name(),
                candidate.idType().text(),
                crypto.open(candidate.idNumber(), Candidate.ID_NUMBER, candidate.row()),
                candidate
                        .phone()
                        .map(phone -> crypto.open(phone, Candidate.PHONE, candidate.row()))
                        .orElse(""));
        audit.record(
                actor,
                AuditEvent.PERSONAL_DATA_REVEALED,
                "candidate:" + batchId + "/" + no,
                "id_number phone: " + why.text());
        return revealed;
    }
}
