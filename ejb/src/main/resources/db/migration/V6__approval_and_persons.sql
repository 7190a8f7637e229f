-- Who is behind an account, who had a hand in a batch, and claims that are taken over.

-- the human being behind an account (I8, U12): recognised by the HMAC of ID type and number, never by the number itself;
-- null for accounts that were made before and are still to be stated
ALTER TABLE account ADD COLUMN person_key VARCHAR(64) NULL;
ALTER TABLE account ADD COLUMN person_id_type VARCHAR(2) NULL;
ALTER TABLE account ADD COLUMN person_tail VARCHAR(4) NULL;
ALTER TABLE account ADD CONSTRAINT account_person_whole CHECK (
  person_key IS NULL AND person_id_type IS NULL AND person_tail IS NULL
  OR person_key IS NOT NULL AND person_id_type IS NOT NULL AND person_tail IS NOT NULL);
CREATE INDEX account_person ON account (person_key);

-- everybody who planned a batch or changed its candidates, photos or scores: none of them approves its list (I8, U12)
CREATE TABLE batch_editor (
  batch_id BIGINT NOT NULL,
  login VARCHAR(64) NOT NULL,
  CONSTRAINT batch_editor_pk PRIMARY KEY (batch_id, login),
  CONSTRAINT batch_editor_batch FOREIGN KEY (batch_id) REFERENCES batch (id)
);
INSERT INTO batch_editor (batch_id, login) SELECT id, created_by FROM batch;
INSERT INTO batch_editor (batch_id, login) SELECT id, edited_by FROM batch WHERE edited_by <> created_by;
-- of an older batch only the first and the last are in its row; whoever worked in between stands in the audit
INSERT INTO batch_editor (batch_id, login)
  SELECT DISTINCT b.id, e.actor FROM batch b JOIN audit_entry e ON e.subject = CONCAT('batch:', b.id)
  WHERE e.event IN ('ROSTER_UPLOADED', 'PHOTOS_UPLOADED', 'RESULTS_UPLOADED') AND e.outcome = 'DONE'
    AND e.actor <> b.created_by AND e.actor <> b.edited_by;

-- a claim can be taken over, with a reason
ALTER TABLE approval_entry DROP CONSTRAINT approval_entry_act;
ALTER TABLE approval_entry ADD CONSTRAINT approval_entry_act CHECK (act IN ('REQUESTED', 'RESUBMITTED', 'APPROVED',
  'REFUSED', 'RETURNED', 'WITHDRAWN', 'EXPIRED', 'CLAIMED', 'TAKEN_OVER', 'RELEASED'));
ALTER TABLE approval_entry DROP CONSTRAINT approval_entry_reason;
ALTER TABLE approval_entry ADD CONSTRAINT approval_entry_reason
  CHECK (act NOT IN ('REFUSED', 'RETURNED', 'TAKEN_OVER') OR reason <> '');
