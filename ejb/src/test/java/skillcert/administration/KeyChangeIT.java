package skillcert.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.AuditReport;
import skillcert.audit.AuditTrail;
import skillcert.audit.AuditVerifier;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.jobs.JobChunks;
import skillcert.jobs.JobState;
import skillcert.jobs.Jobs;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.DataKeyView;
import skillcert.keys.FieldCrypto;
import skillcert.keys.KeyPurpose;
import skillcert.keys.control.KeyRing;
import skillcert.ledger.IssuedSheet;
import skillcert.ledger.IssuedSheets;
import skillcert.ledger.Issuing;
import skillcert.ledger.LedgerProofs;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** Keys change in the middle of use; run with both suites. */
@ArquillianTest
@Tag("h2")
@Tag("gm")
class KeyChangeIT {

    private static final Actor PRINTER =
            TestActors.of("it-printer", "GD-PRINT", UnitKind.PRINTING, Role.PRINTING_CLERK);
    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeyAdministration keys;

    @Inject
    private Jobs jobs;

    @Inject
    private JobChunks chunks;

    @Inject
    private TestActors actors;

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private IssuedSheets sheets;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private KeyRing ring;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Test
    @DisplayName(
            "I6 I14 keys are rotated in the middle of use: old rows open, new rows use new keys, every chain stays whole")
    void rotation() throws Exception {
        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        ListedSchool before = schools.withApprovedList(3);
        String old = issuing.issue(before.approver(), before.listId()).first();
        List<DataKeyView> writing = writing(security);
        for (KeyPurpose purpose : List.of(KeyPurpose.FIELD, KeyPurpose.DOCUMENT, KeyPurpose.CHAIN, KeyPurpose.SIGN)) {
            int id = keys.rotate(security, purpose, "按计划轮换", IdempotencyKey.create());
            assertThat(new AuditRows(database).count("KEY_ROTATED", "DONE", "key:" + id))
                    .isEqualTo(1);
        }
        assertThat(writing(security))
                .doesNotContainAnyElementsOf(writing.stream()
                        .filter(key -> key.purpose() != KeyPurpose.PERSON)
                        .toList());
        ListedSchool after = schools.withApprovedList(3);
        String fresh = issuing.issue(after.approver(), after.listId()).first();
        assertThat(keyOf(old)).isLessThan(keyOf(fresh));

        List<IssuedSheet> opened = sheets.of(PRINTER, List.of(old, fresh));
        assertThat(opened).hasSize(2).allSatisfy(sheet -> assertThat(sheet.toString())
                .doesNotContain("4499990000"));
        for (ListedSchool school : List.of(before, after)) {
            assertThat(proofs.prove(AUDITOR, schools.bodyCode(school)).findings())
                    .isEmpty();
            AuditReport report = verifier.verify(AUDITOR, AuditTrail.UNIT + school.unit());
            assertThat(report.findings()).isZero();
        }
        assertThat(verifier.verify(AUDITOR, AuditTrail.UNIT + security.unit()).findings())
                .isZero();
        assertThatThrownBy(() -> keys.rotate(security, KeyPurpose.FIELD, " ", IdempotencyKey.create()))
                .isInstanceOf(AdministrationRefusedException.class);
        assertThatThrownBy(() -> keys.rotate(before.approver(), KeyPurpose.FIELD, "无权", IdempotencyKey.create()))
                .isInstanceOf(skillcert.identity.NotPermittedException.class);
    }

    @Test
    @DisplayName(
            "I14 I18 a new master key takes over by a job; what was sealed before opens after, and the old one is gone")
    void master() throws Exception {
        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        ListedSchool school = schools.withApprovedList(2);
        String number = issuing.issue(school.approver(), school.listId()).first();
        int master = keys.prepareMaster(security, "主密钥到期");
        assertThat(keys.masters(security)).hasSize(2).contains(master);
        assertThat(keys.keys(security)).noneMatch(key -> key.masterNumber() == master);
        long job = keys.changeMaster(security);
        // helps the server's own thread: the row of the job is locked, so that they take turns
        while (jobs.require(security, job).state().goesOn()) {
            chunks.next(job);
        }
        assertThat(jobs.require(security, job).state()).isEqualTo(JobState.DONE);
        assertThat(keys.masters(security)).containsExactly(master);
        assertThat(keys.keys(security)).allMatch(key -> key.masterNumber() == master);
        assertThat(new AuditRows(database).count("MASTER_KEY_CHANGED", "DONE", "master:" + master))
                .isEqualTo(1);
        int fresh = keys.rotate(security, KeyPurpose.DOCUMENT, "换主密钥之后", IdempotencyKey.create());
        assertThat(keys.keys(security))
                .filteredOn(key -> key.id() == fresh)
                .allMatch(key -> key.masterNumber() == master);
        assertThat(sheets.of(PRINTER, List.of(number))).hasSize(1);
        assertThat(proofs.prove(AUDITOR, schools.bodyCode(school)).findings()).isEmpty();
    }

    @Test
    @DisplayName("I14 a rotation that rolls back leaves no key behind that seals rows and that nobody has afterwards")
    void rolledBack() throws Exception {
        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        transaction.begin();
        int lost = keys.rotate(security, KeyPurpose.FIELD, "按计划轮换", IdempotencyKey.create());
        // as if another rotation had just ended
        ring.forget();
        assertThat(crypto.seal("明文", "candidate.id_number").keyId()).isLessThan(lost);
        transaction.rollback();
        assertThat(crypto.seal("明文", "candidate.id_number").keyId()).isLessThan(lost);
    }

    @Test
    @DisplayName("I14 no table of the database holds an ID number or a phone number that can be read")
    void nothingReadable() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        issuing.issue(school.approver(), school.listId());
        List<String> readable = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (columns.next()) {
                String schema = columns.getString("TABLE_SCHEM");
                boolean text = columns.getString("TYPE_NAME").matches("(?i).*(char|text|binary|blob).*");
                if (text && (schema == null || schema.equalsIgnoreCase("public"))) {
                    search(connection, columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"), readable);
                }
            }
        }
        assertThat(readable).isEmpty();
    }

    /** The test schools number their candidates from 449999000000000001 on. */
    private static void search(Connection connection, String table, String column, List<String> readable)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + column + " FROM " + table);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                byte[] bytes = rows.getBytes(1);
                if (bytes != null
                        && new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("4499990000")) {
                    readable.add(table + "." + column);
                    return;
                }
            }
        }
    }

    private List<DataKeyView> writing(Actor security) {
        return keys.keys(security).stream().filter(DataKeyView::writes).toList();
    }

    private int keyOf(String number) throws SQLException {
        return new AuditRows(database).number("SELECT key_id FROM certificate WHERE number = ?", number);
    }
}
