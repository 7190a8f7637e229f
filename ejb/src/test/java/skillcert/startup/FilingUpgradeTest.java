package skillcert.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A school that was filed and has issued under the first schema, taken along by the migrations of the life of a filing. */
class FilingUpgradeTest {

    private static final String CODE = "S000044002001";
    private static final String NUMBER = CODE + "265000001";

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void filedUnderTheFirstSchema() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        run("CREATE ROLE IF NOT EXISTS skillcert_app");
        // grants come with the last schema only, so the first one is made without the repeatable script
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .repeatableSqlMigrationPrefix("NONE")
                .target("2")
                .load()
                .migrate();
        // photos, keys and persons of the certificate are not what is asked here
        run("SET REFERENTIAL_INTEGRITY FALSE");
        run(
                "INSERT INTO unit (code, kind, name, place) VALUES ('S1', 'SCHOOL', '旧校', '00'), ('GD', 'PROVINCE', '省厅', '00')");
        run("INSERT INTO account (login, unit_code, name, enabled, version) VALUES ('sheng1', 'GD', '经办', TRUE, 0)");
        filing(1, "APPROVED", "r1");
        run("INSERT INTO filing_range (filing_id, occupation_row_id, level) VALUES (1, 4, '5'), (1, 4, '4')");
        run("INSERT INTO body_code (code, holder, assigned_at, assigned_by, document_number)" + " VALUES ('" + CODE
                + "', '旧校', TIMESTAMP '2026-01-01 00:00:00', 'sheng2', '备案 1')");
        run("INSERT INTO body (id, unit_code, code, place) VALUES (1, 'S1', '" + CODE + "', '00')");
        run("INSERT INTO body_standing (body_id, standing, since, version) VALUES (1, 'FILED', DATE '2026-01-01', 0)");
        run(
                "INSERT INTO filing_version (body_id, version_no, name, organisation_code, address, valid_from, valid_until,"
                        + " filing_id) VALUES (1, 1, '旧校', '91350100M000100Y43', '某路', DATE '2026-01-01',"
                        + " DATE '2028-12-31', 1)");
        run("INSERT INTO site (id, body_id, name, address) VALUES (1, 1, '本部', '某路 1 号')");
        run("INSERT INTO scope_item (id, body_id, occupation_row_id, level, site_id, valid_from, valid_until) VALUES"
                + " (1, 1, 4, '5', 1, DATE '2026-01-01', DATE '2028-12-31'),"
                + " (2, 1, 4, '4', 1, DATE '2026-01-01', DATE '2028-12-31')");
        run("INSERT INTO batch (id, body_id, unit_code, title, scope_item_id, occupation_row_id, level, exam_on, state,"
                + " created_by, created_at, edited_by, request_key, version) VALUES (1, 1, 'S1', '批次', 1, 4, '5',"
                + " DATE '2026-02-01', 'APPROVED', 'reg', TIMESTAMP '2026-02-01 00:00:00', 'reg', 'b1', 0)");
        run("INSERT INTO serial_counter (body_code, issue_year, level, opening, last_serial)" + " VALUES ('" + CODE
                + "', 2026, '5', 0, 1)");
        run("INSERT INTO certificate (number, body_id, body_code, issue_year, level, serial, scope_item_id,"
                + " occupation_row_id, list_id, list_position, edition, state, body_name, holder_name, id_type,"
                + " id_number, id_tail, person_key, key_id, occupation_code, occupation, work_type, level_text,"
                + " issued_on, photo_hash, digest, signature, sign_key) VALUES ('" + NUMBER + "', 1, '" + CODE
                + "', 2026, '5', 1, 1, 4, 1, 1, 1, 'VALID', '旧校', '李明', '01', X'00', '0016', 'p', 1,"
                + " '4-01-02-01', '营销员', '', '五级/初级工', DATE '2026-03-01', 'h', X'00', X'00', 1)");
        run("SET REFERENTIAL_INTEGRITY TRUE");
    }

    private void filing(int id, String state, String key) throws SQLException {
        run("INSERT INTO filing (id, unit_code, name, organisation_code, place, address, site_name, site_address,"
                + " valid_until, state, entered_by, entered_at, request_key, version) VALUES (" + id
                + ", 'S1', '旧校', '91350100M000100Y43', '00', '某路', '本部', '某路 1 号', DATE '2028-12-31', '" + state
                + "', 'sheng1', TIMESTAMP '2026-01-01 00:00:00', '" + key + "', 0)");
    }

    private void upgrade() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Test
    @DisplayName(
            "issue 2.2 R033 what was filed under the first schema is there after the upgrade, with its site and range")
    void filed() throws SQLException {
        upgrade();
        assertThat(rows("SELECT kind, state, entered_unit, open_unit, corrects FROM filing"))
                .containsExactly("FIRST/APPROVED/GD/null/null");
        assertThat(rows("SELECT filing_id, no, kind, name, address FROM filing_site"))
                .containsExactly("1/1/OWN/本部/某路 1 号");
        assertThat(rows("SELECT filing_id, occupation_row_id, level, site_no FROM filing_scope ORDER BY level"))
                .containsExactly("1/4/4/1", "1/4/5/1");
        assertThat(rows("SELECT act, standing, name, valid_from, valid_until FROM filing_version"))
                .containsExactly("FILED/FILED/旧校/2026-01-01/2028-12-31");
        assertThat(rows("SELECT kind, from_version, until_version FROM site")).containsExactly("OWN/1/null");
        assertThat(rows("SELECT id, level, from_version, until_version FROM scope_item ORDER BY id"))
                .containsExactly("1/5/1/null", "2/4/1/null");
    }

    @Test
    @DisplayName("I1 I3 T-15 code, certificate and counter stay as they are, and the unit has its one living body")
    void issued() throws SQLException {
        upgrade();
        assertThat(rows("SELECT code, counted, ministry_document FROM body_code"))
                .containsExactly(CODE + "/S44002001/");
        assertThat(rows("SELECT standing, unit_code, live_unit, version_no FROM body_standing"))
                .containsExactly("FILED/S1/S1/1");
        assertThat(rows("SELECT number, scope_item_id, state FROM certificate")).containsExactly(NUMBER + "/1/VALID");
        assertThat(rows("SELECT opening, last_serial FROM serial_counter")).containsExactly("0/1");
        assertThat(rows("SELECT scope_item_id, state FROM batch")).containsExactly("1/APPROVED");
    }

    @Test
    @DisplayName(
            "R111 T-29 after the upgrade a cancelled body makes room for another one of its unit, a living one does not")
    void oneLivingBody() throws SQLException {
        upgrade();
        run("INSERT INTO body_code (code, holder, assigned_at, assigned_by, document_number)"
                + " VALUES ('S000044002002', '旧校', TIMESTAMP '2026-01-01 00:00:00', 'sheng2', '备案 2')");
        run("INSERT INTO body (id, unit_code, code, place) VALUES (2, 'S1', 'S000044002002', '00')");
        String second = "INSERT INTO body_standing (body_id, standing, since, version, unit_code)"
                + " VALUES (2, 'FILED', DATE '2027-01-01', 0, 'S1')";
        assertThatThrownBy(() -> run(second)).isInstanceOf(SQLException.class);
        run("UPDATE body_standing SET standing = 'CANCELLED' WHERE body_id = 1");
        run(second);
        assertThat(rows("SELECT body_id FROM body_standing WHERE live_unit = 'S1'"))
                .containsExactly("2");
    }

    @Test
    @DisplayName(
            "R036 after the upgrade a site of the same name and a line of the range of the same day stand once a version")
    void oncePerVersion() throws SQLException {
        upgrade();
        String site = "INSERT INTO site (id, body_id, name, address, from_version) VALUES (%d, 1, '本部', '新址', %d)";
        run(site.formatted(2, 2));
        assertThatThrownBy(() -> run(site.formatted(3, 2))).isInstanceOf(SQLException.class);
        String line = "INSERT INTO scope_item (id, body_id, occupation_row_id, level, site_id, valid_from, valid_until,"
                + " from_version) VALUES (%d, 1, 4, '5', 1, DATE '2026-01-01', DATE '2028-12-31', %d)";
        run(line.formatted(3, 2));
        assertThatThrownBy(() -> run(line.formatted(4, 2))).isInstanceOf(SQLException.class);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join("/", cells));
            }
        }
        return rows;
    }
}
