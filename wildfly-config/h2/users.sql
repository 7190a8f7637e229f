-- The counterpart of mysql/users.sql for H2, run by the launcher before each start as skillcert_owner, who makes the
-- database file and with it becomes its owner.

-- a commit is on the disk when it returns, as on MySQL; kept in the file
SET WRITE_DELAY 0;

CREATE ROLE IF NOT EXISTS skillcert_app;
CREATE USER IF NOT EXISTS skillcert PASSWORD '${SKILLCERT_DB_PASSWORD}';
ALTER USER skillcert SET PASSWORD '${SKILLCERT_DB_PASSWORD}';
GRANT skillcert_app TO skillcert;
