-- The whole life of a filing: an application is a complete statement of what shall be filed, each approval or act of a
-- department is a version of the body, and what is filed is never rewritten. What V1 had for one site and one kind of
-- application becomes the general case; rows that stand are taken along.

-- filing: the application ------------------------------------------------------------------------------------------------
ALTER TABLE filing ADD COLUMN kind VARCHAR(12) DEFAULT 'FIRST' NOT NULL;
ALTER TABLE filing ADD COLUMN body_id BIGINT NULL;
ALTER TABLE filing ADD COLUMN entered_unit VARCHAR(32) NULL;
ALTER TABLE filing ADD COLUMN legal_representative VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE filing ADD COLUMN candidates VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE filing ADD COLUMN content_hash VARCHAR(64) DEFAULT '' NOT NULL;
-- the application that was returned and that this one corrects
ALTER TABLE filing ADD COLUMN corrects BIGINT NULL;
ALTER TABLE filing ADD COLUMN notice_from DATE NULL;
ALTER TABLE filing ADD COLUMN notice_until DATE NULL;
UPDATE filing SET entered_unit = (SELECT a.unit_code FROM account a WHERE a.login = filing.entered_by);
-- a school has one application under way; what was decided stays
ALTER TABLE filing DROP CONSTRAINT filing_open_once;
ALTER TABLE filing DROP COLUMN open_unit;
ALTER TABLE filing DROP CONSTRAINT filing_state;
ALTER TABLE filing ADD CONSTRAINT filing_state
  CHECK (state IN ('ENTERED', 'RETURNED', 'NOTICE', 'APPROVED', 'REPLACED', 'REFUSED'));
ALTER TABLE filing ADD COLUMN open_unit VARCHAR(32)
  GENERATED ALWAYS AS (CASE WHEN state IN ('ENTERED', 'RETURNED', 'NOTICE') THEN unit_code ELSE NULL END);
ALTER TABLE filing ADD CONSTRAINT filing_open_once UNIQUE (open_unit);
ALTER TABLE filing ADD CONSTRAINT filing_kind
  CHECK (kind IN ('FIRST', 'RANGE', 'CHANGE', 'RENEWAL', 'MERGER', 'RELOCATION'));
ALTER TABLE filing ADD CONSTRAINT filing_corrects_once UNIQUE (corrects);
ALTER TABLE filing ADD CONSTRAINT filing_corrected FOREIGN KEY (corrects) REFERENCES filing (id);
ALTER TABLE filing ADD CONSTRAINT filing_body FOREIGN KEY (body_id) REFERENCES body (id);
CREATE INDEX filing_of_unit ON filing (unit_code, id);
-- where it assesses (R004)
CREATE TABLE filing_site (
  filing_id BIGINT NOT NULL,
  no INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  address VARCHAR(200) NOT NULL,
  leased_until DATE NULL,
  written_seats INT NOT NULL,
  computer_seats INT NOT NULL,
  practical_places INT NOT NULL,
  review_rooms INT NOT NULL,
  CONSTRAINT filing_site_pk PRIMARY KEY (filing_id, no),
  CONSTRAINT filing_site_name UNIQUE (filing_id, name),
  CONSTRAINT filing_site_kind CHECK (kind IN ('OWN', 'ALLIANCE', 'STATION', 'TRAINING_BASE', 'MASTER_STUDIO')),
  CONSTRAINT filing_site_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
INSERT INTO filing_site (filing_id, no, kind, name, address, leased_until, written_seats, computer_seats, practical_places, review_rooms)
  SELECT id, 1, 'OWN', site_name, site_address, NULL, 0, 0, 0, 0 FROM filing;
ALTER TABLE filing DROP COLUMN site_name;
ALTER TABLE filing DROP COLUMN site_address;
-- occupation × work type × level × site (R033)
CREATE TABLE filing_scope (
  filing_id BIGINT NOT NULL,
  occupation_row_id INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  site_no INT NOT NULL,
  CONSTRAINT filing_scope_pk PRIMARY KEY (filing_id, occupation_row_id, level, site_no),
  CONSTRAINT filing_scope_occupation FOREIGN KEY (occupation_row_id, level) REFERENCES occupation_level (row_id, level),
  CONSTRAINT filing_scope_site FOREIGN KEY (filing_id, site_no) REFERENCES filing_site (filing_id, no)
);
INSERT INTO filing_scope (filing_id, occupation_row_id, level, site_no)
  SELECT filing_id, occupation_row_id, level, 1 FROM filing_range;
DROP TABLE filing_range;
-- what an assessment costs, per occupation and level, and on what it rests (R032, T-68)
CREATE TABLE filing_fee (
  filing_id BIGINT NOT NULL,
  occupation_row_id INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  amount DECIMAL(9, 2) NOT NULL,
  basis VARCHAR(200) NOT NULL,
  CONSTRAINT filing_fee_pk PRIMARY KEY (filing_id, occupation_row_id, level),
  CONSTRAINT filing_fee_amount CHECK (amount >= 0),
  CONSTRAINT filing_fee_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
-- who answers for what (R018, R034); the telephone number is sealed (I14)
CREATE TABLE filing_person (
  filing_id BIGINT NOT NULL,
  no INT NOT NULL,
  duty VARCHAR(20) NOT NULL,
  name VARCHAR(60) NOT NULL,
  post VARCHAR(60) NOT NULL,
  phone VARBINARY(255) NOT NULL,
  CONSTRAINT filing_person_pk PRIMARY KEY (filing_id, no),
  CONSTRAINT filing_person_duty
    CHECK (duty IN ('HEAD', 'EXAMS', 'QUALITY', 'FINANCE', 'CERTIFICATES', 'ARCHIVE', 'SECURITY', 'CONTACT')),
  CONSTRAINT filing_person_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
-- partners (R007, R010) and third parties with their contracts (R007)
CREATE TABLE filing_partner (
  filing_id BIGINT NOT NULL,
  no INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  organisation_code VARCHAR(18) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  contract_from DATE NULL,
  contract_until DATE NULL,
  contract_hash VARCHAR(64) NULL,
  CONSTRAINT filing_partner_pk PRIMARY KEY (filing_id, no),
  CONSTRAINT filing_partner_kind CHECK (kind IN ('ENTERPRISE', 'SCHOOL', 'ASSOCIATION', 'PROVIDER')),
  CONSTRAINT filing_partner_contract CHECK (kind <> 'PROVIDER'
    OR contract_from IS NOT NULL AND contract_until IS NOT NULL AND contract_hash IS NOT NULL),
  CONSTRAINT filing_partner_dates CHECK (contract_from <= contract_until),
  CONSTRAINT filing_partner_filing FOREIGN KEY (filing_id) REFERENCES filing (id),
  CONSTRAINT filing_partner_file FOREIGN KEY (contract_hash) REFERENCES document_content (hash)
);
-- the papers: plan, five rule documents, seal specimen, commitment (R028, R031, R118)
CREATE TABLE filing_paper (
  filing_id BIGINT NOT NULL,
  paper VARCHAR(24) NOT NULL,
  hash VARCHAR(64) NOT NULL,
  version_no INT NOT NULL,
  file_name VARCHAR(120) NOT NULL,
  CONSTRAINT filing_paper_pk PRIMARY KEY (filing_id, paper),
  CONSTRAINT filing_paper_filing FOREIGN KEY (filing_id) REFERENCES filing (id),
  CONSTRAINT filing_paper_file FOREIGN KEY (hash) REFERENCES document_content (hash)
);
-- the bodies that a merger or a move to another department ends (R111, R112, T-29, T-30)
CREATE TABLE filing_parent (
  filing_id BIGINT NOT NULL,
  body_id BIGINT NOT NULL,
  CONSTRAINT filing_parent_pk PRIMARY KEY (filing_id, body_id),
  CONSTRAINT filing_parent_filing FOREIGN KEY (filing_id) REFERENCES filing (id),
  CONSTRAINT filing_parent_body FOREIGN KEY (body_id) REFERENCES body (id)
);
-- what is typed and not yet submitted; it holds names and telephone numbers, so it is sealed (I14)
CREATE TABLE filing_draft (
  id BIGINT NOT NULL AUTO_INCREMENT,
  unit_code VARCHAR(32) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  owner_unit VARCHAR(32) NOT NULL,
  corrects BIGINT NULL,
  step VARCHAR(20) NOT NULL,
  content LONGBLOB NULL,
  state VARCHAR(10) NOT NULL,
  filing_id BIGINT NULL,
  saved_by VARCHAR(64) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  request_key VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  -- an office has one draft about a school at a time, so that colleagues go on with the same one
  open_draft VARCHAR(66) GENERATED ALWAYS AS (CASE WHEN state = 'OPEN' THEN CONCAT(unit_code, ' ', owner_unit) ELSE NULL END),
  CONSTRAINT filing_draft_pk PRIMARY KEY (id),
  CONSTRAINT filing_draft_request UNIQUE (request_key),
  CONSTRAINT filing_draft_once UNIQUE (open_draft),
  CONSTRAINT filing_draft_state CHECK (state IN ('OPEN', 'SUBMITTED', 'DISCARDED')),
  CONSTRAINT filing_draft_unit FOREIGN KEY (unit_code) REFERENCES unit (code),
  CONSTRAINT filing_draft_owner FOREIGN KEY (owner_unit) REFERENCES unit (code),
  CONSTRAINT filing_draft_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
-- files of one slot of one owner, the latest counts; never rewritten
CREATE TABLE document_version (
  owner VARCHAR(60) NOT NULL,
  slot VARCHAR(24) NOT NULL,
  version_no INT NOT NULL,
  hash VARCHAR(64) NOT NULL,
  file_name VARCHAR(120) NOT NULL,
  added_by VARCHAR(64) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT document_version_pk PRIMARY KEY (owner, slot, version_no),
  CONSTRAINT document_version_file FOREIGN KEY (hash) REFERENCES document_content (hash)
);
CREATE INDEX document_version_hash ON document_version (hash);
-- review: a remark on a part of the application stays open until its reviewer settles it; visits on site
CREATE TABLE filing_remark (
  filing_id BIGINT NOT NULL,
  no INT NOT NULL,
  part VARCHAR(20) NOT NULL,
  content VARCHAR(500) NOT NULL,
  remarked_by VARCHAR(64) NOT NULL,
  remarked_at DATETIME(6) NOT NULL,
  CONSTRAINT filing_remark_pk PRIMARY KEY (filing_id, no),
  CONSTRAINT filing_remark_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
CREATE TABLE filing_remark_settled (
  filing_id BIGINT NOT NULL,
  no INT NOT NULL,
  settled_in BIGINT NOT NULL,
  settled_by VARCHAR(64) NOT NULL,
  settled_at DATETIME(6) NOT NULL,
  CONSTRAINT filing_remark_settled_pk PRIMARY KEY (filing_id, no),
  CONSTRAINT filing_remark_settled_of FOREIGN KEY (filing_id, no) REFERENCES filing_remark (filing_id, no),
  CONSTRAINT filing_remark_settled_in FOREIGN KEY (settled_in) REFERENCES filing (id)
);
CREATE TABLE filing_visit (
  filing_id BIGINT NOT NULL,
  no INT NOT NULL,
  visited_on DATE NOT NULL,
  site_no INT NOT NULL,
  visitors VARCHAR(200) NOT NULL,
  findings VARCHAR(1000) NOT NULL,
  fit BOOLEAN NOT NULL,
  record_hash VARCHAR(64) NULL,
  recorded_by VARCHAR(64) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT filing_visit_pk PRIMARY KEY (filing_id, no),
  CONSTRAINT filing_visit_site FOREIGN KEY (filing_id, site_no) REFERENCES filing_site (filing_id, no),
  CONSTRAINT filing_visit_file FOREIGN KEY (record_hash) REFERENCES document_content (hash)
);
-- the code that a department asks the province to confirm (R103, R114, T-32); ministry number only with its document (T-20)
CREATE TABLE code_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  filing_id BIGINT NOT NULL,
  ministry_number VARCHAR(4) NOT NULL,
  ministry_document VARCHAR(60) NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  state VARCHAR(10) NOT NULL,
  requested_by VARCHAR(64) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  code VARCHAR(13) NULL,
  version BIGINT NOT NULL,
  open_filing BIGINT GENERATED ALWAYS AS (CASE WHEN state IN ('ASKED', 'CONFIRMED') THEN filing_id ELSE NULL END),
  CONSTRAINT code_request_pk PRIMARY KEY (id),
  CONSTRAINT code_request_once UNIQUE (open_filing),
  CONSTRAINT code_request_state CHECK (state IN ('ASKED', 'CONFIRMED', 'REFUSED')),
  CONSTRAINT code_request_ministry CHECK (ministry_number = '0000' AND ministry_document = ''
    OR ministry_number <> '0000' AND ministry_document <> ''),
  CONSTRAINT code_request_confirmed CHECK (state <> 'CONFIRMED' OR code IS NOT NULL),
  CONSTRAINT code_request_filing FOREIGN KEY (filing_id) REFERENCES filing (id),
  CONSTRAINT code_request_code FOREIGN KEY (code) REFERENCES body_code (code)
);

-- body: standing, versions, lineage ---------------------------------------------------------------------------------------
-- a unit has one body that is not cancelled; a school that applies anew after its end, or that absorbs another, gets a new
-- body and a new code (R111, T-29); H2 keeps the unique index of a constraint for a foreign key that uses it, so the foreign
-- key goes first and comes back on an index of its own, here and below
ALTER TABLE body DROP CONSTRAINT body_of_unit;
ALTER TABLE body DROP CONSTRAINT body_unit;
CREATE INDEX body_of_unit_code ON body (unit_code);
ALTER TABLE body ADD CONSTRAINT body_of_unit FOREIGN KEY (unit_code) REFERENCES unit (code);
ALTER TABLE body_standing ADD COLUMN unit_code VARCHAR(32) NULL;
ALTER TABLE body_standing ADD COLUMN version_no INT DEFAULT 1 NOT NULL;
UPDATE body_standing SET unit_code = (SELECT b.unit_code FROM body b WHERE b.id = body_standing.body_id);
ALTER TABLE body_standing ADD COLUMN live_unit VARCHAR(32)
  GENERATED ALWAYS AS (CASE WHEN standing = 'CANCELLED' THEN NULL ELSE unit_code END);
ALTER TABLE body_standing ADD CONSTRAINT body_standing_live_once UNIQUE (live_unit);
-- one version for each approval and each act; as of a day the last one that has begun holds
ALTER TABLE filing_version DROP CONSTRAINT filing_version_dates;
ALTER TABLE filing_version ADD COLUMN act VARCHAR(12) DEFAULT 'FILED' NOT NULL;
ALTER TABLE filing_version ADD COLUMN standing VARCHAR(10) DEFAULT 'FILED' NOT NULL;
ALTER TABLE filing_version ADD COLUMN legal_representative VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE filing_version ADD COLUMN candidates VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE filing_version ADD COLUMN reason VARCHAR(500) DEFAULT '' NOT NULL;
ALTER TABLE filing_version ADD COLUMN document_number VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE filing_version ADD COLUMN decided_by VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE filing_version ADD COLUMN decided_at DATETIME(6) NULL;
ALTER TABLE filing_version ADD CONSTRAINT filing_version_act CHECK (act IN ('FILED', 'RANGE', 'CHANGED', 'RENEWED',
  'SUSPENDED', 'LIFTED', 'CANCELLED', 'MERGED', 'RELOCATED'));
ALTER TABLE filing_version ADD CONSTRAINT filing_version_standing CHECK (standing IN ('FILED', 'SUSPENDED', 'CANCELLED'));
CREATE INDEX filing_version_begun ON filing_version (body_id, valid_from);
-- sites and range: from the version that brought a row to the version that ended it
ALTER TABLE site DROP CONSTRAINT site_body;
ALTER TABLE site DROP CONSTRAINT site_name;
CREATE INDEX site_of_body ON site (body_id);
ALTER TABLE site ADD CONSTRAINT site_body FOREIGN KEY (body_id) REFERENCES body (id);
ALTER TABLE site ADD COLUMN kind VARCHAR(20) DEFAULT 'OWN' NOT NULL;
ALTER TABLE site ADD COLUMN from_version INT DEFAULT 1 NOT NULL;
ALTER TABLE site ADD COLUMN until_version INT NULL;
ALTER TABLE site ADD CONSTRAINT site_kind CHECK (kind IN ('OWN', 'ALLIANCE', 'STATION', 'TRAINING_BASE', 'MASTER_STUDIO'));
ALTER TABLE site ADD CONSTRAINT site_versions CHECK (until_version IS NULL OR until_version > from_version);
ALTER TABLE site ADD CONSTRAINT site_once UNIQUE (body_id, name, from_version);
ALTER TABLE scope_item DROP CONSTRAINT scope_item_body;
ALTER TABLE scope_item DROP CONSTRAINT scope_item_once;
CREATE INDEX scope_item_of_body ON scope_item (body_id, occupation_row_id, level);
ALTER TABLE scope_item ADD CONSTRAINT scope_item_body FOREIGN KEY (body_id) REFERENCES body (id);
ALTER TABLE scope_item ADD COLUMN from_version INT DEFAULT 1 NOT NULL;
ALTER TABLE scope_item ADD COLUMN until_version INT NULL;
ALTER TABLE scope_item ADD CONSTRAINT scope_item_versions CHECK (until_version IS NULL OR until_version > from_version);
ALTER TABLE scope_item ADD CONSTRAINT scope_item_once UNIQUE (body_id, occupation_row_id, level, site_id, from_version);
-- from whom a body comes, and what became of it; a body has one successor at most
CREATE TABLE body_lineage (
  parent_id BIGINT NOT NULL,
  child_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  since DATE NOT NULL,
  filing_id BIGINT NOT NULL,
  CONSTRAINT body_lineage_pk PRIMARY KEY (parent_id),
  CONSTRAINT body_lineage_kind CHECK (kind IN ('MERGER', 'RELOCATION')),
  CONSTRAINT body_lineage_other CHECK (parent_id <> child_id),
  CONSTRAINT body_lineage_parent FOREIGN KEY (parent_id) REFERENCES body (id),
  CONSTRAINT body_lineage_child FOREIGN KEY (child_id) REFERENCES body (id),
  CONSTRAINT body_lineage_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
CREATE INDEX body_lineage_of_child ON body_lineage (child_id);
-- what a department proposes to do to a body: suspend, lift, cancel (T-70)
CREATE TABLE standing_proposal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  body_id BIGINT NOT NULL,
  act VARCHAR(12) NOT NULL,
  ground VARCHAR(20) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  state VARCHAR(10) NOT NULL,
  proposed_by VARCHAR(64) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  request_key VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  open_body BIGINT GENERATED ALWAYS AS (CASE WHEN state = 'PROPOSED' THEN body_id ELSE NULL END),
  CONSTRAINT standing_proposal_pk PRIMARY KEY (id),
  CONSTRAINT standing_proposal_request UNIQUE (request_key),
  CONSTRAINT standing_proposal_once UNIQUE (open_body),
  CONSTRAINT standing_proposal_act CHECK (act IN ('SUSPENDED', 'LIFTED', 'CANCELLED')),
  CONSTRAINT standing_proposal_state CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED')),
  CONSTRAINT standing_proposal_body FOREIGN KEY (body_id) REFERENCES body (id)
);

-- numbering: codes with their documents, bodies of elsewhere --------------------------------------------------------------
ALTER TABLE body_code ADD COLUMN ministry_document VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE body_code ADD CONSTRAINT body_code_ministry CHECK (SUBSTRING(code, 2, 4) = '0000' OR ministry_document <> '');
-- letter, province, place, class and serial without positions 2-5: the number that a department counts (T-15)
ALTER TABLE body_code ADD COLUMN counted VARCHAR(9) GENERATED ALWAYS AS (CONCAT(SUBSTRING(code, 1, 1), SUBSTRING(code, 6, 8)));
ALTER TABLE body_code ADD CONSTRAINT body_code_counted UNIQUE (counted);
ALTER TABLE retired_code ADD COLUMN document_number VARCHAR(60) DEFAULT '' NOT NULL;
-- registered for tracing, never for issuing: employers, other classes, other provinces (R113, T-31, T-77)
CREATE TABLE external_body (
  code VARCHAR(13) NOT NULL,
  name VARCHAR(120) NOT NULL,
  note VARCHAR(200) NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  registered_by VARCHAR(64) NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  CONSTRAINT external_body_pk PRIMARY KEY (code),
  -- a technical school of Guangdong is filed here and nowhere else
  CONSTRAINT external_body_elsewhere CHECK (NOT (SUBSTRING(code, 1, 1) = 'S' AND SUBSTRING(code, 6, 2) = '44' AND SUBSTRING(code, 10, 1) = '2'))
);

-- ledger: what a school issued on paper before it came here (PEERS U3, I2) ----------------------------------------------------
CREATE TABLE opening_balance (
  id BIGINT NOT NULL AUTO_INCREMENT,
  body_code VARCHAR(13) NOT NULL,
  issue_year INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  last_serial INT NOT NULL,
  proof_hash VARCHAR(64) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  state VARCHAR(10) NOT NULL,
  proposed_by VARCHAR(64) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  agreed_by VARCHAR(64) NULL,
  agreed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  -- a series has one opening balance for ever, and one proposal at a time
  series VARCHAR(20) GENERATED ALWAYS AS (CASE WHEN state IN ('PROPOSED', 'AGREED') THEN CONCAT(body_code, '/', issue_year, '/', level) ELSE NULL END),
  CONSTRAINT opening_balance_pk PRIMARY KEY (id),
  CONSTRAINT opening_balance_once UNIQUE (series),
  CONSTRAINT opening_balance_state CHECK (state IN ('PROPOSED', 'AGREED', 'REFUSED')),
  CONSTRAINT opening_balance_serial CHECK (last_serial BETWEEN 1 AND 999999),
  CONSTRAINT opening_balance_second CHECK (agreed_by IS NULL OR agreed_by <> proposed_by),
  CONSTRAINT opening_balance_agreed CHECK (state <> 'AGREED' OR agreed_by IS NOT NULL AND agreed_at IS NOT NULL),
  CONSTRAINT opening_balance_code FOREIGN KEY (body_code) REFERENCES body_code (code),
  CONSTRAINT opening_balance_proof FOREIGN KEY (proof_hash) REFERENCES document_content (hash)
);
