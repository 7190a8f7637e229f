-- Proofs of all ledgers (I2): what each found, kept for good. The application may add to them and nothing else.
CREATE TABLE ledger_proof (
  id BIGINT NOT NULL AUTO_INCREMENT,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  actor VARCHAR(64) NOT NULL,
  bodies INT NOT NULL,
  certificates BIGINT NOT NULL,
  entries BIGINT NOT NULL,
  findings BIGINT NOT NULL,
  CONSTRAINT ledger_proof_pk PRIMARY KEY (id)
);
CREATE TABLE ledger_proof_finding (
  proof_id BIGINT NOT NULL,
  no INT NOT NULL,
  fault VARCHAR(40) NOT NULL,
  place VARCHAR(120) NOT NULL,
  CONSTRAINT ledger_proof_finding_pk PRIMARY KEY (proof_id, no),
  CONSTRAINT ledger_proof_finding_proof FOREIGN KEY (proof_id) REFERENCES ledger_proof (id)
);
