package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.administration.ServerState;
import skillcert.administration.ServerTimers;
import skillcert.administration.ServerView;
import skillcert.administration.TimerView;
import skillcert.audit.AuditException;
import skillcert.audit.TimerRunView;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** What the administrators need to keep people and server going: timers, drafts, lists, telephones and the last way in. */
@ArquillianTest
class HelpIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private ServerTimers timers;

    @Inject
    private ServerState state;

    @Inject
    private Drafts drafts;

    @Inject
    private Rescue rescue;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private AccessControl access;

    @Inject
    private TelephoneReveals reveals;

    @Inject
    private Units units;

    @Inject
    private TestActors actors;

    @Inject
    @ConfigProperty(name = "skillcert.keys.store")
    private String keyStore;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private final Actor system = TestActors.ADMINISTRATOR;

    private String detail(String event, String subject) throws SQLException {
        return text(
                "select detail from audit_entry where event = ? and subject = ? order by seq desc limit 1",
                event,
                subject);
    }

    private String text(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private void write(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    @DisplayName(
            "8.1.4.3 every timer is listed with its next run, and one that is run now leaves its run and an audit row")
    void timers() throws SQLException {
        timers.run(system, "DRAFT_PURGE");
        assertThat(timers.all(system))
                .extracting(TimerView::name)
                .containsExactly("APPROVAL_EXPIRY", "AUDIT_NIGHT", "DRAFT_PURGE", "JOB_WATCH", "LEDGER_NIGHT");
        assertThat(timers.all(system))
                .allSatisfy(timer -> assertThat(timer.next()).isNotNull());
        TimerView purge = timers.all(system).get(2);
        assertThat(purge.runs()).extracting(TimerRunView::outcome).containsExactly(TimerRunView.Outcome.DONE);
        assertThat(purge.runs().get(0).endedAt())
                .isAfterOrEqualTo(purge.runs().get(0).startedAt());
        assertThat(detail("TIMER_RUN", "DRAFT_PURGE")).isEmpty();
        assertThatThrownBy(() -> timers.run(system, "AUDIT_NIGHT")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> timers.run(TestActors.SECURITY, "JOB_WATCH"))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName("8.1.5 the server tells of memory, threads, pools and nodes, and of no secret")
    void load() {
        timers.run(system, "JOB_WATCH");
        ServerView server = state.view(system);
        assertThat(server.load().heapUsed()).isPositive();
        assertThat(server.load().threads()).isPositive();
        assertThat(server.pools()).extracting(ServerView.Pool::name).contains("Skillcert", "SkillcertMigration");
        assertThat(server.pools().get(0).inUse()).isNotNegative();
        assertThat(server.nodes()).isNotEmpty();
    }

    @Test
    @DisplayName(
            "8.1.4.10 an account keeps fifty drafts, the oldest gives its place; what is two weeks old is thrown away")
    void drafts() throws SQLException {
        Actor actor = actors.account(actors.unit(UnitKind.PROVINCE), Role.PROVINCE_FILING_OFFICER);
        for (int i = 0; i < Drafts.MOST; i++) {
            drafts.keep(actor, "/page?n=" + i, "values " + i);
        }
        write(
                "update form_draft set saved_at = '2020-01-01 00:00:00' where login = ? and page = '/page?n=7'",
                actor.login());
        drafts.keep(actor, "/page?n=new", "newest");
        assertThat(text("select count(*) from form_draft where login = ?", actor.login()))
                .isEqualTo(String.valueOf(Drafts.MOST));
        assertThat(drafts.find(actor, "/page?n=7")).isEmpty();
        assertThat(drafts.find(actor, "/page?n=new").orElseThrow().values()).isEqualTo("newest");
        drafts.keep(actor, "/page?n=8", "again");
        assertThat(drafts.find(actor, "/page?n=8").orElseThrow().values()).isEqualTo("again");
        write(
                "update form_draft set saved_at = '2020-01-01 00:00:00' where login = ? and page = '/page?n=9'",
                actor.login());
        assertThat(drafts.purge()).isPositive();
        assertThat(text(
                        "select count(*) from form_draft where login = ? and page = '/page?n=9' and sealed is null",
                        actor.login()))
                .isEqualTo("1");
        assertThat(drafts.find(actor, "/page?n=8")).isPresent();
    }

    @Test
    @DisplayName(
            "8.1.4.3 I14 changes stand in the audit as old and new, reasons as given, and never a telephone number")
    void traces() throws SQLException {
        String unit = actors.unit(UnitKind.PRINTING);
        UnitDetail before = units.detail(system, unit);
        UnitForm form =
                new UnitForm(unit, UnitKind.PRINTING, before.unit().name() + "新", "00", "", "", "王五", "13812345678");
        units.change(system, form, before.version());
        assertThat(detail("UNIT_CHANGED", unit))
                .contains(
                        "name: " + before.unit().name() + " -> " + before.unit().name() + "新", "contact:  -> 王五")
                .contains("contact phone changed")
                .doesNotContain("13812345678", "place");
        assertThat(reveals.ofUnit(system, unit, "通知领取密码")).isEqualTo("13812345678");
        assertThat(detail("PERSONAL_DATA_REVEALED", "unit:" + unit)).isEqualTo("phone: 通知领取密码");
        units.removePhone(system, unit);
        assertThat(units.detail(system, unit).contactPhone()).isEmpty();
        String login = actors.account(unit).login();
        AccountView account = accounts.require(system, login);
        accounts.change(system, new AccountForm(login, unit, "李四", "13912345678"), account.version());
        assertThat(detail("ACCOUNT_CHANGED", login)).isEqualTo("name: 测试人员 -> 李四; phone changed");
        assertThat(reveals.ofAccount(system, login, "通知领取密码")).isEqualTo("13912345678");
        assertThatThrownBy(() -> reveals.ofAccount(system, login, "x")).isInstanceOf(AuditException.class);
        assertThatThrownBy(() -> reveals.ofAccount(TestActors.SECURITY, login, "通知领取密码"))
                .isInstanceOf(NotPermittedException.class);
        accounts.removePhone(system, login);
        assertThat(accounts.require(system, login).phone()).isEmpty();
        assertThatThrownBy(() -> accounts.disable(system, login, " ")).isInstanceOf(AccountRefusedException.class);
        accounts.disable(system, login, "离岗");
        assertThat(detail("ACCOUNT_DISABLED", login)).isEqualTo("离岗");
    }

    @Test
    @DisplayName("8.1.4.2 the accounts are found by who holds a role, by state and by a role that ends soon")
    void lists() {
        Actor actor = actors.account(actors.unit(UnitKind.PROVINCE), Role.PROVINCE_DECIDER);
        assertThat(found(actor, "role", "PROVINCE_DECIDER")).isEqualTo(1);
        assertThat(found(actor, "role", "CITY_OFFICER")).isZero();
        assertThat(found(actor, "state", "NEVER")).isEqualTo(1);
        assertThat(found(actor, "ending", "SOON")).isZero();
        accounts.disable(system, actor.login(), "离岗");
        assertThat(found(actor, "state", "DISABLED")).isEqualTo(1);
        assertThat(access.list(
                                TestActors.SECURITY,
                                new ListQuery(
                                        Map.of("login", actor.login(), "lock", "FREE", "factor", "NONE"),
                                        "lock",
                                        false,
                                        null,
                                        10))
                        .count())
                .isEqualTo(1);
        assertThat(access.helpers(TestActors.SECURITY)).isNotNegative();
    }

    private int found(Actor actor, String column, String value) {
        return accounts.list(
                        system,
                        new ListQuery(Map.of("login", actor.login(), column, value), "lastLoginAt", true, null, 10))
                .count();
    }

    @Test
    @DisplayName("8.1.5 an administrator nobody can help is let in again by a file at the server, and nobody else is")
    void rescued() throws Exception {
        Path folder = Path.of(keyStore).toAbsolutePath().getParent();
        Actor security = actors.account(actors.unit(UnitKind.PROVINCE), Role.SECURITY_ADMINISTRATOR);
        write(
                "update credential set totp_enrolled_at = '2026-01-01 00:00:00', failures = 4 where login = ?",
                security.login());
        Path asks = folder.resolve("rescue-" + security.login() + ".txt");
        Files.writeString(asks, "");
        assertThat(rescue.asked()).contains(security.login());
        Path kept = rescue.rescue(security.login());
        assertThat(asks).doesNotExist();
        assertThat(Files.readString(kept, StandardCharsets.UTF_8)).startsWith(security.login() + " ");
        assertThat(text("select totp_enrolled_at from credential where login = ?", security.login()))
                .isNull();
        assertThat(text("select must_change from credential where login = ?", security.login()))
                .isIn("1", "TRUE");
        assertThat(detail("ACCOUNT_RESCUED", security.login())).contains("beside the key store");
        Actor officer = actors.account(security.unit(), Role.PROVINCE_FILING_OFFICER);
        String before = text("select password_hash from credential where login = ?", officer.login());
        Path vain = Files.writeString(folder.resolve("rescue-" + officer.login() + ".txt"), "");
        assertThat(rescue.rescue(officer.login())).isNull();
        assertThat(vain).doesNotExist();
        assertThat(text("select password_hash from credential where login = ?", officer.login()))
                .isEqualTo(before);
        Files.deleteIfExists(kept);
    }
}
