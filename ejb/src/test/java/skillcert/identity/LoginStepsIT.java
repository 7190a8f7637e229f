package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.Base32;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
@Tag("gm")
class LoginStepsIT {

    private static final String HERE = "192.0.2.7";
    private static final Actor VISITOR = Actor.SYSTEM.inRequest(HERE, "it");
    private static final String FRESH = "Fresh-Password-";

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sessions sessions;

    @Inject
    private OpenSessions open;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private AccessControl access;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Drafts drafts;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    /** A registrar, whose rights demand no second factor, signed in and with a password of their own. */
    private record Person(Actor actor, String token) {}

    private Person registrar() {
        Actor actor = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        String token = sessions.begin(actor, HERE, "Firefox");
        passwords.change(actor, visit(token).session(), TestActors.PASSWORD, FRESH + 0);
        return new Person(actor, token);
    }

    private Visit visit(String token) {
        return sessions.visit(token, false).orElseThrow();
    }

    private String code(FactorOffer offer, int stepsAway) throws GeneralSecurityException {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        byte[] secret = Base32.decode(offer.secret().replace(" ", ""));
        Instant when = clock.realInstant().plus(generator.getTimeStep().multipliedBy(stepsAway));
        return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), when);
    }

    @Test
    @DisplayName("8.1.4.1 a decider changes the first password, enrols, and only then is in; each step is audited")
    void wholeWay() throws Exception {
        Actor actor = actors.account(actors.unit(UnitKind.PROVINCE), Role.PROVINCE_DECIDER);
        String login = actor.login();
        assertThat(signingIn.authenticate(login, TestActors.PASSWORD, VISITOR)).isPresent();
        String token = sessions.begin(actor, HERE, "Firefox");
        assertThat(visit(token).owed()).isEqualTo(SignInStep.PASSWORD);
        assertThat(passwords.change(actor, visit(token).session(), "Wrong-Password-1", FRESH + 1))
                .isEqualTo(CodeAnswer.REFUSED);
        assertThat(passwords.change(actor, visit(token).session(), TestActors.PASSWORD, FRESH + 1))
                .isEqualTo(CodeAnswer.ACCEPTED);
        assertThat(visit(token).owed()).isEqualTo(SignInStep.ENROLMENT);
        FactorOffer offer = factors.offer(actor);
        assertThat(factors.offer(actor).secret()).as("offered again").isEqualTo(offer.secret());
        assertThat(factors.enrol(actor, token, "000")).isEmpty();
        assertThat(visit(token).owed()).isEqualTo(SignInStep.ENROLMENT);
        List<String> codes = factors.enrol(actor, token, code(offer, 0)).orElseThrow();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(visit(token).owed()).isEqualTo(SignInStep.DONE);
        AuditRows audit = new AuditRows(database);
        assertThat(audit.count("PASSWORD_CHANGED", "DONE", login)).isEqualTo(1);
        assertThat(audit.count("FACTOR_ENROLLED", "DONE", login)).isEqualTo(1);
        assertThat(audit.count("FACTOR_FAILED", "REFUSED", login)).isEqualTo(1);
        assertThat(audit.count("ACCOUNT_LOGIN", "DONE", login)).isEqualTo(1);
    }

    @Test
    @DisplayName("8.1.4.1 a code is good once, a recovery code too, and five wrong ones lock password and code")
    void codes() throws Exception {
        Actor actor = actors.account(actors.unit(UnitKind.PRINTING), Role.PRINTING_CLERK);
        String first = sessions.begin(actor, HERE, "Firefox");
        passwords.change(actor, visit(first).session(), TestActors.PASSWORD, FRESH + 1);
        FactorOffer offer = factors.offer(actor);
        String used = code(offer, 0);
        List<String> recovery = factors.enrol(actor, first, used).orElseThrow();
        String second = sessions.begin(actor, HERE, "Firefox");
        assertThat(visit(second).owed()).isEqualTo(SignInStep.FACTOR);
        assertThat(signingIn.enterCode(actor, second, used)).as("used").isEqualTo(CodeAnswer.REFUSED);
        assertThat(signingIn.enterCode(actor, second, recovery.get(0).toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(CodeAnswer.ACCEPTED);
        assertThat(visit(second).owed()).isEqualTo(SignInStep.DONE);
        String third = sessions.begin(actor, HERE, "Firefox");
        assertThat(signingIn.enterCode(actor, third, recovery.get(0)))
                .as("used")
                .isEqualTo(CodeAnswer.REFUSED);
        assertThat(factors.mine(actor).codesLeft()).isEqualTo(9);
        for (int i = 0; i < 4; i++) {
            // the right password in between must not give new guesses at the code
            assertThat(signingIn.authenticate(actor.login(), FRESH + 1, VISITOR))
                    .isPresent();
            assertThat(signingIn.enterCode(actor, third, "000000")).isEqualTo(CodeAnswer.REFUSED);
        }
        assertThat(signingIn.enterCode(actor, third, code(offer, 1))).isEqualTo(CodeAnswer.LOCKED);
        assertThat(signingIn.authenticate(actor.login(), FRESH + 1, VISITOR)).isEmpty();
        assertThat(new AuditRows(database).count("RECOVERY_CODE_USED", "DONE", actor.login()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("8.1.4.1 the present password and the last five are refused, the sixth before may come back")
    void history() {
        Person person = registrar();
        long session = visit(person.token()).session();
        for (int i = 1; i <= 4; i++) {
            assertThat(passwords.change(person.actor(), session, FRESH + (i - 1), FRESH + i))
                    .isEqualTo(CodeAnswer.ACCEPTED);
        }
        for (int i = 0; i <= 4; i++) {
            String before = FRESH + i;
            assertThatThrownBy(() -> passwords.change(person.actor(), session, FRESH + 4, before))
                    .isInstanceOf(PasswordRefusedException.class);
        }
        assertThat(passwords.change(person.actor(), session, FRESH + 4, TestActors.PASSWORD))
                .isEqualTo(CodeAnswer.ACCEPTED);
    }

    @Test
    @DisplayName("8.1.4.1 a fourth login ends the oldest, and not before it is through")
    void mostSessions() throws SQLException {
        Person person = registrar();
        String second = sessions.begin(person.actor(), HERE, "Firefox");
        String third = sessions.begin(person.actor(), HERE, "Firefox");
        String fourth = sessions.begin(person.actor(), HERE, "Firefox");
        visit(second);
        visit(third);
        assertThat(sessions.visit(person.token(), false)).isPresent();
        visit(fourth);
        assertThat(sessions.visit(person.token(), false)).isEmpty();
        assertThat(sessions.findEnd(person.token())).hasValue(SessionEnd.TOO_MANY);
        assertThat(open.mine(person.actor())).hasSize(3);
        assertThat(new AuditRows(database)
                        .count("SESSION_ENDED", "DONE", person.actor().login()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("8.1.4.1 thirty idle minutes end a login, polling does not keep it, and twelve hours end any")
    void idleAndLongest() {
        Person polling = registrar();
        String login = polling.actor().login();
        visit(polling.token());
        Instant now = clock.realInstant();
        actors.write(
                "UPDATE login_session SET last_seen_at = ? WHERE login = ?", now.minus(Duration.ofMinutes(29)), login);
        assertThat(sessions.visit(polling.token(), true))
                .hasValueSatisfying(visit -> assertThat(visit.left()).isLessThan(Duration.ofSeconds(61)));
        actors.write(
                "UPDATE login_session SET last_seen_at = ? WHERE login = ?", now.minus(Duration.ofMinutes(31)), login);
        assertThat(sessions.visit(polling.token(), true)).isEmpty();
        assertThat(sessions.findEnd(polling.token())).hasValue(SessionEnd.IDLE);

        Person busy = registrar();
        visit(busy.token());
        actors.write(
                "UPDATE login_session SET started_at = ? WHERE login = ?",
                now.minus(Duration.ofHours(12)),
                busy.actor().login());
        assertThat(sessions.visit(busy.token(), false)).isEmpty();
        assertThat(sessions.findEnd(busy.token())).hasValue(SessionEnd.TOO_LONG);
    }

    @Test
    @DisplayName("8.1.4.1 a new password, signing out everywhere, and the administrator end logins at the next request")
    void ends() {
        Person person = registrar();
        String other = sessions.begin(person.actor(), HERE, "Firefox");
        visit(other);
        passwords.change(person.actor(), visit(person.token()).session(), FRESH + 0, FRESH + 1);
        assertThat(sessions.visit(other, false)).as("other login").isEmpty();
        assertThat(sessions.visit(person.token(), false)).as("own login").isPresent();
        assertThat(open.endAllMine(person.actor())).isEqualTo(1);
        assertThat(sessions.visit(person.token(), false)).isEmpty();

        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        Person third = registrar();
        long number = visit(third.token()).session();
        Person stranger = registrar();
        assertThatThrownBy(() -> open.endMine(stranger.actor(), number)).isInstanceOf(UnknownSessionException.class);
        assertThat(open.all(security, ListQuery.first(100)).rows())
                .anySatisfy(row -> assertThat(row.id()).isEqualTo(number));
        open.end(security, number);
        assertThat(sessions.visit(third.token(), false)).isEmpty();
    }

    @Test
    @DisplayName("8.1.5 a reset factor leads to enrolment anew, is never one's own, and needs the right")
    void reset() throws Exception {
        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        Actor actor = actors.account(actors.unit(UnitKind.PRINTING), Role.PRINTING_CLERK);
        String token = sessions.begin(actor, HERE, "Firefox");
        passwords.change(actor, visit(token).session(), TestActors.PASSWORD, FRESH + 1);
        FactorOffer offer = factors.offer(actor);
        List<String> recovery = factors.enrol(actor, token, code(offer, 0)).orElseThrow();
        assertThatThrownBy(() -> access.resetFactor(actor, security.login(), "手机遗失"))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> access.resetFactor(security, security.login(), "手机遗失"))
                .isInstanceOf(FactorRefusedException.class);
        access.resetFactor(security, actor.login(), "手机遗失");
        assertThat(sessions.visit(token, false)).as("old login").isEmpty();
        String again = sessions.begin(actor, HERE, "Firefox");
        assertThat(visit(again).owed()).isEqualTo(SignInStep.ENROLMENT);
        FactorOffer next = factors.offer(actor);
        assertThat(next.secret()).isNotEqualTo(offer.secret());
        factors.enrol(actor, again, code(next, 0)).orElseThrow();
        String third = sessions.begin(actor, HERE, "Firefox");
        assertThat(signingIn.enterCode(actor, third, recovery.get(5)))
                .as("old recovery code")
                .isEqualTo(CodeAnswer.REFUSED);
        assertThat(access.require(security, actor.login()).enrolledAt()).isNotNull();
    }

    @Test
    @DisplayName("8.1.4.1 a password reset by the administrator is good for one login, at which it must be changed")
    void passwordReset() {
        Person person = registrar();
        Actor administrator = actors.account(actors.unit(UnitKind.PROVINCE), Role.SYSTEM_ADMINISTRATOR);
        String oneTime = administration
                .resetPassword(administrator, person.actor().login(), "本人申请", IdempotencyKey.create())
                .password();
        assertThat(sessions.visit(person.token(), false)).isEmpty();
        assertThat(signingIn.authenticate(person.actor().login(), FRESH + 0, VISITOR))
                .isEmpty();
        assertThat(signingIn.authenticate(person.actor().login(), oneTime, VISITOR))
                .isPresent();
        String token = sessions.begin(person.actor(), HERE, "Firefox");
        assertThat(visit(token).owed()).isEqualTo(SignInStep.PASSWORD);
    }

    @Test
    @DisplayName(
            "PEERS 2.9 a draft is sealed, of its own account only, kept by eight saves at once, and gone when dropped")
    void draft() throws Exception {
        Person person = registrar();
        Person stranger = registrar();
        drafts.keep(person.actor(), "/filing/enter.xhtml", "{\"name\":\"草稿中的姓名\"}");
        drafts.keep(person.actor(), "/filing/enter.xhtml", "{\"name\":\"改过的姓名\"}");
        assertThat(drafts.find(person.actor(), "/filing/enter.xhtml")
                        .orElseThrow()
                        .values())
                .contains("改过的姓名");
        assertThat(drafts.find(stranger.actor(), "/filing/enter.xhtml")).isEmpty();
        assertThat(new AuditRows(database)
                        .number(
                                "SELECT COUNT(*) FROM form_draft WHERE login = ? AND sealed IS NOT NULL",
                                person.actor().login()))
                .isEqualTo(1);
        for (Future<?> one : IntStream.range(0, 8)
                .mapToObj(i -> threads.submit(() -> drafts.keep(person.actor(), "/assessment/plan.xhtml", "{}")))
                .toList()) {
            one.get(60, TimeUnit.SECONDS);
        }
        assertThat(drafts.find(person.actor(), "/assessment/plan.xhtml")).isPresent();
        String tooLong = "x".repeat(70_000);
        assertThatThrownBy(() -> drafts.keep(person.actor(), "/filing/enter.xhtml", tooLong))
                .isInstanceOf(DraftRefusedException.class);
        drafts.drop(person.actor(), "/filing/enter.xhtml");
        assertThat(drafts.find(person.actor(), "/filing/enter.xhtml")).isEmpty();
    }
}
