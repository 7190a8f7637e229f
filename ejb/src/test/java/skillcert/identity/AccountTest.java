package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.HeldRole;
import skillcert.identity.entity.StatedPerson;
import skillcert.identity.entity.Unit;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.IdType;
import skillcert.kernel.PersonKey;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;
import skillcert.numbering.InvalidOrganisationCodeException;

@DisplayName("Accounts and units (GB/T 22239 8.1.4.1)")
class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Unit SCHOOL = school("S-01");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Account account() {
        return new Account("li.ming", SCHOOL, "李明", null);
    }

    private static Unit school(String code) {
        return new Unit(new UnitForm(code, UnitKind.SCHOOL, "示例高级技工学校", "00", TestActors.ORGANISATION), null);
    }

    private static RoleForm role(Role role, LocalDate from, LocalDate until) {
        return new RoleForm(role, from, until, "任命文件");
    }

    private static void refused(IdentityError code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(code));
    }

    @Test
    @DisplayName("I15 the actor carries unit, territory and exactly the rights of the roles")
    void actor() {
        Account account = account();
        assertThat(account.actor(DAY).rights()).as("before any grant").isEmpty();
        account.grant(role(Role.SCHOOL_REGISTRAR, DAY, null), "anquan", NOON);
        Actor actor = account.actor(DAY);
        assertThat(actor.unit()).isEqualTo("S-01");
        assertThat(actor.unitKind()).isEqualTo(UnitKind.SCHOOL);
        assertThat(actor.place()).isEqualTo("00");
        assertThat(actor.rights())
                .containsExactlyInAnyOrder(
                        Right.FILING_ENTER,
                        Right.FILING_READ,
                        Right.ASSESSMENT_PREPARE,
                        Right.ASSESSMENT_READ,
                        Right.LEDGER_READ,
                        Right.PRINT_ORDER,
                        Right.PERSONAL_DATA_REVEAL);
    }

    @ParameterizedTest(name = "I14 “{0}” is no login, so no ID number can stand there")
    @ValueSource(strings = {"", "ab", "449999199001011234", "Li.Ming", "li ming", "1li", "李明", "a\nbc"})
    void logins(String login) {
        assertThatThrownBy(() -> new Account(login, SCHOOL, "李明", null))
                .satisfies(e ->
                        assertThat(((DomainException) e).code()).isEqualTo(IdentityError.IDENTITY_LOGIN_MALFORMED));
    }

    @ParameterizedTest(name = "8.1.4.2 a unit with code “{0}” is refused")
    @ValueSource(strings = {"", "S", "S 01", "S/01", "-01", "S-012345678901234567890123456789012"})
    void units(String code) {
        refused(IdentityError.IDENTITY_UNIT_MALFORMED, () -> school(code));
    }

    @ParameterizedTest(name = "T-16 a unit of kind {0} in place {1}: {2}")
    @CsvSource({
        "PROVINCE, 00, true",
        "PROVINCE, 01, false",
        "CITY, 01, true",
        "CITY, 00, false",
        "SCHOOL, 00, true",
        "SCHOOL, 20, true",
        "SCHOOL, 10, false",
        "SCHOOL, 11, false",
        "SCHOOL, 99, false",
        "PRINTING, 00, true"
    })
    void places(UnitKind kind, String place, boolean fits) {
        UnitForm form = new UnitForm("U-01", kind, "示例单位", place, TestActors.ORGANISATION);
        if (fits) {
            assertThat(new Unit(form, null).place()).isEqualTo(place);
        } else {
            refused(IdentityError.IDENTITY_UNIT_PLACE, () -> new Unit(form, null));
        }
    }

    @Test
    @DisplayName("GB 32100 a school needs a unified code, an office may be without; a wrong one is refused for both")
    void organisationCode() {
        refused(
                IdentityError.IDENTITY_UNIT_ORGANISATION,
                () -> new Unit(new UnitForm("S-02", UnitKind.SCHOOL, "示例", "00", " "), null));
        assertThat(new Unit(new UnitForm("P-01", UnitKind.PRINTING, "示例", "00", null), null)
                        .row()
                        .organisationCode())
                .isEmpty();
        for (UnitKind kind : UnitKind.values()) {
            UnitForm wrong =
                    new UnitForm("S-02", kind, "示例", kind == UnitKind.CITY ? "01" : "00", "91350100M000100Y44");
            assertThatThrownBy(() -> new Unit(wrong, null)).isInstanceOf(InvalidOrganisationCodeException.class);
        }
    }

    @Test
    @DisplayName("8.1.4.2 a closed unit says since when and why, lets nobody act, and opens again")
    void closes() {
        Unit unit = school("S-03");
        Account account = new Account("li.ming", unit, "李明", null);
        refused(IdentityError.IDENTITY_REASON, () -> unit.close(DAY, " "));
        unit.close(DAY, "学校合并");
        assertThat(unit.detail("", "").closedOn()).isEqualTo(DAY);
        assertThat(account.enabled()).isFalse();
        refused(IdentityError.IDENTITY_UNIT_STATE, () -> unit.close(DAY, "再次"));
        unit.reopen();
        assertThat(account.enabled()).isTrue();
        refused(IdentityError.IDENTITY_UNIT_STATE, unit::reopen);
    }

    @Test
    @DisplayName("I15 a role holds from its first day to its last, and a withdrawal ends it at once")
    void datedRoles() {
        Account account = account();
        HeldRole held = account.grant(role(Role.SCHOOL_REGISTRAR, DAY.plusDays(1), DAY.plusDays(3)), "anquan", NOON);
        assertThat(account.actor(DAY).roles()).isEmpty();
        assertThat(account.actor(DAY.plusDays(1)).roles()).containsExactly("SCHOOL_REGISTRAR");
        assertThat(account.actor(DAY.plusDays(3)).rights()).contains(Right.ASSESSMENT_PREPARE);
        assertThat(account.actor(DAY.plusDays(4)).rights()).isEmpty();
        held.withdraw("anquan", NOON, DAY.plusDays(2), "调离");
        assertThat(account.actor(DAY.plusDays(2)).rights()).isEmpty();
        refused(IdentityError.IDENTITY_ROLE_ENDED, () -> held.withdraw("anquan", NOON, DAY.plusDays(2), "再次"));
        assertThat(account.roles()).as("what was granted stays").hasSize(1);
    }

    @Test
    @DisplayName(
            "I8 roles that check each other are refused for days that meet, and follow each other on days that do not")
    void rolesApartInTime() {
        Account account = account();
        account.grant(role(Role.SCHOOL_REGISTRAR, DAY, DAY.plusDays(9)), "anquan", NOON);
        refused(
                IdentityError.IDENTITY_ROLES_APART,
                () -> account.grant(role(Role.SCHOOL_APPROVER, DAY.plusDays(9), null), "anquan", NOON));
        refused(
                IdentityError.IDENTITY_ROLE_HELD,
                () -> account.grant(role(Role.SCHOOL_REGISTRAR, DAY.plusDays(5), null), "anquan", NOON));
        refused(
                IdentityError.IDENTITY_ROLE_DATES,
                () -> account.grant(role(Role.SCHOOL_REGISTRAR, DAY, DAY.minusDays(1)), "anquan", NOON));
        account.grant(role(Role.SCHOOL_APPROVER, DAY.plusDays(10), null), "anquan", NOON);
        assertThat(account.actor(DAY.plusDays(10)).roles()).containsExactly("SCHOOL_APPROVER");
    }

    @ParameterizedTest(name = "I14 “{0}” is shown as {1}")
    @CsvSource({
        "13800138000, 138****8000",
        "１３８ 0013 8000, 138****8000",
        "020-12345678, 020*****5678",
        "0754-1234567-12, 075********7-12"
    })
    void phones(String typed, String shown) {
        assertThat(new Phone(typed)).hasToString(shown);
    }

    @ParameterizedTest(name = "I14 “{0}” is no telephone number and is not repeated")
    @ValueSource(strings = {"", "12800138000", "1380013800", "138001380001", "12345678", "449999199001011234", "abc"})
    void noPhones(String typed) {
        refused(IdentityError.IDENTITY_PHONE, () -> new Phone(typed));
        assertThatThrownBy(() -> new Phone(typed)).hasMessage("IDENTITY_PHONE [-]");
    }

    @Test
    @DisplayName("I8 U12 a role is tested against all accounts of the person, at the time of both")
    void otherAccounts() {
        Account one = account();
        Account two = new Account("li.ming2", SCHOOL, "李明", null);
        one.grant(role(Role.SCHOOL_REGISTRAR, DAY, DAY.plusDays(9)), "anquan", NOON);
        refused(
                IdentityError.IDENTITY_PERSON_ROLES,
                () -> two.grant(role(Role.SCHOOL_APPROVER, DAY.plusDays(9), null), "anquan", NOON, List.of(one)));
        two.grant(role(Role.SCHOOL_APPROVER, DAY.plusDays(10), null), "anquan", NOON, List.of(one));
        StatedPerson person = new StatedPerson(new PersonKey("0".repeat(64)), IdType.RESIDENT, "9011");
        Account three = new Account("li.ming3", SCHOOL, "李明", null);
        three.grant(role(Role.SCHOOL_SUPERVISOR, DAY, null), "anquan", NOON);
        refused(IdentityError.IDENTITY_PERSON_CONFLICT, () -> three.state(person, List.of(one), DAY));
        one.state(person, List.of(two), DAY);
        refused(IdentityError.IDENTITY_PERSON_STATED, () -> one.state(person, List.of(), DAY));
        assertThat(one.view(DAY).personTail()).isEqualTo("9011");
    }

    @Test
    @DisplayName("8.1.4.2 a grant without a role is refused")
    void noRole() {
        refused(IdentityError.IDENTITY_ROLE_MISSING, () -> account().grant(role(null, DAY, null), "anquan", NOON));
    }
}
