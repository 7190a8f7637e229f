package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import skillcert.kernel.DomainException;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

@DisplayName("I15 The role matrix")
class RoleMatrixTest {

    /** The matrix as agreed, written a second time by hand: the code is compared with it, not with itself. */
    private static final String AGREED =
            """
            role                    ENTER DECIDE F_READ PREPARE APPROVE A_READ ISSUE LEDGER ORDER PRINT ACCOUNT SECURITY AUDIT
            PROVINCE_FILING_OFFICER x     .      x      .       .       x      .     x      .     .     .       .        .
            PROVINCE_DECIDER        .     x      x      .       .       x      .     x      .     .     .       .        .
            SCHOOL_REGISTRAR        .     .      x      x       .       x      .     x      x     .     .       .        .
            SCHOOL_APPROVER         .     .      x      .       x       x      x     x      .     .     .       .        .
            PRINTING_CLERK          .     .      .      .       .       .      .     x      .     x     .       .        .
            SYSTEM_ADMINISTRATOR    .     .      .      .       .       .      .     .      .     .     x       .        .
            SECURITY_ADMINISTRATOR  .     .      .      .       .       .      .     .      .     .     .       x        .
            AUDIT_ADMINISTRATOR     .     .      .      .       .       .      .     .      .     .     .       .        x
            """;

    private static final List<Right> COLUMNS = List.of(
            Right.FILING_ENTER,
            Right.FILING_DECIDE,
            Right.FILING_READ,
            Right.ASSESSMENT_PREPARE,
            Right.ASSESSMENT_APPROVE,
            Right.ASSESSMENT_READ,
            Right.CERTIFICATE_ISSUE,
            Right.LEDGER_READ,
            Right.PRINT_ORDER,
            Right.PRINT,
            Right.ACCOUNT_ADMINISTER,
            Right.SECURITY_ADMINISTER,
            Right.AUDIT_READ);

    static Stream<Arguments> cells() {
        return AGREED.lines().skip(1).map(line -> line.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(COLUMNS.size())
                .map(i -> Arguments.of(
                        Role.valueOf(row[0]), row[i + 1].equals("x") ? "may" : "may not", COLUMNS.get(i))));
    }

    @ParameterizedTest(name = "I15 {0} {1} {2}")
    @MethodSource("cells")
    void everyRightAndEveryRole(Role role, String expected, Right right) {
        assertThat(role.rights().contains(right)).isEqualTo(expected.equals("may"));
    }

    @Test
    @DisplayName("I15 the agreed matrix names every role and every right of the code")
    void nothingIsLeftOut() {
        assertThat(cells().map(cell -> cell.get()[0]).distinct()).containsExactlyInAnyOrder((Object[]) Role.values());
        assertThat(COLUMNS).containsExactlyInAnyOrder(Right.values());
    }

    @Test
    @DisplayName("I15 the three administrators hold no business right, and no two of them the same")
    void administrators() {
        Set<Right> business =
                EnumSet.complementOf(EnumSet.of(Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ));
        List<Role> three =
                Arrays.stream(Role.values()).filter(Role::administrator).toList();
        assertThat(three).hasSize(3);
        assertThat(three)
                .allSatisfy(role -> assertThat(role.rights()).hasSize(1).doesNotContainAnyElementsOf(business));
        assertThat(Role.rightsOf(Set.copyOf(three))).hasSize(3);
    }

    @ParameterizedTest(name = "I15 nobody is {0} and another administrator")
    @EnumSource(Role.class)
    void administratorsStandAlone(Role other) {
        for (Role administrator :
                List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR)) {
            if (other != administrator) {
                Set<Role> both = EnumSet.of(administrator, other);
                assertThatThrownBy(() -> Role.requireHoldable("wang.li", UnitKind.PROVINCE, both))
                        .satisfies(e -> assertThat(((DomainException) e).code())
                                .isEqualTo(IdentityError.IDENTITY_ROLES_EXCLUSIVE));
            }
        }
    }

    @ParameterizedTest(name = "I15 {0} is held in units of its kind only")
    @EnumSource(Role.class)
    void rolesBelongToAKindOfUnit(Role role) {
        Role.requireHoldable("wang.li", role.unitKind(), Set.of(role));
        for (UnitKind other : EnumSet.complementOf(EnumSet.of(role.unitKind()))) {
            assertThatThrownBy(() -> Role.requireHoldable("wang.li", other, Set.of(role)))
                    .satisfies(e -> assertThat(((DomainException) e).code())
                            .isEqualTo(IdentityError.IDENTITY_ROLE_OF_OTHER_UNIT));
        }
    }
}
