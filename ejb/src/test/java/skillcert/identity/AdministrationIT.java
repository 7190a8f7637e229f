package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdNumber;
import skillcert.kernel.IdType;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeysError;
import skillcert.keys.KeysException;
import skillcert.testing.Deployments;

/** Units, accounts and roles through their doors: one administrator makes accounts, another grants, the third watches. */
@ExtendWith(ArquillianExtension.class)
@Tag("h2")
@Tag("gm")
class AdministrationIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Units units;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountAdministration administration;

    @Inject
    private RoleGrants grants;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private String province;
    private Actor system;
    private Actor security;
    private String school;

    @BeforeEach
    void people() {
        province = actors.unit(UnitKind.PROVINCE);
        system = actors.account(province, Role.SYSTEM_ADMINISTRATOR);
        security = actors.account(province, Role.SECURITY_ADMINISTRATOR);
        school = actors.unit(UnitKind.SCHOOL);
    }

    private static String login() {
        return "t" + UUID.randomUUID().toString().substring(0, 13);
    }

    private RoleForm role(Role role) {
        return new RoleForm(role, clock.today(), null, "任命文件");
    }

    private OneTimePassword create(AccountForm form) {
        return administration.create(system, form, IdempotencyKey.create());
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    private int audited(String event, String outcome, String about) throws SQLException {
        return new AuditRows(database).count(event, outcome, about);
    }

    @Test
    @DisplayName(
            "8.1.5 an account is made without any right, gets a role from another administrator, and loses it at once")
    void grantedAndWithdrawn() throws SQLException {
        String login = login();
        OneTimePassword first = create(new AccountForm(login, school, "李明", "13800138000", actors.document()));
        assertThat(first.login()).isEqualTo(login);
        assertThat(accounts.requireActor(login).rights()).isEmpty();

        long id = grants.grant(security, login, role(Role.SCHOOL_REGISTRAR));
        assertThat(accounts.requireActor(login).rights()).contains(Right.ASSESSMENT_PREPARE);
        assertThat(accounts.requireActor(login).roles()).containsExactly("SCHOOL_REGISTRAR");
        refused(IdentityError.IDENTITY_ROLES_APART, () -> grants.grant(security, login, role(Role.SCHOOL_APPROVER)));

        grants.withdraw(security, id, "岗位调整");
        assertThat(accounts.requireActor(login).rights()).isEmpty();
        grants.grant(security, login, role(Role.SCHOOL_APPROVER));
        assertThat(accounts.requireActor(login).roles()).containsExactly("SCHOOL_APPROVER");
        assertThat(grants.of(security, login))
                .extracting(RoleGrantView::role)
                .containsExactly(Role.SCHOOL_APPROVER, Role.SCHOOL_REGISTRAR);
        assertThat(audited("ACCOUNT_CREATED", "DONE", login)).isEqualTo(1);
        assertThat(audited("ROLE_GRANTED", "DONE", login)).isEqualTo(2);
        assertThat(audited("ROLE_WITHDRAWN", "DONE", login)).isEqualTo(1);
        assertThat(audited("COMMAND_REFUSED", "REFUSED", login)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "8.1.5 nobody grants or withdraws their own roles, nor administers their own account; the attempt is audited")
    void ownAccount() throws SQLException {
        refused(
                IdentityError.IDENTITY_OWN_ACCOUNT,
                () -> grants.grant(security, security.login(), role(Role.INSPECTOR)));
        long own = grants.of(security, security.login()).get(0).id();
        refused(IdentityError.IDENTITY_OWN_ACCOUNT, () -> grants.withdraw(security, own, "自行收回"));
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> administration.disable(system, system.login(), "离岗"),
                () -> administration.unlock(system, system.login()),
                () -> administration.resetPassword(system, system.login(), "本人申请", IdempotencyKey.create()))) {
            refused(IdentityError.IDENTITY_OWN_ACCOUNT, act);
        }
        assertThat(accounts.requireActor(system.login()).rights()).containsExactly(Right.ACCOUNT_ADMINISTER);
        assertThat(audited("COMMAND_REFUSED", "REFUSED", security.login())).isEqualTo(2);
        assertThat(audited("COMMAND_REFUSED", "REFUSED", system.login())).isEqualTo(3);
    }

    @Test
    @DisplayName("I15 the database itself refuses a grant to oneself, and the application may delete no grant")
    void heldByTheDatabase() throws SQLException {
        String login = actors.account(school, Role.SCHOOL_REGISTRAR).login();
        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(() -> update(
                            connection,
                            "INSERT INTO account_role (login, role, valid_from, granted_by, granted_at, grant_reason)"
                                    + " VALUES (?, 'SCHOOL_APPROVER', '2026-01-01', ?, '2026-01-01 00:00:00', 'x')",
                            login,
                            login))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> update(connection, "DELETE FROM account_role WHERE login = ?", login))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    @DisplayName("8.1.4.2 a role of a later day waits for it, one of a past day is refused")
    void dates() {
        String login = actors.account(school).login();
        LocalDate today = clock.today();
        refused(
                IdentityError.IDENTITY_ROLE_DATES,
                () -> grants.grant(
                        security, login, new RoleForm(Role.SCHOOL_REGISTRAR, today.minusDays(1), null, "补办")));
        grants.grant(security, login, new RoleForm(Role.SCHOOL_REGISTRAR, today.plusDays(1), null, "预先任命"));
        assertThat(accounts.requireActor(login).rights()).isEmpty();
        assertThat(grants.of(security, login))
                .extracting(RoleGrantView::state)
                .containsExactly(RoleGrantView.State.TO_COME);
    }

    @Test
    @DisplayName("I14 a telephone number is sealed in the database and masked on every way out")
    void phones() throws SQLException {
        String login = login();
        create(new AccountForm(login, school, "李明", "13800138000", actors.document()));
        AccountView view = administration.require(system, login);
        assertThat(view.phone()).isEqualTo("138****8000");
        administration.change(system, new AccountForm(login, school, "李明明", ""), view.version());
        assertThat(administration.require(system, login))
                .extracting(AccountView::name, AccountView::phone)
                .containsExactly("李明明", "138****8000");
        refused(
                IdentityError.IDENTITY_CHANGED,
                () -> administration.change(system, new AccountForm(login, school, "李", ""), view.version()));
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT phone FROM account WHERE login = ?")) {
            statement.setString(1, login);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("138001");
            }
        }
    }

    private String made(String unit, PersonForm person) {
        String login = login();
        create(new AccountForm(login, unit, "李明", "", person));
        return login;
    }

    @Test
    @DisplayName(
            "8.1.5 I8 U12 one person with two accounts: neither two administrators nor two roles that check each other")
    void onePersonTwoAccounts() throws SQLException {
        PersonForm person = actors.document();
        String first = made(school, person);
        String second = made(school, person);
        String elsewhere = made(province, person);
        String other = made(school, actors.document());
        grants.grant(security, first, role(Role.SCHOOL_REGISTRAR));
        assertThatThrownBy(() -> grants.grant(security, second, role(Role.SCHOOL_APPROVER)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(IdentityError.IDENTITY_PERSON_ROLES);
                    assertThat(refusal.values()).startsWith(second, first);
                });
        for (Role administrator :
                List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR)) {
            refused(IdentityError.IDENTITY_PERSON_ROLES, () -> grants.grant(security, elsewhere, role(administrator)));
        }
        assertThat(audited("COMMAND_REFUSED", "REFUSED", elsewhere)).isEqualTo(3);
        grants.grant(security, other, role(Role.SCHOOL_APPROVER));
        grants.grant(security, second, role(Role.SCHOOL_REGISTRAR));
        assertThat(accounts.requireActor(second).roles()).containsExactly("SCHOOL_REGISTRAR");
    }

    @Test
    @DisplayName("I14 GB 11643 the person is stated when an account is made, kept as HMAC and tail, and never changed")
    void statedPerson() throws SQLException {
        refused(IdentityError.IDENTITY_PERSON_MISSING, () -> create(new AccountForm(login(), school, "李明", "")));
        String number = actors.document().number();
        refused(
                IdentityError.IDENTITY_PERSON_TYPE,
                () -> made(school, new PersonForm(IdType.RESIDENCE_PERMIT, number)));
        refused(IdentityError.IDENTITY_PERSON_TYPE, () -> made(school, new PersonForm(IdType.PASSPORT, number)));
        String bent = (number.charAt(0) == '4' ? '5' : '4') + number.substring(1);
        refused(IdNumber.Flaw.ID_NUMBER_CHECK, () -> made(school, new PersonForm(IdType.RESIDENT, bent)));
        String login = made(school, new PersonForm(IdType.RESIDENT, " " + number + " "));
        assertThat(administration.require(system, login).personTail()).isEqualTo(number.substring(14));
        assertThat(new PersonForm(IdType.RESIDENT, number).toString()).doesNotContain(number);
        assertThat(new AuditRows(database)
                        .number(
                                "SELECT COUNT(*) FROM account WHERE login = ? AND CHAR_LENGTH(person_key) = 64"
                                        + " AND person_key NOT LIKE ?",
                                login,
                                "%" + number + "%"))
                .isEqualTo(1);
        refused(IdentityError.IDENTITY_PERSON_STATED, () -> administration.state(system, login, actors.document()));
    }

    @Test
    @DisplayName(
            "8.1.5 an account made before is to be completed; its person is not stated against roles held elsewhere")
    void completed() throws SQLException {
        PersonForm person = actors.document();
        String old = actors.account(school, Role.SCHOOL_APPROVER).login();
        assertThat(administration.require(system, old).personTail()).as("待补录").isEmpty();
        String other = made(school, person);
        grants.grant(security, other, role(Role.SCHOOL_REGISTRAR));
        assertThatThrownBy(() -> administration.state(system, old, person))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(IdentityError.IDENTITY_PERSON_CONFLICT);
                    assertThat(refusal.values()).as("names no other account").containsExactly(old);
                });
        refused(IdentityError.IDENTITY_OWN_ACCOUNT, () -> administration.state(system, system.login(), person));
        administration.state(system, old, actors.document());
        assertThat(audited("ACCOUNT_PERSON_STATED", "DONE", old)).isEqualTo(1);
    }

    @Test
    @DisplayName("I14 a sealed telephone number that is put into another row does not open there")
    void swappedPhone() throws SQLException {
        String first = login();
        String second = login();
        for (String login : List.of(first, second)) {
            create(new AccountForm(login, school, "李明", "13800138000", actors.document()));
        }
        try (Connection connection = database.getConnection()) {
            update(
                    connection,
                    "UPDATE account SET phone = (SELECT phone FROM (SELECT * FROM account) o WHERE o.login = ?)"
                            + " WHERE login = ?",
                    first,
                    second);
        }
        assertThat(administration.require(system, first).phone()).isEqualTo("138****8000");
        assertThatThrownBy(() -> administration.require(system, second))
                .isInstanceOfSatisfying(
                        KeysException.class, e -> assertThat(e.code()).isEqualTo(KeysError.KEYS_SEAL_BROKEN));
    }

    @Test
    @DisplayName("8.1.4.2 a grant without a role is refused, and no fault of the program")
    void noRole() {
        String login = actors.account(school).login();
        refused(
                IdentityError.IDENTITY_ROLE_MISSING,
                () -> grants.grant(security, login, new RoleForm(null, clock.today(), null, "任命文件")));
    }

    @Test
    @DisplayName("8.1.4.1 a disabled account acts no more from the next request on, an enabled one again")
    void disabled() throws SQLException {
        String login = actors.account(school, Role.SCHOOL_REGISTRAR).login();
        administration.disable(system, login, "离岗");
        refused(IdentityError.IDENTITY_UNKNOWN_ACCOUNT, () -> accounts.requireActor(login));
        administration.enable(system, login);
        assertThat(accounts.requireActor(login).login()).isEqualTo(login);
        assertThat(administration
                        .resetPassword(system, login, "本人申请", IdempotencyKey.create())
                        .password())
                .hasSizeGreaterThan(15);
        administration.unlock(system, login);
        for (String event : List.of("ACCOUNT_DISABLED", "ACCOUNT_ENABLED", "PASSWORD_RESET", "ACCOUNT_UNLOCKED")) {
            assertThat(audited(event, "DONE", login)).as(event).isEqualTo(1);
        }
    }

    @Test
    @DisplayName(
            "8.1.4.2 nobody acts for a closed unit, none of its accounts is given more, and it can be opened again")
    void closedUnit() throws SQLException {
        String login = actors.account(school, Role.SCHOOL_REGISTRAR).login();
        units.close(system, school, "学校合并");
        refused(IdentityError.IDENTITY_UNKNOWN_ACCOUNT, () -> accounts.requireActor(login));
        refused(
                IdentityError.IDENTITY_UNIT_CLOSED,
                () -> create(new AccountForm(login(), school, "李明", "", actors.document())));
        refused(IdentityError.IDENTITY_UNIT_CLOSED, () -> grants.grant(security, login, role(Role.SCHOOL_REGISTRAR)));
        assertThat(units.findOpen(school)).isEmpty();
        assertThat(units.require(school).code())
                .as("what it did keeps its name")
                .isEqualTo(school);
        assertThat(units.ofKind(UnitKind.SCHOOL)).extracting(UnitView::code).doesNotContain(school);
        units.reopen(system, school);
        assertThat(accounts.requireActor(login).unit()).isEqualTo(school);
        assertThat(audited("UNIT_CLOSED", "DONE", school)).isEqualTo(1);
        assertThat(audited("UNIT_REOPENED", "DONE", school)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "8.1.4.2 units belong to an open province or city, change with the version shown, and are closed from below")
    void unitTree() {
        String city = actors.unit(UnitKind.CITY, "01");
        UnitDetail before = units.detail(system, school);
        UnitForm form = new UnitForm(
                school, UnitKind.SCHOOL, "更名后的学校" + school, "01", TestActors.ORGANISATION, city, "王老师", "020-12345678");
        units.change(system, form, before.version());
        UnitDetail after = units.detail(system, school);
        assertThat(after.parentCode()).isEqualTo(city);
        assertThat(after.contactPhone()).isEqualTo("020*****5678");
        assertThat(after.unit().place()).isEqualTo("01");
        refused(IdentityError.IDENTITY_UNIT_CHANGED, () -> units.change(system, form, before.version()));
        refused(IdentityError.IDENTITY_UNIT_PARTS, () -> units.close(system, city, "撤销"));
        refused(IdentityError.IDENTITY_UNIT_OWN, () -> units.close(system, province, "撤销"));
        UnitForm ring = new UnitForm(city, UnitKind.CITY, "市局" + city, "01", "", school, "", "");
        refused(
                IdentityError.IDENTITY_UNIT_PARENT,
                () -> units.change(system, ring, units.detail(system, city).version()));
        assertThat(units.list(system, new ListQuery(Map.of("code", school), null, false, null, 10))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(UnitState.OPEN));
    }
}
