package skillcert.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.approval.ApprovalError;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.TimelineEntry;
import skillcert.approval.WorkItem;
import skillcert.approval.WorkQueues;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.ListQuery;
import skillcert.ledger.Issuing;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** From the list of who passed to its approval: the notice, the second person, and what the database adds to both. */
@Tag("h2")
@ExtendWith(ArquillianExtension.class)
class AssessmentIT {

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Batches batches;

    @Inject
    private Results results;

    @Inject
    private TestActors actors;

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private PublicNotices notices;

    @Inject
    private Issuing issuing;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource owner;

    @Test
    @DisplayName("I5 G02 a list is not approved before its notice has ended, and not issued before it is approved")
    void noticeFirst() throws Exception {
        ListedSchool school = schools.withListOnNotice(3);
        WorkItem item = newest(school.approver());
        assertRefused(() -> approve(school.approver(), item), AssessmentError.ASSESSMENT_NOTICE_RUNNING);
        assertRefused(
                () -> issuing.issue(school.approver(), school.listId()), AssessmentError.ASSESSMENT_LIST_NOT_APPROVED);
        clock.shift(clock.shift().plus(Duration.ofDays(20)));
        approve(school.approver(), item);
        assertThat(issuing.issue(school.approver(), school.listId()).issued()).isEqualTo(3);
    }

    @Test
    @DisplayName("I9 a list submitted twice is one list; what is on notice takes no other upload")
    void frozen() throws Exception {
        ListedSchool school = schools.withListOnNotice(2);
        assertThat(results.submit(school.registrar(), school.batchId())).isEqualTo(school.listId());
        assertRefused(
                () -> results.upload(school.registrar(), school.batchId(), Path.of("none.xlsx")),
                AssessmentError.ASSESSMENT_BATCH_FROZEN);
    }

    @Test
    @DisplayName("I8 U12 whoever ever edited the batch does not approve its list, also when another one edited it last")
    void everyEditor() throws Exception {
        ListedSchool school = schools.withListOnNotice(2);
        Actor between = actors.account(school.unit(), Role.SCHOOL_REGISTRAR);
        approvals.withdraw(school.registrar(), mine(school.registrar()).id(), "");
        Path sheet = Files.createTempFile("scores", ".xlsx");
        for (Actor editor : List.of(between, school.registrar())) {
            try (OutputStream out = Files.newOutputStream(sheet)) {
                results.template(editor, school.batchId(), out);
            }
            results.upload(editor, school.batchId(), sheet);
        }
        Files.delete(sheet);
        results.submit(school.registrar(), school.batchId());
        schools.afterNotice();
        WorkItem item = newest(school.approver());
        Actor promoted = actors.change(between, Role.SCHOOL_APPROVER);
        assertRefused(() -> approve(promoted, item), ApprovalError.APPROVAL_EDITOR);
        approve(school.approver(), item);
    }

    @Test
    @DisplayName(
            "I5 a list that its submitter takes back, or that is refused, leaves the public notice and opens the batch")
    void takenBack() throws Exception {
        ListedSchool school = schools.withListOnNotice(2);
        assertThat(notices.require(school.listId(), 0).rows()).hasSize(2);
        approvals.withdraw(school.registrar(), mine(school.registrar()).id(), "");
        assertThat(notices.require(school.listId(), 0).rows()).isEmpty();
        long second = results.submit(school.registrar(), school.batchId());
        assertThat(second).isNotEqualTo(school.listId());
        WorkItem item = newest(school.approver());
        ApprovalView shown = approvals.require(school.approver(), item.id());
        approvals.refuse(school.approver(), item.id(), shown.commandHash(), "成绩有误");
        assertThat(notices.require(second, 0).running()).isFalse();
        assertThat(batches.require(school.registrar(), school.batchId()).state())
                .isEqualTo(BatchState.PREPARED);
    }

    @Test
    @DisplayName("U24 a returned list opens the batch, and the next list is the next round of the same request")
    void returned() throws Exception {
        ListedSchool school = schools.withListOnNotice(2);
        WorkItem item = newest(school.approver());
        ApprovalView shown = approvals.require(school.approver(), item.id());
        approvals.giveBack(school.approver(), item.id(), shown.commandHash(), "第 2 名成绩有误");
        assertThat(notices.require(school.listId(), 0).rows()).isEmpty();
        assertThat(batches.require(school.registrar(), school.batchId()).state())
                .isEqualTo(BatchState.PREPARED);
        long second = results.submit(school.registrar(), school.batchId());
        assertThat(second).isNotEqualTo(school.listId());
        assertThat(mine(school.registrar()).id()).isEqualTo(item.id());
        assertThat(mine(school.registrar()).round()).isEqualTo(2);
        assertThat(batches.require(school.registrar(), school.batchId()).timeline())
                .extracting(TimelineEntry::act)
                .containsExactly("BATCH_PLANNED", "REQUESTED", "RETURNED", "RESUBMITTED", "AWAITED");
        ApprovalView again = approvals.require(school.approver(), item.id());
        approvals.giveBack(school.approver(), item.id(), again.commandHash(), "再次更正");
        approvals.withdraw(school.registrar(), item.id(), "");
        assertThat(results.submit(school.registrar(), school.batchId())).isNotEqualTo(second);
        assertThat(mine(school.registrar()).id()).isNotEqualTo(item.id());
    }

    @Test
    @DisplayName("I8 R12 who changed the batch last does not approve its list, also after a change of role")
    void lastEditor() throws Exception {
        ListedSchool school = schools.withListOnNotice(2);
        Actor editor = actors.account(school.unit(), Role.SCHOOL_APPROVER);
        behind("UPDATE batch SET edited_by = '" + editor.login() + "' WHERE id = " + school.batchId());
        approvals.withdraw(school.registrar(), mine(school.registrar()).id(), "");
        results.submit(school.registrar(), school.batchId());
        WorkItem item = newest(school.approver());
        ApprovalView shown = approvals.require(editor, item.id());
        assertThat(shown.decidable()).isFalse();
        assertThatThrownBy(() -> approvals.approve(editor, item.id(), shown.commandHash(), ""))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(ApprovalError.APPROVAL_EDITOR));
    }

    @Test
    @DisplayName("G02 a long notice comes in pages, every person once and in order, the last page without a next one")
    void noticeInPages() throws Exception {
        ListedSchool school = schools.withListOnNotice(230);
        List<Integer> positions = new ArrayList<>();
        Integer after = 0;
        while (after != null) {
            NoticeView page = notices.require(school.listId(), after);
            assertThat(page.persons()).isEqualTo(230);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(100);
            page.rows().forEach(row -> positions.add(row.position()));
            after = page.next();
        }
        assertThat(positions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 230).boxed().toList());
        assertThat(notices.require(school.listId(), 230).rows()).isEmpty();
    }

    @Test
    @DisplayName("I5 a person who was changed after the approval is not issued")
    void changedBehind() throws Exception {
        ListedSchool school = schools.withApprovedList(2);
        behind("UPDATE candidate SET name = '别人' WHERE batch_id = " + school.batchId() + " AND no = 2");
        assertRefused(() -> issuing.issue(school.approver(), school.listId()), AssessmentError.ASSESSMENT_LIST_CHANGED);
    }

    @Test
    @DisplayName(
            "I5 the database itself refuses an approval by the submitter, before the end of the notice, or of no list")
    void constraints() throws Exception {
        ListedSchool school = schools.withListOnNotice(1);
        String columns = "INSERT INTO approved_list (list_id, batch_id, submitted_by, notice_until, approved_by,"
                + " approved_at, approved_on) SELECT id, batch_id, submitted_by, notice_until, ";
        String of = " FROM result_list WHERE id = " + school.listId();
        for (String values : new String[] {
            "submitted_by, submitted_at, DATE '2099-01-01'",
            "'" + school.approver().login() + "', submitted_at, notice_until",
        }) {
            assertThatThrownBy(() -> behind(columns + values + of)).as(values).isInstanceOf(SQLException.class);
        }
        ListedSchool other = schools.withApprovedList(1);
        String number = issuing.issue(other.approver(), other.listId()).first();
        assertThatThrownBy(() -> behind(
                        "UPDATE certificate SET list_id = " + school.listId() + " WHERE number = '" + number + "'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName("I15 another school finds neither the batch nor its candidates")
    void anotherSchool() throws Exception {
        ListedSchool school = schools.withListOnNotice(1);
        ListedSchool other = schools.withListOnNotice(1);
        assertRefused(
                () -> batches.require(other.registrar(), school.batchId()), AssessmentError.ASSESSMENT_UNKNOWN_BATCH);
        assertThat(batches.list(other.registrar(), ListQuery.first(50)).rows())
                .extracting(BatchRow::id)
                .containsExactly(other.batchId());
    }

    private WorkItem newest(Actor actor) {
        return queues.todo(actor, ListQuery.first(100)).rows().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private WorkItem mine(Actor actor) {
        return queues.requested(actor, ListQuery.first(1)).rows().get(0);
    }

    private void approve(Actor actor, WorkItem item) {
        ApprovalView shown = approvals.require(actor, item.id());
        approvals.approve(actor, item.id(), shown.commandHash(), "同意");
    }

    private static void assertRefused(ThrowingCallable act, ErrorCode code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private void behind(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
