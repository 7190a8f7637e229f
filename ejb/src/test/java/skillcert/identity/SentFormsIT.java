package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.administration.KeyAdministration;
import skillcert.administration.RuleProposals;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeyPurpose;
import skillcert.policy.AnnouncementForm;
import skillcert.policy.Announcements;
import skillcert.policy.ParameterForm;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
class SentFormsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Announcements announcements;

    @Inject
    private RuleProposals proposals;

    @Inject
    private KeyAdministration keys;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private final IdempotencyKey key = IdempotencyKey.create();
    private String school;
    private Actor system;
    private Actor security;

    @BeforeEach
    void people() {
        school = actors.unit(UnitKind.SCHOOL);
        String province = actors.unit(UnitKind.PROVINCE);
        system = actors.account(province, Role.SYSTEM_ADMINISTRATOR);
        security = actors.account(province, Role.SECURITY_ADMINISTRATOR);
    }

    private int audited(String event, String subject) throws SQLException {
        return new AuditRows(database).count(event, "DONE", subject);
    }

    /** Twice at once, and once more: one answer. */
    private <T> T thrice(Callable<T> command) throws Exception {
        Future<T> one = threads.submit(command);
        Future<T> other = threads.submit(command);
        T first = one.get(60, TimeUnit.SECONDS);
        assertThat(other.get(60, TimeUnit.SECONDS)).isEqualTo(first);
        assertThat(command.call()).isEqualTo(first);
        return first;
    }

    @Test
    @DisplayName(
            "I9 a password reset that comes again, also at once, gives the password that was shown and voids nothing")
    void reset() throws Exception {
        String login = actors.account(school, Role.SCHOOL_REGISTRAR).login();
        thrice(() -> accounts.resetPassword(system, login, "本人申请", key));
        assertThat(audited("PASSWORD_RESET", login)).isEqualTo(1);
        assertThat(accounts.resetPassword(system, login, "本人申请", IdempotencyKey.create()))
                .as("a new form is a new reset")
                .isNotEqualTo(accounts.resetPassword(system, login, "本人申请", key));
    }

    @Test
    @DisplayName("I9 an account is made once under a key; the key of another form or person is refused")
    void create() throws Exception {
        String login = "t" + UUID.randomUUID();
        AccountForm form = new AccountForm(login, school, "李明", "", actors.document());
        thrice(() -> accounts.create(system, form, key));
        assertThat(audited("ACCOUNT_CREATED", login)).isEqualTo(1);
        sent(() -> accounts.create(system, new AccountForm(login, school, "李明明", "", form.person()), key));
        sent(() -> accounts.resetPassword(system, login, "本人申请", key));
        Actor colleague = actors.account(system.unit(), Role.SYSTEM_ADMINISTRATOR);
        sent(() -> accounts.create(colleague, form, key));
    }

    @Test
    @DisplayName("I9 an answer is kept for an hour; later the form is refused and still has no second effect")
    void forgotten() throws SQLException {
        String login = actors.account(school, Role.SCHOOL_REGISTRAR).login();
        accounts.resetPassword(system, login, "本人申请", key);
        actors.write(
                "UPDATE sent_form SET sent_at = ? WHERE request_key = ?",
                clock.realInstant().minusSeconds(3_700),
                key.value());
        sent(() -> accounts.resetPassword(system, login, "本人申请", key));
        assertThat(audited("PASSWORD_RESET", login)).isEqualTo(1);
    }

    @Test
    @DisplayName("I9 a command that is refused frees its key: the corrected form is carried out")
    void refusedBefore() {
        String login = "t" + UUID.randomUUID();
        assertThatThrownBy(() -> accounts.create(system, new AccountForm(login, school, "", ""), key))
                .isInstanceOf(AccountRefusedException.class);
        assertThat(accounts.create(system, new AccountForm(login, school, "李明", "", actors.document()), key)
                        .login())
                .isEqualTo(login);
    }

    @Test
    @DisplayName("I9 announcement, proposal and new data key come once under a key, also at once")
    void others() throws Exception {
        LocalDate today = clock.today();
        AnnouncementForm announcement =
                new AnnouncementForm("公告", "内容", Set.of(UnitKind.SCHOOL, UnitKind.CITY), today, today);
        long published = thrice(() -> announcements.publish(system, announcement, key));
        assertThat(audited("ANNOUNCEMENT_PUBLISHED", "announcement:" + published))
                .isEqualTo(1);
        IdempotencyKey second = IdempotencyKey.create();
        ParameterForm form =
                new ParameterForm("printing.tray.sheets", today.plusYears(40), "90", "PLATFORM", "每个印制文件的张数");
        // somebody of the other office, or nobody could agree to it
        actors.account(security.unit(), Role.PROVINCE_DECIDER);
        thrice(() -> proposals.propose(security, form, second));
        IdempotencyKey third = IdempotencyKey.create();
        int added = thrice(() -> keys.rotate(security, KeyPurpose.DOCUMENT, "按计划轮换", third));
        assertThat(audited("KEY_ROTATED", "key:" + added)).isEqualTo(1);
    }

    private static void sent(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(IdentityError.IDENTITY_FORM_SENT));
    }
}
