-- A second database beside the first, for the container tests that run again with the other suite of algorithms: a
-- database belongs to the keys that were made with it. After users.sql; no server in service needs it.

CREATE DATABASE IF NOT EXISTS skillcert_gm CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
GRANT ALL PRIVILEGES ON skillcert_gm.* TO 'skillcert_owner'@'%' WITH GRANT OPTION;
GRANT SHOW VIEW ON skillcert_gm.* TO skillcert_app;
