-- Makes the database, its two users and the application's role; run once by an administrator of MySQL, with the two
-- passwords in the environment:   envsubst < users.sql | mysql -u root -p
-- May be run again: it then sets the passwords anew.

CREATE DATABASE IF NOT EXISTS skillcert CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- The migration user owns the schema and grants the application what each table needs (R__grants.sql).
CREATE USER IF NOT EXISTS 'skillcert_owner'@'%' IDENTIFIED BY '${SKILLCERT_DB_OWNER_PASSWORD}';
ALTER USER 'skillcert_owner'@'%' IDENTIFIED BY '${SKILLCERT_DB_OWNER_PASSWORD}';
GRANT ALL PRIVILEGES ON skillcert.* TO 'skillcert_owner'@'%' WITH GRANT OPTION;

-- The application's role gets its rights table by table. SHOW VIEW is here only because MySQL lets nobody into a
-- schema where they hold nothing, and the application connects before the first migration.
CREATE ROLE IF NOT EXISTS skillcert_app;
GRANT SHOW VIEW ON skillcert.* TO skillcert_app;

CREATE USER IF NOT EXISTS 'skillcert'@'%' IDENTIFIED BY '${SKILLCERT_DB_PASSWORD}';
ALTER USER 'skillcert'@'%' IDENTIFIED BY '${SKILLCERT_DB_PASSWORD}';
GRANT skillcert_app TO 'skillcert'@'%';
SET DEFAULT ROLE ALL TO 'skillcert'@'%';
