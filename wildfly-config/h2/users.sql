-- The counterpart of mysql/users.sql for H2, run by the launcher before each start as skillcert_owner, who makes the
-- database file and with it becomes its owner.

CREATE ROLE IF NOT EXISTS skillcert_app;
CREATE USER IF NOT EXISTS skillcert PASSWORD '${SKILLCERT_DB_PASSWORD}';
ALTER USER skillcert SET PASSWORD '${SKILLCERT_DB_PASSWORD}';
GRANT skillcert_app TO skillcert;
