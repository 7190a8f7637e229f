package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
@Tag("gm")
class SigningInIT {

    private static final String WRONG = "Wrong-Password-1";
    private static final Actor HERE = Actor.SYSTEM.inRequest("192.0.2.7", "it");

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private SigningIn signingIn;

    @Inject
    private Accounts accounts;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private String login() {
        return actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_APPROVER)
                .login();
    }

    private int failures(String login) throws SQLException {
        return new AuditRows(database).number("SELECT failures FROM credential WHERE login = ?", login);
    }

    @Test
    @DisplayName("8.1.4.1 the right password signs in with the rights of the roles, and the login is audited")
    void signsIn() throws SQLException {
        String login = login();
        Optional<Actor> actor = signingIn.authenticate(" " + login.toUpperCase(Locale.ROOT), TestActors.PASSWORD, HERE);
        assertThat(actor).isPresent();
        assertThat(actor.get().rights()).contains(Right.ASSESSMENT_APPROVE).doesNotContain(Right.ASSESSMENT_PREPARE);
        assertThat(actor.get().inRequest("-", "-")).isEqualTo(accounts.requireActor(login));
        assertThat(new AuditRows(database).count("ACCOUNT_PASSWORD_ACCEPTED", "DONE", login))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("8.1.4.1 five failures lock for thirty minutes, counted in the database, every attempt audited")
    void locks() throws SQLException {
        String login = login();
        for (int i = 1; i <= 5; i++) {
            assertThat(signingIn.authenticate(login, WRONG, HERE)).isEmpty();
            assertThat(failures(login)).isEqualTo(i);
        }
        assertThat(signingIn.authenticate(login, TestActors.PASSWORD, HERE))
                .as("locked")
                .isEmpty();
        AuditRows audit = new AuditRows(database);
        assertThat(audit.count("ACCOUNT_LOGIN_FAILED", "REFUSED", login)).isEqualTo(6);
        assertThat(audit.count("ACCOUNT_LOCKED", "DONE", login)).isEqualTo(1);
        actors.write("UPDATE credential SET locked_until = ? WHERE login = ?", clock.realInstant(), login);
        assertThat(signingIn.authenticate(login, TestActors.PASSWORD, HERE))
                .as("after the lock")
                .isPresent();
        assertThat(failures(login)).isZero();
    }

    @Test
    @DisplayName("8.1.4.1 of twelve wrong passwords at once none escapes the count: the account is locked")
    void locksUnderLoad() throws Exception {
        String login = login();
        List<Future<Optional<Actor>>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(threads.submit(() -> signingIn.authenticate(login, WRONG, HERE)));
        }
        for (Future<Optional<Actor>> answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(failures(login)).isEqualTo(5);
        assertThat(signingIn.authenticate(login, TestActors.PASSWORD, HERE)).isEmpty();
        assertThat(new AuditRows(database).count("ACCOUNT_LOGIN_FAILED", "REFUSED", login))
                .isEqualTo(13);
    }

    @Test
    @DisplayName("8.1.4.1 an unknown login costs the time of a wrong password")
    void unknownLoginTakesAsLong() {
        String login = login();
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            known = Math.min(known, nanos(login));
            unknown = Math.min(unknown, nanos("nobody." + login));
        }
        assertThat(unknown).isGreaterThan(known / 2);
    }

    private long nanos(String login) {
        long start = System.nanoTime();
        assertThat(signingIn.authenticate(login, WRONG, HERE)).isEmpty();
        return System.nanoTime() - start;
    }

    @Test
    @DisplayName("I14 an ID number typed as login leaves a trace without the number")
    void idNumberAsLogin() throws SQLException {
        AuditRows audit = new AuditRows(database);
        int before = audit.count("ACCOUNT_LOGIN_FAILED", "REFUSED", "-");
        assertThat(signingIn.authenticate("449999199001011230", WRONG, HERE)).isEmpty();
        assertThat(audit.count("ACCOUNT_LOGIN_FAILED", "REFUSED", "-")).isEqualTo(before + 1);
        assertThat(audit.count("ACCOUNT_LOGIN_FAILED", "REFUSED", "449999199001011230"))
                .isZero();
    }

    @Test
    @DisplayName("8.1.4.2 an actor of an unknown account is refused")
    void unknownActor() {
        assertThatThrownBy(() -> accounts.requireActor("nobody.at.all")).isInstanceOf(UnknownAccountException.class);
        assertThatThrownBy(() -> accounts.requireActor(null)).isInstanceOf(UnknownAccountException.class);
    }
}
