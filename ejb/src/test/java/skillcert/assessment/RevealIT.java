package skillcert.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.audit.AuditError;
import skillcert.audit.AuditException;
import skillcert.identity.AuditRows;
import skillcert.identity.NotPermittedException;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.ledger.CertificateReveals;
import skillcert.ledger.Issuing;
import skillcert.ledger.LedgerRefusedException;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

@ArquillianTest
@Tag("gm")
class RevealIT {

    private static final String ID = "449999000000000001";
    private static final String REASON = "核对考生身份";

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private CandidateReveals candidates;

    @Inject
    private CertificateReveals certificates;

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private TestActors actors;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Test
    @DisplayName(
            "I14 I15 an ID number is shown in full to its own school only, by a right and with a reason, and audited")
    void reveal() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        String number = issuing.issue(school.approver(), school.listId()).first();
        RevealedCandidate revealed = candidates.reveal(school.registrar(), school.batchId(), 1, REASON);
        assertThat(revealed.idNumber()).isEqualTo(ID);
        assertThat(revealed.toString()).doesNotContain(ID);
        assertThat(certificates.reveal(school.registrar(), number, REASON)).isEqualTo(ID);
        assertThat(traces("candidate:" + school.batchId() + "/1")).isEqualTo(1);
        assertThat(traces("certificate:" + number)).isEqualTo(1);

        Actor stranger = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        assertThatThrownBy(() -> candidates.reveal(stranger, school.batchId(), 1, REASON))
                .isInstanceOf(AssessmentRefusedException.class);
        assertThatThrownBy(() -> certificates.reveal(stranger, number, REASON))
                .isInstanceOf(LedgerRefusedException.class);
        assertThatThrownBy(() -> candidates.reveal(school.approver(), school.batchId(), 1, REASON))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> candidates.reveal(school.registrar(), school.batchId(), 99, REASON))
                .isInstanceOf(AssessmentRefusedException.class);
        refused(AuditError.AUDIT_REASON, () -> candidates.reveal(school.registrar(), school.batchId(), 1, " 核 "));
        refused(AuditError.AUDIT_PERSONAL_DATA, () -> certificates.reveal(school.registrar(), number, "查 " + ID));
        assertThat(traces("certificate:" + number)).isEqualTo(1);
    }

    private int traces(String subject) throws SQLException {
        return new AuditRows(database).count("PERSONAL_DATA_REVEALED", "DONE", subject);
    }

    private static void refused(AuditError code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(AuditException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
