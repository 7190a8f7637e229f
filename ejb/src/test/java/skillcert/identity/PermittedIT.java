package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

@ArquillianTest
class PermittedIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Units units;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Founding founding;

    @Inject
    private TestActors actors;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private static Actor actor(Role role) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 13);
        return TestActors.of(login, "T-unit", role.unitKinds().iterator().next(), role);
    }

    private int refusals(String login) throws SQLException {
        return new AuditRows(database)
                .number(
                        "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND event = 'COMMAND_REFUSED'"
                                + " AND outcome = 'REFUSED'",
                        login);
    }

    @ParameterizedTest(name = "I15 the command Units.create by {0}")
    @EnumSource(Role.class)
    void onlyTheRight(Role role) throws SQLException {
        Actor actor = actor(role);
        String code = "T-" + UUID.randomUUID().toString().substring(0, 13);
        UnitForm form = new UnitForm(code, UnitKind.SCHOOL, "测试单位" + code, "00", TestActors.ORGANISATION);
        if (role.rights().contains(Right.ACCOUNT_ADMINISTER)) {
            units.create(actor, form);
            assertThat(units.require(code).name()).isEqualTo(form.name());
            assertThat(refusals(actor.login())).isZero();
        } else {
            assertThatThrownBy(() -> units.create(actor, form))
                    .isInstanceOf(NotPermittedException.class)
                    .hasMessageContaining("Units.create");
            assertThat(units.find(code)).isEmpty();
            assertThat(refusals(actor.login())).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("I15 without an actor nothing is permitted")
    void noActor() {
        UnitForm form = new UnitForm("T-nobody", UnitKind.SCHOOL, "测试单位", "00", TestActors.ORGANISATION);
        assertThatThrownBy(() -> units.create(null, form)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName("I7 a refusal by a rule leaves one trace too, and nothing else")
    void ruleRefusals() throws SQLException {
        Actor administrator = actor(Role.SYSTEM_ADMINISTRATOR);
        String code = actors.unit(UnitKind.SCHOOL);
        UnitForm again = new UnitForm(code, UnitKind.SCHOOL, "另一所学校" + code, "00", TestActors.ORGANISATION);
        assertThatThrownBy(() -> units.create(administrator, again)).isInstanceOf(UnitRefusedException.class);
        UnitForm sameName =
                new UnitForm(code + "x", UnitKind.SCHOOL, units.require(code).name(), "00", TestActors.ORGANISATION);
        assertThatThrownBy(() -> units.create(administrator, sameName)).isInstanceOf(UnitRefusedException.class);
        assertThat(refusals(administrator.login())).isEqualTo(2);
        assertThat(units.find(code + "x")).isEmpty();
        assertThat(new AuditRows(database).count("UNIT_CREATED", "DONE", code)).isEqualTo(1);
    }

    @Test
    @DisplayName("I15 an account cannot be an administrator and something else, nor hold a role of other units")
    void roles() {
        String province = actors.unit(UnitKind.PROVINCE);
        assertThatThrownBy(() -> actors.account(province, Role.SYSTEM_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR))
                .isInstanceOf(AccountRefusedException.class);
        assertThatThrownBy(() -> actors.account(province, Role.SECURITY_ADMINISTRATOR, Role.PROVINCE_DECIDER))
                .isInstanceOf(AccountRefusedException.class);
        assertThatThrownBy(() -> actors.account(province, Role.SCHOOL_APPROVER))
                .isInstanceOf(AccountRefusedException.class);
        assertThatCode(() -> actors.account(province, Role.AUDIT_ADMINISTRATOR)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("8.1.4.1 a login is given once")
    void loginTaken() {
        Actor first = actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        AccountForm again = new AccountForm(first.login(), first.unit(), "另一个人", "", actors.document());
        assertThatThrownBy(() -> accounts.create(TestActors.ADMINISTRATOR, again, IdempotencyKey.create()))
                .isInstanceOf(AccountRefusedException.class);
    }

    @Test
    @DisplayName("issue 2.7 accounts are listed page by page, within one unit, without hole or double")
    void lists() {
        String unit = actors.unit(UnitKind.SCHOOL);
        List<String> made = List.of(
                actors.account(unit, Role.SCHOOL_REGISTRAR).login(),
                actors.account(unit, Role.SCHOOL_APPROVER).login(),
                actors.account(unit, Role.SCHOOL_REGISTRAR).login());
        ListPage<AccountView> first =
                accounts.list(TestActors.ADMINISTRATOR, new ListQuery(Map.of("unit", unit), null, false, null, 2));
        ListPage<AccountView> second = accounts.list(
                TestActors.ADMINISTRATOR, new ListQuery(Map.of("unit", unit), null, false, first.next(), 2));
        assertThat(first.count()).isEqualTo(3);
        assertThat(first.rows()).hasSize(2).allSatisfy(row -> assertThat(row.roles())
                .hasSize(1));
        assertThat(second.next()).isNull();
        assertThat(java.util.stream.Stream.concat(first.rows().stream(), second.rows().stream())
                        .map(AccountView::login))
                .containsExactlyElementsOf(made.stream().sorted().toList());
    }

    @Test
    @DisplayName("DESIGN 8 once there is an account, founding does nothing")
    void foundingOnce() {
        actors.account(actors.unit(UnitKind.SCHOOL), Role.SCHOOL_REGISTRAR);
        UnitForm unit = new UnitForm("T-late", UnitKind.PROVINCE, "迟到的单位", "00", "");
        assertThat(founding.found(List.of(unit), List.of())).isFalse();
        assertThat(units.find("T-late")).isEmpty();
    }
}
