package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.identity.entity.Account;
import skillcert.identity.entity.Unit;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

@DisplayName("Accounts and units (GB/T 22239 8.1.4.1)")
class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Unit SCHOOL = new Unit(new UnitForm("S-01", UnitKind.SCHOOL, "示例高级技工学校", "00"));

    private static Account account() {
        return new Account("li.ming", SCHOOL, "李明", "hash", Set.of(Role.SCHOOL_REGISTRAR));
    }

    private static void fail(Account account, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.failLogin(at);
        }
    }

    @Test
    @DisplayName("8.1.4.1 the fifth failure in a row locks for thirty minutes, the fourth does not")
    void locks() {
        Account account = account();
        fail(account, 4, NOON);
        assertThat(account.lockedAt(NOON)).isFalse();
        assertThat(account.failLogin(NOON)).isTrue();
        assertThat(account.lockedAt(NOON)).isTrue();
        assertThat(account.lockedAt(NOON.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(account.lockedAt(NOON.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    @DisplayName("8.1.4.1 a success forgets the failures before it")
    void successResets() {
        Account account = account();
        fail(account, 4, NOON);
        account.logIn(NOON);
        fail(account, 4, NOON);
        assertThat(account.lockedAt(NOON)).isFalse();
        assertThat(account.view().lastLoginAt()).isEqualTo(NOON);
    }

    @Test
    @DisplayName("8.1.4.1 attempts on a locked account do not lengthen the lock, and after it five more are needed")
    void lockEndsByItself() {
        Account account = account();
        fail(account, 5, NOON);
        fail(account, 20, NOON.plus(Duration.ofMinutes(29)));
        Instant after = NOON.plus(Duration.ofMinutes(30));
        assertThat(account.lockedAt(after)).isFalse();
        fail(account, 4, after);
        assertThat(account.lockedAt(after)).isFalse();
        fail(account, 1, after);
        assertThat(account.lockedAt(after)).isTrue();
    }

    @Test
    @DisplayName("8.1.4.1 a locked or disabled account cannot log in")
    void noLogin() {
        Account locked = account();
        fail(locked, 5, NOON);
        assertThatThrownBy(() -> locked.logIn(NOON)).isInstanceOf(IllegalStateException.class);
        Account disabled = account();
        disabled.disable();
        assertThatThrownBy(() -> disabled.logIn(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("I15 the actor carries unit, territory and exactly the rights of the roles")
    void actor() {
        Actor actor = new Account("li.ming", SCHOOL, "李明", "hash", Set.of(Role.SCHOOL_REGISTRAR, Role.SCHOOL_APPROVER))
                .actor();
        assertThat(actor.unit()).isEqualTo("S-01");
        assertThat(actor.unitKind()).isEqualTo(UnitKind.SCHOOL);
        assertThat(actor.place()).isEqualTo("00");
        assertThat(actor.rights())
                .containsExactlyInAnyOrder(
                        Right.FILING_READ,
                        Right.ASSESSMENT_PREPARE,
                        Right.ASSESSMENT_APPROVE,
                        Right.ASSESSMENT_READ,
                        Right.CERTIFICATE_ISSUE,
                        Right.LEDGER_READ,
                        Right.PRINT_ORDER);
    }

    @ParameterizedTest(name = "I14 “{0}” is no login, so no ID number can stand there")
    @ValueSource(strings = {"", "ab", "449999199001011234", "Li.Ming", "li ming", "1li", "李明", "a\nbc"})
    void logins(String login) {
        assertThatThrownBy(() -> new Account(login, SCHOOL, "李明", "hash", Set.of(Role.SCHOOL_REGISTRAR)))
                .satisfies(e ->
                        assertThat(((DomainException) e).code()).isEqualTo(IdentityError.IDENTITY_LOGIN_MALFORMED));
    }

    @ParameterizedTest(name = "8.1.4.2 a unit with code “{0}” is refused")
    @ValueSource(strings = {"", "S", "S 01", "S/01", "-01", "S-012345678901234567890123456789012"})
    void units(String code) {
        UnitForm form = new UnitForm(code, UnitKind.SCHOOL, "示例高级技工学校", "00");
        assertThatThrownBy(() -> new Unit(form)).satisfies(e -> assertThat(((DomainException) e).code())
                .isEqualTo(IdentityError.IDENTITY_UNIT_MALFORMED));
    }
}
