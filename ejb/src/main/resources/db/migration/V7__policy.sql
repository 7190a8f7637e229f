-- What was set for days to come can be set right: later rows count, the earlier ones stay (I16). Whatever is added here is
-- agreed to by a second person (I8), but for titles and files of documents, which change no rule.

-- the State Council amends the arrangement of a year after it was published; of a day the row of the latest amendment counts
CREATE TABLE calendar_amendment (
  year_no INT NOT NULL,
  amendment_no INT NOT NULL,
  document VARCHAR(40) NOT NULL,
  proposed_by VARCHAR(64) NOT NULL,
  agreed_by VARCHAR(64) NOT NULL,
  agreed_at DATETIME(6) NOT NULL,
  CONSTRAINT calendar_amendment_pk PRIMARY KEY (year_no, amendment_no),
  CONSTRAINT calendar_amendment_second CHECK (proposed_by <> agreed_by),
  CONSTRAINT calendar_amendment_year FOREIGN KEY (year_no) REFERENCES calendar_year (year_no),
  CONSTRAINT calendar_amendment_document FOREIGN KEY (document) REFERENCES policy_document (code)
);
CREATE TABLE amended_day (
  year_no INT NOT NULL,
  amendment_no INT NOT NULL,
  calendar_date DATE NOT NULL,
  working BOOLEAN NOT NULL,
  reason VARCHAR(60) NOT NULL,
  document VARCHAR(40) NOT NULL,
  clause VARCHAR(100) NOT NULL,
  CONSTRAINT amended_day_pk PRIMARY KEY (year_no, amendment_no, calendar_date),
  CONSTRAINT amended_day_of FOREIGN KEY (year_no, amendment_no) REFERENCES calendar_amendment (year_no, amendment_no),
  CONSTRAINT amended_day_clause FOREIGN KEY (document, clause) REFERENCES policy_clause (document, clause)
);
CREATE INDEX amended_day_date ON amended_day (calendar_date);

-- what takes the place of a setting before its day; setting, document and clause are null where it is withdrawn
CREATE TABLE parameter_revision (
  name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  revision_no INT NOT NULL,
  setting VARCHAR(200) NULL,
  document VARCHAR(40) NULL,
  clause VARCHAR(100) NULL,
  reason VARCHAR(200) NOT NULL,
  proposed_by VARCHAR(64) NOT NULL,
  agreed_by VARCHAR(64) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  CONSTRAINT parameter_revision_pk PRIMARY KEY (name, valid_from, revision_no),
  CONSTRAINT parameter_revision_second CHECK (proposed_by <> agreed_by),
  CONSTRAINT parameter_revision_whole CHECK ((setting IS NULL) = (clause IS NULL) AND (setting IS NULL) = (document IS NULL)),
  CONSTRAINT parameter_revision_of FOREIGN KEY (name, valid_from) REFERENCES parameter (name, valid_from),
  CONSTRAINT parameter_revision_clause FOREIGN KEY (document, clause) REFERENCES policy_clause (document, clause)
);

-- what comes later of a document that is in the register: once its title, where it was not known, and any number of files
CREATE TABLE policy_document_title (
  code VARCHAR(40) NOT NULL,
  title VARCHAR(300) NOT NULL,
  completed_by VARCHAR(64) NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  CONSTRAINT policy_document_title_pk PRIMARY KEY (code),
  CONSTRAINT policy_document_title_of FOREIGN KEY (code) REFERENCES policy_document (code)
);
CREATE TABLE policy_document_file (
  code VARCHAR(40) NOT NULL,
  file_no INT NOT NULL,
  hash VARCHAR(64) NOT NULL,
  note VARCHAR(200) NOT NULL,
  added_by VARCHAR(64) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT policy_document_file_pk PRIMARY KEY (code, file_no),
  CONSTRAINT policy_document_file_of FOREIGN KEY (code) REFERENCES policy_document (code),
  CONSTRAINT policy_document_file_content FOREIGN KEY (hash) REFERENCES document_content (hash)
);

-- an announcement is taken back for a reason
ALTER TABLE announcement ADD COLUMN withdrawn_at DATETIME(6) NULL;
ALTER TABLE announcement ADD COLUMN withdrawal_reason VARCHAR(200) NULL;

-- when each server last ran each of its timers, and how that ended
CREATE TABLE timer_run (
  name VARCHAR(40) NOT NULL,
  node VARCHAR(64) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  outcome VARCHAR(10) NOT NULL,
  failure VARCHAR(120) DEFAULT '' NOT NULL,
  CONSTRAINT timer_run_pk PRIMARY KEY (name, node),
  CONSTRAINT timer_run_outcome CHECK (outcome IN ('RUNNING', 'DONE', 'FAILED'))
);
-- drafts are thrown away by their age
CREATE INDEX form_draft_saved ON form_draft (saved_at);

-- what code tables rest on
INSERT INTO policy_clause (document, clause, content) VALUES
  ('GD-2020-39', '附件4 表6', '评价机构（站点）类别代码：表6-1、表6-2'),
  ('PLATFORM', '证件类型采用不含禁用字样的简称', '证件类型的名称（附件4 四（四））');
