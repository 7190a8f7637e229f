-- The schema of every capability, one block each, the same on MySQL and on H2 in MySQL mode.
-- Instants are UTC; dates are business dates of Asia/Shanghai. An absent work type is '', never NULL.
-- What may be written where is said in R__grants.sql.

-- keys: data keys, wrapped by the master key that lives outside the database -------------------------------------------
CREATE TABLE data_key (
  key_id INT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  suite VARCHAR(8) NOT NULL,
  wrapped VARBINARY(512) NOT NULL,
  master_no INT NOT NULL,
  public_key VARBINARY(512) NULL,
  created_at DATETIME(6) NOT NULL,
  retired_at DATETIME(6) NULL,
  CONSTRAINT data_key_pk PRIMARY KEY (key_id),
  CONSTRAINT data_key_purpose CHECK (purpose IN ('FIELD', 'DOCUMENT', 'PERSON', 'CHAIN', 'SIGN')),
  CONSTRAINT data_key_suite CHECK (suite IN ('intl', 'gm'))
);

-- audit: chained entries; a unit has a stream of its acts, one of its attempts and refusals and one of what it read -----
CREATE TABLE audit_head (
  stream VARCHAR(64) NOT NULL,
  seq BIGINT NOT NULL,
  hash VARBINARY(32) NOT NULL,
  CONSTRAINT audit_head_pk PRIMARY KEY (stream)
);
CREATE TABLE audit_entry (
  stream VARCHAR(64) NOT NULL,
  seq BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(64) NOT NULL,
  unit VARCHAR(32) NOT NULL,
  role VARCHAR(400) NOT NULL,
  address VARCHAR(64) NOT NULL,
  correlation VARCHAR(40) NOT NULL,
  event VARCHAR(40) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  detail VARCHAR(2000) NOT NULL,
  suite VARCHAR(8) NOT NULL,
  version INT NOT NULL,
  prev_hash VARBINARY(32) NOT NULL,
  hash VARBINARY(32) NOT NULL,
  mac VARBINARY(32) NOT NULL,
  mac_key INT NOT NULL,
  -- stream and seq as one text that sorts like both: a list steps along (at, place)
  place VARCHAR(80) GENERATED ALWAYS AS (CONCAT(stream, '#', LPAD(seq, 12, '0'))),
  CONSTRAINT audit_entry_pk PRIMARY KEY (stream, seq),
  CONSTRAINT audit_entry_outcome CHECK (outcome IN ('DONE', 'ATTEMPTED', 'REFUSED', 'FAILED')),
  CONSTRAINT audit_entry_key FOREIGN KEY (mac_key) REFERENCES data_key (key_id)
);
CREATE INDEX audit_entry_at ON audit_entry (at, place);
CREATE INDEX audit_entry_actor ON audit_entry (actor, at);
CREATE INDEX audit_entry_event ON audit_entry (event, at);
CREATE INDEX audit_entry_subject ON audit_entry (subject);
CREATE INDEX audit_entry_correlation ON audit_entry (correlation);
-- what verifications found; the findings named are the first ones, the number counts all
CREATE TABLE audit_verification (
  id BIGINT NOT NULL AUTO_INCREMENT,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  actor VARCHAR(64) NOT NULL,
  streams INT NOT NULL,
  entries BIGINT NOT NULL,
  head_files INT NOT NULL,
  findings BIGINT NOT NULL,
  CONSTRAINT audit_verification_pk PRIMARY KEY (id)
);
CREATE TABLE audit_finding (
  verification_id BIGINT NOT NULL,
  no INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  place VARCHAR(120) NOT NULL,
  seq BIGINT NOT NULL,
  entries BIGINT NOT NULL,
  CONSTRAINT audit_finding_pk PRIMARY KEY (verification_id, no),
  CONSTRAINT audit_finding_verification FOREIGN KEY (verification_id) REFERENCES audit_verification (id)
);

-- identity: units, accounts, roles -------------------------------------------------------------------------------------
CREATE TABLE unit (
  code VARCHAR(32) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  name VARCHAR(120) NOT NULL,
  place VARCHAR(2) NOT NULL,
  organisation_code VARCHAR(18) DEFAULT '' NOT NULL,
  parent_code VARCHAR(32) NULL,
  contact VARCHAR(60) DEFAULT '' NOT NULL,
  contact_phone VARBINARY(80) NULL,
  state VARCHAR(10) DEFAULT 'OPEN' NOT NULL,
  closed_on DATE NULL,
  closed_reason VARCHAR(200) DEFAULT '' NOT NULL,
  version BIGINT DEFAULT 0 NOT NULL,
  CONSTRAINT unit_pk PRIMARY KEY (code),
  CONSTRAINT unit_name UNIQUE (name),
  CONSTRAINT unit_parent FOREIGN KEY (parent_code) REFERENCES unit (code),
  CONSTRAINT unit_state CHECK (state IN ('OPEN', 'CLOSED')),
  CONSTRAINT unit_kind CHECK (kind IN ('PROVINCE', 'CITY', 'CENTRE', 'ALLIANCE', 'SCHOOL', 'PRINTING', 'PROVIDER'))
);
CREATE TABLE account (
  login VARCHAR(64) NOT NULL,
  unit_code VARCHAR(32) NOT NULL,
  name VARCHAR(60) NOT NULL,
  phone VARBINARY(80) NULL,
  enabled BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT account_pk PRIMARY KEY (login),
  CONSTRAINT account_unit FOREIGN KEY (unit_code) REFERENCES unit (code)
);
-- what was granted is never deleted; a withdrawal closes the row
CREATE TABLE account_role (
  id BIGINT NOT NULL AUTO_INCREMENT,
  login VARCHAR(64) NOT NULL,
  role VARCHAR(30) NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  granted_by VARCHAR(64) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  grant_reason VARCHAR(200) NOT NULL,
  withdrawn_by VARCHAR(64) NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawal_reason VARCHAR(200) NULL,
  CONSTRAINT account_role_pk PRIMARY KEY (id),
  CONSTRAINT account_role_dates CHECK (valid_until IS NULL OR valid_until >= valid_from),
  CONSTRAINT account_role_account FOREIGN KEY (login) REFERENCES account (login),
  -- nobody grants to themselves or withdraws from themselves
  CONSTRAINT account_role_other CHECK (granted_by <> login AND (withdrawn_by IS NULL OR withdrawn_by <> login))
);
CREATE INDEX account_role_login ON account_role (login);

-- identity: what a person proves themselves by -------------------------------------------------------------------------
CREATE TABLE credential (
  login VARCHAR(64) NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  password_changed_at DATETIME(6) NOT NULL,
  must_change BOOLEAN NOT NULL,
  failures INT NOT NULL,
  locked_until DATETIME(6) NULL,
  last_login_at DATETIME(6) NULL,
  totp_secret VARBINARY(255) NULL,
  totp_enrolled_at DATETIME(6) NULL,
  totp_last_step BIGINT NOT NULL,
  code_series INT NOT NULL,
  demonstration BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT credential_pk PRIMARY KEY (login),
  CONSTRAINT credential_account FOREIGN KEY (login) REFERENCES account (login)
);
CREATE TABLE past_password (
  id BIGINT NOT NULL AUTO_INCREMENT,
  login VARCHAR(64) NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  replaced_at DATETIME(6) NOT NULL,
  CONSTRAINT past_password_pk PRIMARY KEY (id),
  CONSTRAINT past_password_account FOREIGN KEY (login) REFERENCES account (login)
);
CREATE TABLE recovery_code (
  hash VARCHAR(64) NOT NULL,
  login VARCHAR(64) NOT NULL,
  series INT NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT recovery_code_pk PRIMARY KEY (hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (login) REFERENCES account (login)
);
CREATE INDEX recovery_code_login ON recovery_code (login, series);

-- identity: who is signed in where, and what they have typed and not sent ----------------------------------------------
CREATE TABLE login_session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  token_hash VARCHAR(64) NOT NULL,
  login VARCHAR(64) NOT NULL,
  address VARCHAR(64) NOT NULL,
  browser VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  factor_at DATETIME(6) NULL,
  admitted_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  end_reason VARCHAR(20) NULL,
  CONSTRAINT login_session_pk PRIMARY KEY (id),
  CONSTRAINT login_session_token UNIQUE (token_hash),
  CONSTRAINT login_session_account FOREIGN KEY (login) REFERENCES account (login)
);
CREATE INDEX login_session_login ON login_session (login, started_at);
CREATE INDEX login_session_seen ON login_session (last_seen_at);
CREATE TABLE form_draft (
  login VARCHAR(64) NOT NULL,
  page VARCHAR(300) NOT NULL,
  sealed LONGBLOB NULL,
  saved_at DATETIME(6) NOT NULL,
  CONSTRAINT form_draft_pk PRIMARY KEY (login, page),
  CONSTRAINT form_draft_account FOREIGN KEY (login) REFERENCES account (login)
);

-- policy: documents and their clauses, dated parameters, working-day calendar, announcements ----------------------------
-- a document is ended by a row of its own, so that nothing of the register is ever rewritten
CREATE TABLE policy_document (
  code VARCHAR(40) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  number VARCHAR(60) NOT NULL,
  cited_as VARCHAR(80) NOT NULL,
  title VARCHAR(300) NOT NULL,
  issuer VARCHAR(120) NOT NULL,
  place VARCHAR(2) NOT NULL,
  issued_on DATE NULL,
  valid_from DATE NULL,
  supersedes VARCHAR(40) NULL,
  file_hash VARCHAR(64) NULL,
  CONSTRAINT policy_document_pk PRIMARY KEY (code),
  CONSTRAINT policy_document_number UNIQUE (number),
  CONSTRAINT policy_document_kind CHECK (kind IN ('NOTICE', 'NATIONAL', 'PROVINCIAL', 'STANDARD', 'CALENDAR', 'LOCAL', 'PLATFORM')),
  CONSTRAINT policy_document_before FOREIGN KEY (supersedes) REFERENCES policy_document (code)
);
CREATE TABLE policy_document_end (
  code VARCHAR(40) NOT NULL,
  ended_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  ended_by VARCHAR(64) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  CONSTRAINT policy_document_end_pk PRIMARY KEY (code),
  CONSTRAINT policy_document_end_of FOREIGN KEY (code) REFERENCES policy_document (code)
);
-- '' is the document as a whole
CREATE TABLE policy_clause (
  document VARCHAR(40) NOT NULL,
  clause VARCHAR(100) NOT NULL,
  content VARCHAR(300) NOT NULL,
  CONSTRAINT policy_clause_pk PRIMARY KEY (document, clause),
  CONSTRAINT policy_clause_document FOREIGN KEY (document) REFERENCES policy_document (code)
);
CREATE TABLE parameter_definition (
  name VARCHAR(60) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  title VARCHAR(60) NOT NULL,
  least INT NULL,
  most INT NULL,
  CONSTRAINT parameter_definition_pk PRIMARY KEY (name),
  CONSTRAINT parameter_definition_kind CHECK (kind IN ('DAYS', 'NUMBER', 'PERCENT', 'TEXT'))
);
-- only ever added to; who proposed and who agreed are two persons (I8), null where a migration set it
CREATE TABLE parameter (
  name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  setting VARCHAR(200) NOT NULL,
  document VARCHAR(40) NOT NULL,
  clause VARCHAR(100) NOT NULL,
  proposed_by VARCHAR(64) NULL,
  agreed_by VARCHAR(64) NULL,
  set_at DATETIME(6) NULL,
  CONSTRAINT parameter_pk PRIMARY KEY (name, valid_from),
  CONSTRAINT parameter_second CHECK (proposed_by <> agreed_by),
  CONSTRAINT parameter_of FOREIGN KEY (name) REFERENCES parameter_definition (name),
  CONSTRAINT parameter_clause FOREIGN KEY (document, clause) REFERENCES policy_clause (document, clause)
);
CREATE TABLE calendar_year (
  year_no INT NOT NULL,
  document VARCHAR(40) NOT NULL,
  proposed_by VARCHAR(64) NULL,
  agreed_by VARCHAR(64) NULL,
  CONSTRAINT calendar_year_pk PRIMARY KEY (year_no),
  CONSTRAINT calendar_year_second CHECK (proposed_by <> agreed_by),
  CONSTRAINT calendar_year_document FOREIGN KEY (document) REFERENCES policy_document (code)
);
CREATE TABLE calendar_day (
  calendar_date DATE NOT NULL,
  working BOOLEAN NOT NULL,
  reason VARCHAR(60) NOT NULL,
  document VARCHAR(40) NOT NULL,
  clause VARCHAR(100) NOT NULL,
  CONSTRAINT calendar_day_pk PRIMARY KEY (calendar_date),
  CONSTRAINT calendar_day_clause FOREIGN KEY (document, clause) REFERENCES policy_clause (document, clause)
);
CREATE TABLE demonstration_clock (
  id INT NOT NULL,
  days INT NOT NULL,
  CONSTRAINT demonstration_clock_pk PRIMARY KEY (id),
  CONSTRAINT demonstration_clock_one CHECK (id = 1),
  CONSTRAINT demonstration_clock_forward CHECK (days >= 0)
);
-- kinds: names of unit kinds between commas, '' for everybody
CREATE TABLE announcement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  title VARCHAR(120) NOT NULL,
  content VARCHAR(2000) NOT NULL,
  kinds VARCHAR(200) NOT NULL,
  shown_from DATE NOT NULL,
  shown_until DATE NOT NULL,
  published_by VARCHAR(64) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  withdrawn_by VARCHAR(64) NULL,
  CONSTRAINT announcement_pk PRIMARY KEY (id),
  CONSTRAINT announcement_dates CHECK (shown_from <= shown_until),
  CONSTRAINT announcement_account FOREIGN KEY (published_by) REFERENCES account (login)
);
CREATE TABLE announcement_read (
  announcement_id BIGINT NOT NULL,
  login VARCHAR(64) NOT NULL,
  read_at DATETIME(6) NOT NULL,
  CONSTRAINT announcement_read_pk PRIMARY KEY (announcement_id, login),
  CONSTRAINT announcement_read_of FOREIGN KEY (announcement_id) REFERENCES announcement (id)
);

-- jobs: long work and how far it is -------------------------------------------------------------------------------------
CREATE TABLE job (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(40) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  title VARCHAR(200) NOT NULL,
  state VARCHAR(10) NOT NULL,
  started_by VARCHAR(64) NOT NULL,
  unit_code VARCHAR(32) NOT NULL,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  node VARCHAR(64) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  started_at DATETIME(6) NULL,
  heartbeat_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  result VARCHAR(500) NOT NULL,
  failure VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  -- kind and subject while it is not ended: the same work is never under way twice
  open_work VARCHAR(170) GENERATED ALWAYS AS (CASE WHEN state IN ('WAITING', 'RUNNING', 'PAUSED') THEN CONCAT(kind, ' ', subject) ELSE NULL END),
  CONSTRAINT job_pk PRIMARY KEY (id),
  CONSTRAINT job_open_once UNIQUE (open_work),
  CONSTRAINT job_state CHECK (state IN ('WAITING', 'RUNNING', 'PAUSED', 'CANCELLED', 'DONE', 'FAILED')),
  CONSTRAINT job_progress CHECK (done >= 0 AND total >= 0)
);
CREATE INDEX job_state_heartbeat ON job (state, heartbeat_at);

-- approval: the second person ------------------------------------------------------------------------------------------
-- a request moves on; what was asked for, by whom it was decided and what happened is only ever added to
CREATE TABLE approval_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(40) NOT NULL,
  subject VARCHAR(120) NOT NULL,
  title VARCHAR(200) NOT NULL,
  requested_by VARCHAR(64) NOT NULL,
  requested_unit VARCHAR(32) NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  state VARCHAR(10) NOT NULL,
  round INT NOT NULL,
  step INT NOT NULL,
  waiting_right VARCHAR(40) NOT NULL,
  waiting_unit VARCHAR(32) NULL,
  due_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  claimed_by VARCHAR(64) NULL,
  claimed_until DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT approval_request_pk PRIMARY KEY (id),
  CONSTRAINT approval_request_state
    CHECK (state IN ('PENDING', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  CONSTRAINT approval_request_dates CHECK (due_on <= expires_on),
  CONSTRAINT approval_request_claim
    CHECK (claimed_by IS NULL AND claimed_until IS NULL OR claimed_by IS NOT NULL AND claimed_until IS NOT NULL),
  CONSTRAINT approval_request_account FOREIGN KEY (requested_by) REFERENCES account (login)
);
CREATE INDEX approval_request_queue ON approval_request (state, waiting_right, waiting_unit);
CREATE INDEX approval_request_end ON approval_request (state, expires_on);
CREATE INDEX approval_request_subject ON approval_request (kind, subject);
-- one submission of a request: what would be executed, word for word
CREATE TABLE approval_round (
  request_id BIGINT NOT NULL,
  round INT NOT NULL,
  subject VARCHAR(120) NOT NULL,
  title VARCHAR(200) NOT NULL,
  command VARCHAR(4000) NOT NULL,
  command_hash VARCHAR(64) NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  CONSTRAINT approval_round_pk PRIMARY KEY (request_id, round),
  CONSTRAINT approval_round_request FOREIGN KEY (request_id) REFERENCES approval_request (id)
);
CREATE INDEX approval_round_subject ON approval_round (subject);
-- the steps of a round in their order: whose right, of which unit, how many different persons
CREATE TABLE approval_step (
  request_id BIGINT NOT NULL,
  round INT NOT NULL,
  step INT NOT NULL,
  demanded_right VARCHAR(40) NOT NULL,
  demanded_unit VARCHAR(32) NULL,
  persons INT NOT NULL,
  CONSTRAINT approval_step_pk PRIMARY KEY (request_id, round, step),
  CONSTRAINT approval_step_persons CHECK (step >= 1 AND persons BETWEEN 1 AND 9),
  CONSTRAINT approval_step_round FOREIGN KEY (request_id, round) REFERENCES approval_round (request_id, round)
);
-- who has a hand in a round, each person in one part only: the key keeps the requester and the last editors from deciding,
-- and everybody from deciding twice over all its steps
CREATE TABLE approval_hand (
  request_id BIGINT NOT NULL,
  round INT NOT NULL,
  login VARCHAR(64) NOT NULL,
  part VARCHAR(10) NOT NULL,
  step INT NULL,
  CONSTRAINT approval_hand_pk PRIMARY KEY (request_id, round, login),
  CONSTRAINT approval_hand_part CHECK (part = 'DECIDER' AND step IS NOT NULL OR part IN ('REQUESTER', 'EDITOR') AND step IS NULL),
  CONSTRAINT approval_hand_round FOREIGN KEY (request_id, round) REFERENCES approval_round (request_id, round),
  CONSTRAINT approval_hand_step FOREIGN KEY (request_id, round, step) REFERENCES approval_step (request_id, round, step),
  CONSTRAINT approval_hand_account FOREIGN KEY (login) REFERENCES account (login)
);
-- what happened to a request, in its order
CREATE TABLE approval_entry (
  request_id BIGINT NOT NULL,
  no INT NOT NULL,
  round INT NOT NULL,
  step INT NOT NULL,
  act VARCHAR(12) NOT NULL,
  acted_by VARCHAR(64) NOT NULL,
  acted_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  CONSTRAINT approval_entry_pk PRIMARY KEY (request_id, no),
  CONSTRAINT approval_entry_act CHECK (act IN ('REQUESTED', 'RESUBMITTED', 'APPROVED', 'REFUSED', 'RETURNED', 'WITHDRAWN',
    'EXPIRED', 'CLAIMED', 'RELEASED')),
  CONSTRAINT approval_entry_reason CHECK (act NOT IN ('REFUSED', 'RETURNED') OR reason <> ''),
  CONSTRAINT approval_entry_round FOREIGN KEY (request_id, round) REFERENCES approval_round (request_id, round)
);
CREATE INDEX approval_entry_person ON approval_entry (acted_by, act);

-- document: content by the hash of its plain bytes, encrypted ----------------------------------------------------------
CREATE TABLE document_content (
  hash VARCHAR(64) NOT NULL,
  media_type VARCHAR(80) NOT NULL,
  length BIGINT NOT NULL,
  sealed LONGBLOB NOT NULL,
  key_id INT NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  CONSTRAINT document_content_pk PRIMARY KEY (hash),
  CONSTRAINT document_content_key FOREIGN KEY (key_id) REFERENCES data_key (key_id)
);

-- numbering: codes once given, codes retired, and the locked counters (R103, R108-R110, T-11, T-12, T-15) -----------------
CREATE TABLE body_code (
  code VARCHAR(13) NOT NULL,
  holder VARCHAR(120) NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  assigned_by VARCHAR(64) NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  CONSTRAINT body_code_pk PRIMARY KEY (code)
);
CREATE TABLE retired_code (
  code VARCHAR(13) NOT NULL,
  retired_at DATETIME(6) NOT NULL,
  retired_by VARCHAR(64) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  CONSTRAINT retired_code_pk PRIMARY KEY (code),
  CONSTRAINT retired_code_code FOREIGN KEY (code) REFERENCES body_code (code)
);
CREATE TABLE body_code_counter (
  class VARCHAR(1) NOT NULL,
  place VARCHAR(2) NOT NULL,
  category VARCHAR(1) NOT NULL,
  last_serial INT NOT NULL,
  CONSTRAINT body_code_counter_pk PRIMARY KEY (class, place, category),
  CONSTRAINT body_code_counter_capacity CHECK (last_serial BETWEEN 0 AND 999)
);

-- occupation: the dated catalogue --------------------------------------------------------------------------------------
CREATE TABLE occupation_row (
  id INT NOT NULL,
  document VARCHAR(40) NOT NULL,
  row_no INT NOT NULL,
  code VARCHAR(10) NOT NULL,
  name VARCHAR(60) NOT NULL,
  work_type VARCHAR(60) NOT NULL,
  condition_code VARCHAR(40) NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  CONSTRAINT occupation_row_pk PRIMARY KEY (id),
  CONSTRAINT occupation_row_once UNIQUE (document, code, work_type, valid_from),
  CONSTRAINT occupation_row_document FOREIGN KEY (document) REFERENCES policy_document (code)
);
CREATE TABLE occupation_level (
  row_id INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  CONSTRAINT occupation_level_pk PRIMARY KEY (row_id, level),
  CONSTRAINT occupation_level_row FOREIGN KEY (row_id) REFERENCES occupation_row (id)
);

-- filing: application, filed body, its versions, sites and range -------------------------------------------------------
CREATE TABLE filing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  unit_code VARCHAR(32) NOT NULL,
  name VARCHAR(120) NOT NULL,
  organisation_code VARCHAR(18) NOT NULL,
  place VARCHAR(2) NOT NULL,
  address VARCHAR(200) NOT NULL,
  site_name VARCHAR(120) NOT NULL,
  site_address VARCHAR(200) NOT NULL,
  valid_until DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  entered_by VARCHAR(64) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(64) NULL,
  decided_at DATETIME(6) NULL,
  request_key VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  -- the unit, unless it was refused or replaced by its correction: of one unit at most one application waits or was approved
  open_unit VARCHAR(32) GENERATED ALWAYS AS (CASE WHEN state IN ('REFUSED', 'REPLACED') THEN NULL ELSE unit_code END),
  CONSTRAINT filing_pk PRIMARY KEY (id),
  CONSTRAINT filing_request UNIQUE (request_key),
  CONSTRAINT filing_open_once UNIQUE (open_unit),
  CONSTRAINT filing_state CHECK (state IN ('ENTERED', 'APPROVED', 'RETURNED', 'REPLACED', 'REFUSED')),
  CONSTRAINT filing_unit FOREIGN KEY (unit_code) REFERENCES unit (code)
);
CREATE TABLE filing_range (
  filing_id BIGINT NOT NULL,
  occupation_row_id INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  CONSTRAINT filing_range_pk PRIMARY KEY (filing_id, occupation_row_id, level),
  CONSTRAINT filing_range_filing FOREIGN KEY (filing_id) REFERENCES filing (id),
  CONSTRAINT filing_range_occupation FOREIGN KEY (occupation_row_id, level) REFERENCES occupation_level (row_id, level)
);
CREATE TABLE body (
  id BIGINT NOT NULL AUTO_INCREMENT,
  unit_code VARCHAR(32) NOT NULL,
  code VARCHAR(13) NOT NULL,
  place VARCHAR(2) NOT NULL,
  CONSTRAINT body_pk PRIMARY KEY (id),
  CONSTRAINT body_unit UNIQUE (unit_code),
  CONSTRAINT body_code_once UNIQUE (code),
  CONSTRAINT body_whole UNIQUE (id, code),
  CONSTRAINT body_of_unit FOREIGN KEY (unit_code) REFERENCES unit (code),
  CONSTRAINT body_of_code FOREIGN KEY (code) REFERENCES body_code (code)
);
-- the row that every issuing transaction locks first: suspension and cancellation bind at once (I13)
CREATE TABLE body_standing (
  body_id BIGINT NOT NULL,
  standing VARCHAR(10) NOT NULL,
  since DATE NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT body_standing_pk PRIMARY KEY (body_id),
  CONSTRAINT body_standing_state CHECK (standing IN ('FILED', 'SUSPENDED', 'CANCELLED')),
  CONSTRAINT body_standing_body FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE TABLE filing_version (
  body_id BIGINT NOT NULL,
  version_no INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  organisation_code VARCHAR(18) NOT NULL,
  address VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NOT NULL,
  filing_id BIGINT NOT NULL,
  CONSTRAINT filing_version_pk PRIMARY KEY (body_id, version_no),
  CONSTRAINT filing_version_dates CHECK (valid_from <= valid_until),
  CONSTRAINT filing_version_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT filing_version_filing FOREIGN KEY (filing_id) REFERENCES filing (id)
);
CREATE TABLE site (
  id BIGINT NOT NULL AUTO_INCREMENT,
  body_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  address VARCHAR(200) NOT NULL,
  CONSTRAINT site_pk PRIMARY KEY (id),
  CONSTRAINT site_name UNIQUE (body_id, name),
  CONSTRAINT site_body FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE TABLE scope_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  body_id BIGINT NOT NULL,
  occupation_row_id INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  site_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NOT NULL,
  CONSTRAINT scope_item_pk PRIMARY KEY (id),
  CONSTRAINT scope_item_once UNIQUE (body_id, occupation_row_id, level, site_id, valid_from),
  CONSTRAINT scope_item_whole UNIQUE (id, body_id, occupation_row_id, level),
  CONSTRAINT scope_item_dates CHECK (valid_from <= valid_until),
  CONSTRAINT scope_item_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT scope_item_occupation FOREIGN KEY (occupation_row_id, level) REFERENCES occupation_level (row_id, level),
  CONSTRAINT scope_item_site FOREIGN KEY (site_id) REFERENCES site (id)
);

-- assessment: batch, candidates, results, public notice, approved list -------------------------------------------------
CREATE TABLE batch (
  id BIGINT NOT NULL AUTO_INCREMENT,
  body_id BIGINT NOT NULL,
  unit_code VARCHAR(32) NOT NULL,
  title VARCHAR(120) NOT NULL,
  scope_item_id BIGINT NOT NULL,
  occupation_row_id INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  exam_on DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  created_by VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  edited_by VARCHAR(64) NOT NULL,
  request_key VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT batch_pk PRIMARY KEY (id),
  CONSTRAINT batch_request UNIQUE (request_key),
  CONSTRAINT batch_state CHECK (state IN ('PREPARED', 'NOTICE', 'APPROVED')),
  CONSTRAINT batch_of_unit FOREIGN KEY (unit_code) REFERENCES unit (code),
  CONSTRAINT batch_scope FOREIGN KEY (scope_item_id, body_id, occupation_row_id, level)
    REFERENCES scope_item (id, body_id, occupation_row_id, level)
);
CREATE INDEX batch_unit ON batch (unit_code, id);
CREATE TABLE candidate (
  batch_id BIGINT NOT NULL,
  no INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  id_type VARCHAR(2) NOT NULL,
  id_number VARBINARY(255) NOT NULL,
  id_tail VARCHAR(4) NOT NULL,
  person_key VARCHAR(64) NOT NULL,
  key_id INT NOT NULL,
  phone VARBINARY(255) NULL,
  photo_hash VARCHAR(64) NULL,
  theory DECIMAL(4, 1) NULL,
  skill DECIMAL(4, 1) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT candidate_pk PRIMARY KEY (batch_id, no),
  CONSTRAINT candidate_once UNIQUE (batch_id, person_key),
  CONSTRAINT candidate_theory CHECK (theory BETWEEN 0 AND 100),
  CONSTRAINT candidate_skill CHECK (skill BETWEEN 0 AND 100),
  CONSTRAINT candidate_batch FOREIGN KEY (batch_id) REFERENCES batch (id),
  CONSTRAINT candidate_key FOREIGN KEY (key_id) REFERENCES data_key (key_id),
  CONSTRAINT candidate_photo FOREIGN KEY (photo_hash) REFERENCES document_content (hash)
);
CREATE INDEX candidate_person ON candidate (person_key);
CREATE TABLE result_list (
  id BIGINT NOT NULL AUTO_INCREMENT,
  batch_id BIGINT NOT NULL,
  round INT NOT NULL,
  rows_hash VARCHAR(72) NOT NULL,
  submitted_by VARCHAR(64) NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  notice_from DATE NOT NULL,
  notice_until DATE NOT NULL,
  CONSTRAINT result_list_pk PRIMARY KEY (id),
  CONSTRAINT result_list_round UNIQUE (batch_id, round),
  CONSTRAINT result_list_whole UNIQUE (id, batch_id),
  CONSTRAINT result_list_submitted UNIQUE (id, batch_id, submitted_by, notice_until),
  CONSTRAINT result_list_dates CHECK (notice_from <= notice_until),
  CONSTRAINT result_list_of_batch FOREIGN KEY (batch_id) REFERENCES batch (id)
);
CREATE TABLE result_row (
  list_id BIGINT NOT NULL,
  position INT NOT NULL,
  batch_id BIGINT NOT NULL,
  candidate_no INT NOT NULL,
  theory DECIMAL(4, 1) NOT NULL,
  skill DECIMAL(4, 1) NOT NULL,
  row_hash VARCHAR(72) NOT NULL,
  CONSTRAINT result_row_pk PRIMARY KEY (list_id, position),
  CONSTRAINT result_row_candidate UNIQUE (list_id, candidate_no),
  -- whatever the pass mark becomes, it never falls below sixty (T-67)
  CONSTRAINT result_row_passed CHECK (theory >= 60 AND skill >= 60),
  CONSTRAINT result_row_list FOREIGN KEY (list_id, batch_id) REFERENCES result_list (id, batch_id),
  CONSTRAINT result_row_of_candidate FOREIGN KEY (batch_id, candidate_no) REFERENCES candidate (batch_id, no)
);
-- a list is approved when its row stands here: one list of a batch, never by its submitter, never before the notice has
-- ended (I5); submitter and end of notice are the list's own, by the foreign key
CREATE TABLE approved_list (
  list_id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL,
  submitted_by VARCHAR(64) NOT NULL,
  notice_until DATE NOT NULL,
  approved_by VARCHAR(64) NOT NULL,
  approved_at DATETIME(6) NOT NULL,
  approved_on DATE NOT NULL,
  CONSTRAINT approved_list_pk PRIMARY KEY (list_id),
  CONSTRAINT approved_list_batch UNIQUE (batch_id),
  CONSTRAINT approved_list_second CHECK (approved_by <> submitted_by),
  CONSTRAINT approved_list_after_notice CHECK (approved_on > notice_until),
  CONSTRAINT approved_list_list FOREIGN KEY (list_id, batch_id, submitted_by, notice_until)
    REFERENCES result_list (id, batch_id, submitted_by, notice_until)
);

-- ledger: counters, certificates (state now), entries (what happened), chain heads -------------------------------------
CREATE TABLE serial_counter (
  body_code VARCHAR(13) NOT NULL,
  issue_year INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  opening INT NOT NULL,
  last_serial INT NOT NULL,
  CONSTRAINT serial_counter_pk PRIMARY KEY (body_code, issue_year, level),
  CONSTRAINT serial_counter_capacity CHECK (opening >= 0 AND last_serial BETWEEN opening AND 999999),
  CONSTRAINT serial_counter_code FOREIGN KEY (body_code) REFERENCES body_code (code)
);
CREATE TABLE certificate (
  number VARCHAR(22) NOT NULL,
  body_id BIGINT NOT NULL,
  body_code VARCHAR(13) NOT NULL,
  issue_year INT NOT NULL,
  level VARCHAR(1) NOT NULL,
  serial INT NOT NULL,
  scope_item_id BIGINT NOT NULL,
  occupation_row_id INT NOT NULL,
  list_id BIGINT NOT NULL,
  list_position INT NOT NULL,
  edition INT NOT NULL,
  state VARCHAR(10) NOT NULL,
  body_name VARCHAR(120) NOT NULL,
  holder_name VARCHAR(60) NOT NULL,
  id_type VARCHAR(2) NOT NULL,
  id_number VARBINARY(255) NOT NULL,
  id_tail VARCHAR(4) NOT NULL,
  person_key VARCHAR(64) NOT NULL,
  key_id INT NOT NULL,
  occupation_code VARCHAR(10) NOT NULL,
  occupation VARCHAR(60) NOT NULL,
  work_type VARCHAR(60) NOT NULL,
  level_text VARCHAR(30) NOT NULL,
  issued_on DATE NOT NULL,
  photo_hash VARCHAR(64) NOT NULL,
  digest VARBINARY(32) NOT NULL,
  signature VARBINARY(64) NOT NULL,
  sign_key INT NOT NULL,
  CONSTRAINT certificate_pk PRIMARY KEY (number),
  CONSTRAINT certificate_serial UNIQUE (body_code, issue_year, level, serial),
  CONSTRAINT certificate_row_once UNIQUE (list_id, list_position),
  CONSTRAINT certificate_number CHECK (number = CONCAT(body_code, RIGHT(CONCAT('00', MOD(issue_year, 100)), 2), level, RIGHT(CONCAT('000000', serial), 6))),
  CONSTRAINT certificate_range CHECK (serial BETWEEN 1 AND 999999),
  CONSTRAINT certificate_year CHECK (issue_year = YEAR(issued_on)),
  CONSTRAINT certificate_state CHECK (state IN ('VALID', 'SUSPENDED', 'VOID', 'REVOKED')),
  CONSTRAINT certificate_counter FOREIGN KEY (body_code, issue_year, level) REFERENCES serial_counter (body_code, issue_year, level),
  CONSTRAINT certificate_scope FOREIGN KEY (scope_item_id, body_id, occupation_row_id, level)
    REFERENCES scope_item (id, body_id, occupation_row_id, level),
  CONSTRAINT certificate_of_body FOREIGN KEY (body_id, body_code) REFERENCES body (id, code),
  CONSTRAINT certificate_approved FOREIGN KEY (list_id) REFERENCES approved_list (list_id),
  CONSTRAINT certificate_row FOREIGN KEY (list_id, list_position) REFERENCES result_row (list_id, position),
  CONSTRAINT certificate_photo FOREIGN KEY (photo_hash) REFERENCES document_content (hash),
  CONSTRAINT certificate_key FOREIGN KEY (key_id) REFERENCES data_key (key_id),
  CONSTRAINT certificate_sign_key FOREIGN KEY (sign_key) REFERENCES data_key (key_id)
);
CREATE INDEX certificate_person ON certificate (person_key);
CREATE INDEX certificate_body ON certificate (body_id, number);
CREATE TABLE ledger_head (
  stream VARCHAR(13) NOT NULL,
  seq BIGINT NOT NULL,
  hash VARBINARY(32) NOT NULL,
  CONSTRAINT ledger_head_pk PRIMARY KEY (stream)
);
CREATE TABLE ledger_entry (
  stream VARCHAR(13) NOT NULL,
  seq BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(64) NOT NULL,
  act VARCHAR(12) NOT NULL,
  number VARCHAR(22) NOT NULL,
  edition INT NOT NULL,
  payload VARCHAR(4000) NOT NULL,
  suite VARCHAR(8) NOT NULL,
  version INT NOT NULL,
  prev_hash VARBINARY(32) NOT NULL,
  hash VARBINARY(32) NOT NULL,
  mac VARBINARY(32) NOT NULL,
  mac_key INT NOT NULL,
  CONSTRAINT ledger_entry_pk PRIMARY KEY (stream, seq),
  CONSTRAINT ledger_entry_act CHECK (act IN ('ISSUED', 'CORRECTED', 'VOIDED', 'SUSPENDED', 'RESTORED', 'REVOKED')),
  CONSTRAINT ledger_entry_certificate FOREIGN KEY (number) REFERENCES certificate (number),
  CONSTRAINT ledger_entry_mac_key FOREIGN KEY (mac_key) REFERENCES data_key (key_id)
);
CREATE INDEX ledger_entry_number ON ledger_entry (number, seq);

-- printing: jobs, the files that were made, and every sheet in them ----------------------------------------------------
CREATE TABLE print_job (
  id BIGINT NOT NULL AUTO_INCREMENT,
  body_id BIGINT NOT NULL,
  body_name VARCHAR(120) NOT NULL,
  list_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  sheets INT NOT NULL,
  ordered_by VARCHAR(64) NOT NULL,
  ordered_unit VARCHAR(32) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  request_key VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT print_job_pk PRIMARY KEY (id),
  CONSTRAINT print_job_request UNIQUE (request_key),
  CONSTRAINT print_job_state CHECK (state IN ('ORDERED', 'MADE')),
  CONSTRAINT print_job_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT print_job_unit FOREIGN KEY (ordered_unit) REFERENCES unit (code),
  CONSTRAINT print_job_list FOREIGN KEY (list_id) REFERENCES approved_list (list_id)
);
-- one original of each edition: the key says so
CREATE TABLE print_sheet (
  number VARCHAR(22) NOT NULL,
  edition INT NOT NULL,
  copy_no INT NOT NULL,
  job_id BIGINT NOT NULL,
  position INT NOT NULL,
  CONSTRAINT print_sheet_pk PRIMARY KEY (number, edition, copy_no),
  CONSTRAINT print_sheet_position UNIQUE (job_id, position),
  CONSTRAINT print_sheet_job FOREIGN KEY (job_id) REFERENCES print_job (id),
  CONSTRAINT print_sheet_certificate FOREIGN KEY (number) REFERENCES certificate (number)
);
CREATE TABLE print_file (
  job_id BIGINT NOT NULL,
  tray INT NOT NULL,
  first_position INT NOT NULL,
  last_position INT NOT NULL,
  pdf_hash VARCHAR(64) NOT NULL,
  made_by VARCHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT print_file_pk PRIMARY KEY (job_id, tray),
  CONSTRAINT print_file_job FOREIGN KEY (job_id) REFERENCES print_job (id),
  CONSTRAINT print_file_pdf FOREIGN KEY (pdf_hash) REFERENCES document_content (hash)
);
