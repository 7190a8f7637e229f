package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
            role                    from                                       ENTER CHECK DECIDE CODE STANDING F_READ PREPARE APPROVE A_READ ISSUE LEDGER ORDER PRINT P_READ REVEAL ACCOUNT SECURITY AUDIT
            PROVINCE_FILING_OFFICER PROVINCE:WHOLE_PROVINCE                    x     x     .      x    x        x      .       .       x      .     x      .     .     .      x      .       .        .
            PROVINCE_DECIDER        PROVINCE:WHOLE_PROVINCE                    .     .     x      .    .        x      .       .       x      .     x      .     .     .      .      .       .        .
            CITY_OFFICER            CITY:OWN_TERRITORY                         x     x     .      x    x        x      .       .       x      .     x      .     .     .      .      .       .        .
            CENTRE_CLERK            CENTRE:OWN_TERRITORY                       .     .     .      .    .        .      .       .       .      .     .      .     .     .      .      .       .        .
            ALLIANCE_OFFICER        ALLIANCE:OWN_RESOURCES                     .     .     .      .    .        .      .       .       .      .     .      .     .     .      .      .       .        .
            SCHOOL_REGISTRAR        SCHOOL:OWN_UNIT                            x     .     .      .    .        x      x       .       x      .     x      x     .     .      x      .       .        .
            SCHOOL_APPROVER         SCHOOL:OWN_UNIT                            .     .     .      .    .        x      .       x       x      x     x      .     .     .      .      .       .        .
            SCHOOL_SUPERVISOR       SCHOOL:OWN_UNIT                            .     .     .      .    .        x      .       .       x      .     x      .     .     .      .      .       .        .
            PRINTING_CLERK          PRINTING:WHOLE_PROVINCE                    .     .     .      .    .        .      .       .       .      .     x      .     x     x      .      .       .        .
            PRINTING_HEAD           PRINTING:WHOLE_PROVINCE                    .     .     .      .    .        .      .       .       .      .     x      .     .     x      .      .       .        .
            INSPECTOR               PROVINCE:WHOLE_PROVINCE,CITY:OWN_TERRITORY .     .     .      .    .        x      .       .       x      .     x      .     .     .      .      .       .        .
            STATISTICS_READER       PROVINCE:WHOLE_PROVINCE,CITY:OWN_TERRITORY .     .     .      .    .        x      .       .       .      .     .      .     .     .      .      .       .        .
            SYSTEM_ADMINISTRATOR    PROVINCE:WHOLE_PROVINCE                    .     .     .      .    .        .      .       .       .      .     .      .     .     .      .      x       .        .
            SECURITY_ADMINISTRATOR  PROVINCE:WHOLE_PROVINCE                    .     .     .      .    .        .      .       .       .      .     .      .     .     .      .      .       x        .
            AUDIT_ADMINISTRATOR     PROVINCE:WHOLE_PROVINCE                    .     .     .      .    .        .      .       .       .      .     .      .     .     .      .      .       .        x
            """;

    private static final List<Right> COLUMNS = List.of(
            Right.FILING_ENTER,
            Right.FILING_CHECK,
            Right.FILING_DECIDE,
            Right.CODE_ASSIGN,
            Right.STANDING_PROPOSE,
            Right.FILING_READ,
            Right.ASSESSMENT_PREPARE,
            Right.ASSESSMENT_APPROVE,
            Right.ASSESSMENT_READ,
            Right.CERTIFICATE_ISSUE,
            Right.LEDGER_READ,
            Right.PRINT_ORDER,
            Right.PRINT,
            Right.PRINT_READ,
            Right.PERSONAL_DATA_REVEAL,
            Right.ACCOUNT_ADMINISTER,
            Right.SECURITY_ADMINISTER,
            Right.AUDIT_READ);

    static Stream<Arguments> cells() {
        return AGREED.lines().skip(1).map(line -> line.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(COLUMNS.size())
                .map(i -> Arguments.of(
                        Role.valueOf(row[0]), row[i + 2].equals("x") ? "may" : "may not", COLUMNS.get(i))));
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

    static Stream<Arguments> reaches() {
        return AGREED.lines().skip(1).map(line -> line.split(" +")).flatMap(row -> Stream.of(UnitKind.values())
                .map(kind -> Arguments.of(
                        Role.valueOf(row[0]),
                        kind,
                        Stream.of(row[1].split(","))
                                .map(from -> from.split(":"))
                                .filter(from -> from[0].equals(kind.name()))
                                .map(from -> from[1])
                                .findFirst()
                                .orElse("nowhere"))));
    }

    @ParameterizedTest(name = "I15 {0} reaches from a unit of kind {1}: {2}")
    @MethodSource("reaches")
    void everyRoleAndEveryKind(Role role, UnitKind kind, String expected) {
        assertThat(role.reach(kind).map(Enum::name).orElse("nowhere")).isEqualTo(expected);
        if (expected.equals("nowhere")) {
            assertThatThrownBy(() -> role.requireHoldable("wang.li", kind, Set.of()))
                    .satisfies(e -> assertThat(((DomainException) e).code())
                            .isEqualTo(IdentityError.IDENTITY_ROLE_OF_OTHER_UNIT));
        } else {
            role.requireHoldable("wang.li", kind, Set.of());
        }
    }

    @ParameterizedTest(name = "I15 nobody is {0} and another administrator")
    @EnumSource(Role.class)
    void administratorsStandAlone(Role other) {
        for (Role administrator :
                List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR)) {
            if (other != administrator) {
                assertThatThrownBy(() -> administrator.requireHoldable("wang.li", UnitKind.PROVINCE, Set.of(other)))
                        .satisfies(e -> assertThat(((DomainException) e).code())
                                .isEqualTo(IdentityError.IDENTITY_ROLES_EXCLUSIVE));
                assertThat(other.conflictsWith(administrator)).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "I8 U12 nobody is {0} and {1}")
    @CsvSource({
        "PROVINCE_FILING_OFFICER, PROVINCE_DECIDER",
        "PROVINCE_FILING_OFFICER, INSPECTOR",
        "PROVINCE_DECIDER, INSPECTOR",
        "CITY_OFFICER, INSPECTOR",
        "SCHOOL_REGISTRAR, SCHOOL_APPROVER",
        "SCHOOL_REGISTRAR, SCHOOL_SUPERVISOR",
        "SCHOOL_APPROVER, SCHOOL_SUPERVISOR",
        "PRINTING_CLERK, PRINTING_HEAD"
    })
    void rolesApart(Role one, Role other) {
        for (UnitKind kind : one.unitKinds()) {
            if (other.reach(kind).isPresent()) {
                assertThatThrownBy(() -> one.requireHoldable("wang.li", kind, Set.of(other)))
                        .satisfies(e ->
                                assertThat(((DomainException) e).code()).isEqualTo(IdentityError.IDENTITY_ROLES_APART));
            }
        }
        assertThat(other.conflictsWith(one)).isTrue();
    }

    @Test
    @DisplayName("I8 whoever may ask for a second person holds no role that gives the answer")
    void askingAndAnswering() {
        Map<Right, Right> answers = Map.of(
                Right.FILING_ENTER, Right.FILING_DECIDE,
                Right.ASSESSMENT_PREPARE, Right.ASSESSMENT_APPROVE);
        answers.forEach((asking, answering) -> Stream.of(Role.values())
                .filter(role -> role.rights().contains(asking))
                .forEach(asker -> Stream.of(Role.values())
                        .filter(role -> role.rights().contains(answering))
                        .filter(role -> role.unitKinds().stream().anyMatch(asker.unitKinds()::contains))
                        .forEach(answerer -> assertThat(asker.conflictsWith(answerer))
                                .as("%s and %s", asker, answerer)
                                .isTrue())));
    }

    @Test
    @DisplayName("I15 what is asked of every unit is answered only by who reaches the whole province")
    void decidersReachEverything() {
        assertThat(Role.values())
                .filteredOn(role -> role.rights().contains(Right.FILING_DECIDE))
                .allSatisfy(role -> assertThat(role.unitKinds())
                        .allSatisfy(kind -> assertThat(role.reach(kind)).contains(Reach.WHOLE_PROVINCE)));
    }
}
