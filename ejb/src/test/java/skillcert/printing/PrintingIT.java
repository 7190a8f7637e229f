package skillcert.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.ledger.Issuing;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** What stops the printing office while a job is under way. */
@Tag("h2")
@ExtendWith(ArquillianExtension.class)
class PrintingIT {

    private static final int TRAY = 100;
    private static final Actor CLERK = TestActors.of("clerk", "GD-PRINT", UnitKind.PRINTING, Role.PRINTING_CLERK);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private PrintJobs jobs;

    @Inject
    private PrintFiles files;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource application;

    @Test
    @DisplayName(
            "I13 I18 the job of a body that is suspended between two trays stops there, and goes on when it is restored")
    void suspendedInFlight() throws Exception {
        ListedSchool school = schools.withApprovedList(TRAY + 1);
        issuing.issue(school.approver(), school.listId());
        long job = jobs.order(school.registrar(), school.listId(), IdempotencyKey.create());
        assertThat(files.makeNext(CLERK, job)).isTrue();
        stand(school, "SUSPENDED");
        assertThatThrownBy(() -> files.make(CLERK, job))
                .isInstanceOfSatisfying(
                        FilingException.class, e -> assertThat(e.code()).isEqualTo(FilingError.FILING_NOT_IN_FORCE));
        assertThat(jobs.require(CLERK, job).trays()).hasSize(1);
        assertThat(jobs.require(CLERK, job).state()).isEqualTo(PrintJobState.ORDERED);
        stand(school, "FILED");
        files.make(CLERK, job);
        assertThat(jobs.require(CLERK, job).trays())
                .extracting(tray -> tray.first() + "-" + tray.last())
                .containsExactly("1-100", "101-101");
    }

    @Test
    @DisplayName("I11 R024 the sheets of an order are originals of the edition that the ledger names")
    void editionOfTheLedger() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        String number = issuing.issue(school.approver(), school.listId()).first();
        run("UPDATE certificate SET edition = 2 WHERE number = '" + number + "'");
        jobs.order(school.registrar(), school.listId(), IdempotencyKey.create());
        assertThat(count("SELECT COUNT(*) FROM print_sheet WHERE number = '" + number
                        + "' AND edition = 2 AND copy_no = 1"))
                .isEqualTo(1);
    }

    private void stand(ListedSchool school, String standing) throws SQLException {
        run("UPDATE body_standing SET standing = '" + standing + "' WHERE body_id = " + schools.bodyId(school));
    }

    private void run(String update) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(update)).isEqualTo(1);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement sql = connection.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
