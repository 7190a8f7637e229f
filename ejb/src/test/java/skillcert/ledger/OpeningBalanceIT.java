package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.filing.FilingError;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** Schools that issued on paper before they came here: the next number goes on from the last one on paper. */
@ArquillianTest
class OpeningBalanceIT {

    private static final Actor AUDITOR = TestActors.of("it-auditor", "GD", UnitKind.PROVINCE, Role.AUDIT_ADMINISTRATOR);
    private static final byte[] REGISTER =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int ON_PAPER = 120;

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private FiledSchools filed;

    @Inject
    private TestActors actors;

    @Inject
    private OpeningBalances openings;

    @Inject
    private Approvals approvals;

    @Inject
    private Issuing issuing;

    @Inject
    private LedgerProofs proofs;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private Actor decider;
    private ListedSchool school;
    private String code;
    private int year;

    @BeforeEach
    void school() throws Exception {
        decider = actors.account(filed.province(), Role.PROVINCE_DECIDER);
        school = schools.withApprovedList(2);
        code = schools.bodyCode(school);
        year = schools.today().getYear();
    }

    private OpeningForm form(int last) {
        String proof = openings.keepProof(school.registrar(), REGISTER, "application/pdf");
        return new OpeningForm(year, IssuedSchool.LEVEL, last, proof, "启用前纸质核发");
    }

    private long propose(int last) {
        return openings.propose(school.registrar(), form(last));
    }

    private void agree(Actor agreeing, long balance) {
        filed.approve(agreeing, OpeningBalances.KIND, balance);
    }

    @Test
    @DisplayName(
            "U3 I2 proposed by the registrar, agreed by the school's approver and the province: the next number is k+1")
    void goesOn() {
        long balance = propose(ON_PAPER);
        assertThat(propose(ON_PAPER))
                .as("I9 the same words are the same statement")
                .isEqualTo(balance);
        agree(school.approver(), balance);
        assertThat(openings.of(school.registrar(), code))
                .as("one of two")
                .extracting(OpeningRow::state)
                .containsExactly("PROPOSED");
        agree(decider, balance);
        assertThat(openings.of(school.registrar(), code))
                .extracting(OpeningRow::state)
                .containsExactly("AGREED");
        IssueOutcome issued = issuing.issue(school.approver(), school.listId());
        assertThat(issued.first()).endsWith(IssuedSchool.LEVEL + "000121");
        assertThat(issued.last()).endsWith(IssuedSchool.LEVEL + "000122");
        ContinuityProof proof = proofs.prove(AUDITOR, code);
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.series()).singleElement().satisfies(series -> {
            assertThat(series.opening()).isEqualTo(ON_PAPER);
            assertThat(series.last()).isEqualTo(ON_PAPER + 2);
            assertThat(series.count()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("I1 U3 a series has one opening balance: a second one is refused, proposed or agreed")
    void once() {
        long balance = propose(ON_PAPER);
        assertRefused(LedgerError.LEDGER_OPENING_KNOWN, () -> propose(ON_PAPER + 1));
        agree(school.approver(), balance);
        agree(decider, balance);
        assertRefused(LedgerError.LEDGER_OPENING_KNOWN, () -> propose(ON_PAPER + 1));
    }

    @Test
    @DisplayName("I1 I2 where a number was given nothing is opened: neither proposed nor, given in between, agreed to")
    void numbersGiven() {
        long balance = propose(ON_PAPER);
        agree(school.approver(), balance);
        ApprovalView shown = filed.waiting(decider, OpeningBalances.KIND, balance);
        assertThat(issuing.issue(school.approver(), school.listId()).first()).endsWith("000001");
        assertRefused(
                LedgerError.LEDGER_OPENING_KNOWN,
                () -> approvals.approve(decider, shown.item().id(), shown.commandHash(), "同意"));
        approvals.refuse(decider, shown.item().id(), shown.commandHash(), "已在系统核发");
        assertThat(openings.of(school.registrar(), code))
                .extracting(OpeningRow::state)
                .containsExactly("REFUSED");
        assertRefused(LedgerError.LEDGER_OPENING_KNOWN, () -> propose(ON_PAPER));
        assertThat(proofs.prove(AUDITOR, code).findings()).isEmpty();
    }

    @Test
    @DisplayName("I8 who proposed agrees to nothing, and a refused balance can be proposed anew")
    void refusedAndAnew() {
        long balance = propose(ON_PAPER);
        ApprovalView shown = filed.waiting(school.approver(), OpeningBalances.KIND, balance);
        assertThatThrownBy(
                        () -> approvals.approve(school.registrar(), shown.item().id(), shown.commandHash(), "同意"))
                .isInstanceOf(DomainException.class);
        approvals.refuse(school.approver(), shown.item().id(), shown.commandHash(), "序列号与台账不符");
        assertThat(propose(ON_PAPER + 1)).isNotEqualTo(balance);
    }

    @Test
    @DisplayName("R106 T-22 a year before 2019 or to come, a serial outside 1-999999, no level, no reason: refused")
    void malformed() {
        OpeningForm right = form(ON_PAPER);
        LocalDate today = schools.today();
        malformed(LedgerError.LEDGER_OPENING_YEAR, 2018, right.level(), 1, "说明");
        malformed(LedgerError.LEDGER_OPENING_YEAR, today.getYear() + 1, right.level(), 1, "说明");
        malformed(LedgerError.LEDGER_OPENING_SERIAL, year, right.level(), 0, "说明");
        malformed(LedgerError.LEDGER_OPENING_SERIAL, year, right.level(), 1_000_000, "说明");
        malformed(LedgerError.LEDGER_OPENING_LEVEL, year, "9", 1, "说明");
        malformed(LedgerError.LEDGER_OPENING_REASON, year, right.level(), 1, " ");
        malformed(LedgerError.LEDGER_OPENING_REASON, year, right.level(), 1, "字".repeat(501));
        assertThat(openings.of(school.registrar(), code)).isEmpty();
    }

    private void malformed(LedgerError code, int ofYear, String level, int last, String reason) {
        String proof = form(ON_PAPER).proofHash();
        assertRefused(
                code, () -> openings.propose(school.registrar(), new OpeningForm(ofYear, level, last, proof, reason)));
    }

    @Test
    @DisplayName("R110 I13 of a retired code nothing is opened, even if its standing was set back behind our back")
    void retired() throws SQLException {
        long balance = propose(ON_PAPER);
        agree(school.approver(), balance);
        ApprovalView shown = filed.waiting(decider, OpeningBalances.KIND, balance);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("INSERT INTO retired_code (code, retired_at,"
                        + " retired_by, reason) VALUES (?, CURRENT_TIMESTAMP(6), 't', 't')")) {
            statement.setString(1, code);
            statement.executeUpdate();
        }
        assertRefused(
                FilingError.FILING_NOT_IN_FORCE,
                () -> approvals.approve(decider, shown.item().id(), shown.commandHash(), "同意"));
        assertRefused(FilingError.FILING_NOT_IN_FORCE, () -> issuing.issue(school.approver(), school.listId()));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }
}
