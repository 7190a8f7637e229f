-- I9: the one-time keys of command forms that leave no row of their own with the key on it. The row is written first in the
-- transaction of the command, so that the same form at the same moment waits for it and then finds the answer. What was
-- sent and what was answered is sealed, since the answer may be a one-time password, and emptied after an hour. No foreign
-- key to account: it would lock the account of who sends while another account is locked for the command.
CREATE TABLE sent_form (
  request_key VARCHAR(64) NOT NULL,
  login VARCHAR(64) NOT NULL,
  sealed LONGBLOB NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT sent_form_pk PRIMARY KEY (request_key)
);
CREATE INDEX sent_form_login ON sent_form (login, sent_at);
