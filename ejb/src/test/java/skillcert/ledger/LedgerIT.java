package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.filing.FilingException;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.ChainHash;
import skillcert.keys.Suite;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CertificateNumber;
import skillcert.numbering.Level;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** What the ledger refuses, what the database refuses, and what a proof finds. */
@Tag("h2")
@Tag("gm")
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final Actor PROVINCE = TestActors.of("province", "GD", UnitKind.PROVINCE, Role.PROVINCE_DECIDER);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private Certificates certificates;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource application;

    /** The owner of the schema stands for whoever reaches the database behind the application. */
    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource owner;

    @Test
    @DisplayName("I9 I2 the list issued twice gives its numbers once, in the order of the list")
    void twice() throws Exception {
        ListedSchool school = schools.withApprovedList(7);
        IssueOutcome first = issuing.issue(school.approver(), school.listId());
        IssueOutcome second = issuing.issue(school.approver(), school.listId());
        assertThat(first.issued()).isEqualTo(7);
        assertThat(first.first()).endsWith("5000001");
        assertThat(first.last()).endsWith("5000007");
        assertThat(second.issued()).isZero();
        List<CertificateRow> rows =
                certificates.search(school.registrar(), ListQuery.first(50)).rows();
        assertThat(rows)
                .extracting(CertificateRow::holderName)
                .containsExactly("考生1", "考生2", "考生3", "考生4", "考生5", "考生6", "考生7");
    }

    @Test
    @DisplayName("R002 I15 another school neither issues the list nor sees nor proves its certificates")
    void anotherSchool() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        ListedSchool other = schools.withApprovedList(1);
        String number = issuing.issue(school.approver(), school.listId()).first();
        issuing.issue(other.approver(), other.listId());
        assertRefused(() -> issuing.issue(other.approver(), school.listId()), LedgerError.LEDGER_NOT_OWN_LIST);
        assertRefused(() -> certificates.require(other.registrar(), number), LedgerError.LEDGER_UNKNOWN_CERTIFICATE);
        assertRefused(() -> proofs.prove(other.registrar(), schools.bodyCode(school)), LedgerError.LEDGER_UNKNOWN_BODY);
        assertThat(certificates.issuedOf(other.registrar(), school.listId())).isZero();
        assertThat(proofs.prove(school.registrar(), schools.bodyCode(school)).whole())
                .isTrue();
    }

    @Test
    @DisplayName("I13 a suspended body issues nothing; I4 nothing is issued outside the range in force on the day")
    void standingAndScope() throws Exception {
        ListedSchool suspended = schools.withApprovedList(1);
        behind("UPDATE body_standing SET standing = 'SUSPENDED' WHERE body_id = " + schools.bodyId(suspended));
        assertThatThrownBy(() -> issuing.issue(suspended.approver(), suspended.listId()))
                .isInstanceOfSatisfying(
                        FilingException.class, e -> assertThat(e.code().name()).isEqualTo("FILING_NOT_IN_FORCE"));
        ListedSchool outside = schools.withApprovedList(1);
        behind("UPDATE scope_item SET valid_until = valid_from WHERE body_id = " + schools.bodyId(outside));
        assertThatThrownBy(() -> issuing.issue(outside.approver(), outside.listId()))
                .isInstanceOfSatisfying(FilingException.class, e -> {
                    assertThat(e.code().name()).isEqualTo("FILING_OUT_OF_SCOPE");
                    assertThat(e.code().clause()).contains("五（四）");
                });
        assertThat(certificates.issuedOf(PROVINCE, outside.listId())).isZero();
    }

    @Test
    @DisplayName(
            "T-13 the serials are used up: refused whole, nothing moves, no other level lends; the last one is 999999")
    void usedUp() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        String body = schools.bodyCode(school);
        issuing.openCounter(school.approver(), school.listId());
        behind("UPDATE serial_counter SET opening = 999998, last_serial = 999998 WHERE body_code = '" + body + "'");
        assertRefused(() -> issuing.issue(school.approver(), school.listId()), LedgerError.LEDGER_SERIALS_USED_UP);
        assertThat(certificates.issuedOf(PROVINCE, school.listId())).isZero();
        assertThat(counters(body)).containsExactly("5/999998");
        assertThat(issuing.issueNext(school.approver(), school.listId(), 1).first())
                .startsWith(body)
                .endsWith("5999999");
        assertRefused(
                () -> issuing.issueNext(school.approver(), school.listId(), 1), LedgerError.LEDGER_SERIALS_USED_UP);
        assertThat(certificates.issuedOf(PROVINCE, school.listId())).isEqualTo(1);
        assertThat(counters(body)).containsExactly("5/999999");
        assertThat(proofs.prove(PROVINCE, body).whole()).isTrue();
    }

    private List<String> counters(String body) throws SQLException {
        List<String> counters = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT level, last_serial FROM serial_counter WHERE body_code = '" + body + "'")) {
            while (rows.next()) {
                counters.add(rows.getString(1) + "/" + rows.getInt(2));
            }
        }
        return counters;
    }

    @Test
    @DisplayName("T-21 approved in December and issued behind midnight of Guangdong, when it is still December in UTC:"
            + " the new year, from serial 000001")
    void newYear() throws Exception {
        Duration before = clock.shift();
        int year = clock.today().getYear() + 1;
        try {
            // two public notices, of the filing and of the list
            shiftTo(LocalDateTime.of(year, 11, 11, 10, 0));
            ListedSchool school = schools.withApprovedList(2);
            assertThat(clock.today()).isEqualTo(LocalDate.of(year, 12, 21));
            shiftTo(LocalDateTime.of(year, 12, 31, 23, 0));
            String old =
                    issuing.issueNext(school.approver(), school.listId(), 1).first();
            shiftTo(LocalDateTime.of(year + 1, 1, 1, 0, 0));
            assertThat(clock.instant()).isBetween(instant(year, "16:00"), instant(year, "17:00"));
            String young =
                    issuing.issueNext(school.approver(), school.listId(), 1).first();
            String body = schools.bodyCode(school);
            assertThat(old)
                    .isEqualTo(CertificateNumber.of(BodyCode.parse(body), year, Level.require("5"), 1)
                            .toString());
            assertThat(young)
                    .isEqualTo(CertificateNumber.of(BodyCode.parse(body), year + 1, Level.require("5"), 1)
                            .toString());
            assertThat(certificates.require(school.registrar(), young).printed().issuedOn())
                    .isEqualTo(LocalDate.of(year + 1, 1, 1));
            assertThat(proofs.prove(PROVINCE, body).series())
                    .extracting(ContinuityProof.Series::year, ContinuityProof.Series::last)
                    .containsExactly(tuple(year, 1), tuple(year + 1, 1));
        } finally {
            clock.shift(before);
        }
    }

    private static Instant instant(int year, String time) {
        return Instant.parse(year + "-12-31T" + time + ":00Z");
    }

    private void shiftTo(LocalDateTime guangdong) {
        Instant target = guangdong.atZone(BusinessClock.ZONE).toInstant();
        clock.shift(clock.shift().plus(Duration.between(clock.instant(), target)));
    }

    @Test
    @DisplayName("I3 I6 the application's database user can neither change nor delete a row of an append-only table")
    void appendOnly() {
        Stream.of(
                        "UPDATE ledger_entry SET payload = 'x'",
                        "DELETE FROM ledger_entry",
                        "UPDATE ledger_proof SET findings = 0",
                        "DELETE FROM ledger_proof",
                        "UPDATE ledger_proof_finding SET place = 'x'",
                        "DELETE FROM ledger_proof_finding",
                        "UPDATE audit_entry SET detail = 'x'",
                        "DELETE FROM audit_entry",
                        "DELETE FROM certificate",
                        "UPDATE body_code SET holder = 'x'",
                        "DELETE FROM body_code",
                        "DELETE FROM retired_code",
                        "UPDATE result_row SET theory = 100",
                        "UPDATE approved_list SET approved_by = 'x'",
                        "UPDATE document_content SET media_type = 'x'",
                        "DELETE FROM print_sheet",
                        "CREATE TABLE intruder (id INT)",
                        "DROP TABLE ledger_entry")
                .forEach(statement -> assertThatThrownBy(() -> run(application, statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?is).*(denied|not enough rights|admin rights).*"));
    }

    @Test
    @DisplayName("I1 T-21 the database refuses a certificate whose number does not say what its columns say")
    void numberIsChecked() throws Exception {
        ListedSchool school = schools.withApprovedList(1);
        String number = issuing.issue(school.approver(), school.listId()).first();
        for (String change : List.of("serial = 2", "level = '4'", "issue_year = issue_year - 1")) {
            assertThatThrownBy(() -> behind("UPDATE certificate SET " + change + " WHERE number = '" + number + "'"))
                    .as(change)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName("I6 I2 a proof names what was changed or removed behind the application's back")
    void proofFinds() throws Exception {
        ListedSchool school = schools.withApprovedList(6);
        issuing.issue(school.approver(), school.listId());
        String body = schools.bodyCode(school);
        assertThat(proofs.prove(PROVINCE, body).findings()).isEmpty();
        behind("UPDATE certificate SET holder_name = '别人' WHERE body_code = '" + body + "' AND serial = 2");
        behind("UPDATE ledger_entry SET actor = 'nobody' WHERE stream = '" + body + "' AND seq = 3");
        behind("DELETE FROM ledger_entry WHERE stream = '" + body + "' AND seq = 5");
        behind("UPDATE serial_counter SET last_serial = 9 WHERE body_code = '" + body + "'");
        List<ContinuityProof.Finding> findings = proofs.prove(PROVINCE, body).findings();
        assertThat(findings)
                .extracting(ContinuityProof.Finding::fault)
                .contains(
                        LedgerFault.CERTIFICATE_CHANGED,
                        LedgerFault.ENTRY_CHANGED,
                        LedgerFault.ENTRY_MISSING,
                        LedgerFault.CHAIN_BROKEN,
                        LedgerFault.CERTIFICATE_WITHOUT_ENTRY,
                        LedgerFault.COUNTER_WRONG);
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.place()).endsWith("5000002"))
                .anySatisfy(finding -> assertThat(finding.place()).isEqualTo(body + "#3"))
                .anySatisfy(finding -> assertThat(finding.place()).isEqualTo(body + "#5"));
    }

    @Test
    @DisplayName(
            "I6 a proof names an entry that was bent together with its hash, entries that were swapped, and a head set back")
    void proofFindsTheClever() throws Exception {
        ListedSchool school = schools.withApprovedList(5);
        issuing.issue(school.approver(), school.listId());
        String body = schools.bodyCode(school);
        rewriteWithRightHash(body, 2);
        assertThat(proofs.prove(PROVINCE, body).findings())
                .contains(
                        new ContinuityProof.Finding(LedgerFault.SEAL_WRONG, body + "#2"),
                        new ContinuityProof.Finding(LedgerFault.CHAIN_BROKEN, body + "#3"))
                .doesNotContain(new ContinuityProof.Finding(LedgerFault.ENTRY_CHANGED, body + "#2"));

        String swap = "UPDATE ledger_entry SET seq = %d WHERE stream = '" + body + "' AND seq = %d";
        behind(String.format(swap, 99, 4));
        behind(String.format(swap, 4, 5));
        behind(String.format(swap, 5, 99));
        assertThat(proofs.prove(PROVINCE, body).findings())
                .contains(
                        new ContinuityProof.Finding(LedgerFault.ENTRY_CHANGED, body + "#4"),
                        new ContinuityProof.Finding(LedgerFault.ENTRY_CHANGED, body + "#5"));

        ListedSchool cut = schools.withApprovedList(3);
        issuing.issue(cut.approver(), cut.listId());
        String other = schools.bodyCode(cut);
        behind("UPDATE ledger_head SET seq = seq - 1 WHERE stream = '" + other + "'");
        assertThat(proofs.prove(PROVINCE, other).findings())
                .containsExactly(
                        new ContinuityProof.Finding(LedgerFault.HEAD_WRONG, other + "#2"),
                        new ContinuityProof.Finding(LedgerFault.ENTRY_ADDED, other + "#3"));
        behind("DELETE FROM ledger_entry WHERE stream = '" + other + "' AND seq >= 2");
        assertThat(proofs.prove(PROVINCE, other).findings())
                .contains(new ContinuityProof.Finding(LedgerFault.ENTRY_MISSING, other + "#2"))
                .noneMatch(finding -> finding.fault() == LedgerFault.HEAD_WRONG);
        behind("DELETE FROM ledger_head WHERE stream = '" + other + "'");
        assertThat(proofs.prove(PROVINCE, other).findings())
                .contains(
                        new ContinuityProof.Finding(LedgerFault.HEAD_WRONG, other + "#0"),
                        new ContinuityProof.Finding(LedgerFault.ENTRY_ADDED, other + "#1"));
    }

    @Test
    @DisplayName(
            "I6 a sealed column that holds no seal any more is a fault with the number of its row, and the proof goes on")
    void proofGoesOnBehindMalformedSeals() throws Exception {
        ListedSchool school = schools.withApprovedList(5);
        issuing.issue(school.approver(), school.listId());
        String body = schools.bodyCode(school);
        behind("UPDATE certificate SET id_number = X'01' WHERE body_code = '" + body + "' AND serial = 2");
        behind("UPDATE certificate SET id_number = X'' WHERE body_code = '" + body + "' AND serial = 3");
        behind("UPDATE ledger_entry SET actor = 'nobody' WHERE stream = '" + body + "' AND seq = 5");
        List<ContinuityProof.Finding> findings = proofs.prove(PROVINCE, body).findings();
        assertThat(findings)
                .extracting(ContinuityProof.Finding::fault)
                .containsExactlyInAnyOrder(
                        LedgerFault.CERTIFICATE_CHANGED, LedgerFault.CERTIFICATE_CHANGED, LedgerFault.ENTRY_CHANGED);
        assertThat(findings)
                .extracting(ContinuityProof.Finding::place)
                .anyMatch(place -> place.endsWith("5000002"))
                .anyMatch(place -> place.endsWith("5000003"))
                .contains(body + "#5");
    }

    /** What somebody does who knows the format but not the key: another actor, and the hash that fits. */
    private void rewriteWithRightHash(String body, long seq) throws SQLException {
        String where = " WHERE stream = '" + body + "' AND seq = " + seq;
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            byte[] hash;
            try (ResultSet row = sql.executeQuery("SELECT * FROM ledger_entry" + where)) {
                row.next();
                hash = ChainHash.after(
                                Suite.require(row.getString("suite")), row.getInt("version"), row.getBytes("prev_hash"))
                        .text(body)
                        .number(seq)
                        .instant(row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                        .text("nobody")
                        .text(row.getString("act"))
                        .text(row.getString("number"))
                        .number(row.getInt("edition"))
                        .text(row.getString("payload"))
                        .hash();
            }
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE ledger_entry SET actor = 'nobody', hash = ?" + where)) {
                update.setBytes(1, hash);
                update.executeUpdate();
            }
        }
    }

    private static void assertRefused(ThrowingCallable act, LedgerError code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(LedgerRefusedException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private void behind(String statement) throws SQLException {
        run(owner, statement);
    }

    private static void run(DataSource database, String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
