package skillcert.approval;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import skillcert.identity.AuditRows;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;

/** Makes requests of the probe kinds as a capability would, and counts what came of them. */
@ApplicationScoped
public class Probes {

    @Inject
    private ApprovalRequests requests;

    @Inject
    private Approvals approvals;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource owner;

    /** A subject that no other test has. */
    public String subject() {
        return "P-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A command that one approver of the unit decides. */
    public ApprovalCommand command(String subject, String text, String unit) {
        return command(subject, text, ApprovalStep.of(Right.ASSESSMENT_APPROVE, unit));
    }

    /** A command with these steps. */
    public ApprovalCommand command(String subject, String text, ApprovalStep... steps) {
        return ApprovalCommand.of(ProbeHandler.KIND, subject, "测试 " + subject, text, steps);
    }

    /** Asks for it in a transaction of its own. */
    public long request(Actor requester, ApprovalCommand command) throws Exception {
        transaction.begin();
        try {
            long id = requests.request(requester, command);
            transaction.commit();
            return id;
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Submits it anew in a transaction of its own. */
    public void resubmit(Actor requester, long id, ApprovalCommand command) throws Exception {
        transaction.begin();
        try {
            requests.resubmit(requester, id, command);
            transaction.commit();
        } finally {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** The hash that the page of this person shows. */
    public String shown(Actor actor, long id) {
        return approvals.require(actor, id).commandHash();
    }

    /** How often anything was executed for a subject. */
    public int effects(String subject) throws SQLException {
        return effects(subject, "%");
    }

    /** How often this was executed for a subject. */
    public int effects(String subject, String what) throws SQLException {
        return rows().number("SELECT COUNT(*) FROM policy_document WHERE code LIKE ?", subject + "/" + what + "/%");
    }

    /** How often this text was executed for a subject. */
    public int executed(String subject, String text) throws SQLException {
        return rows().number(
                        "SELECT COUNT(*) FROM policy_document WHERE code LIKE ? AND title = ?", subject + "/%", text);
    }

    /** How many rows of the audit say this. */
    public int audited(String event, String outcome, String subject) throws SQLException {
        return rows().count(event, outcome, subject);
    }

    /** Counts by a connection of the application. */
    public AuditRows rows() {
        return new AuditRows(database);
    }

    /** Bends rows as somebody who holds the database could. */
    public void bend(String statement) throws SQLException {
        execute(owner, statement);
    }

    /** Tries what the application's own user may not. */
    public void attempt(String statement) throws SQLException {
        execute(database, statement);
    }

    private static void execute(DataSource by, String statement) throws SQLException {
        try (Connection connection = by.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
