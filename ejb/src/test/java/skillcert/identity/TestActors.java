package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillcert.identity.control.NewAccounts;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdNumber;
import skillcert.kernel.IdType;
import skillcert.kernel.InvalidIdNumberException;
import skillcert.kernel.UnitKind;

/** Makes units and accounts for in-container tests through the doors, with names of their own for every run. */
@Stateless
public class TestActors {

    /** The password of every account made here. */
    public static final String PASSWORD = "Test-Password-1";

    /** A unified code that proves itself (DOMAIN 3.5), for every unit made here. */
    public static final String ORGANISATION = "91350100M000100Y43";

    /** May make units and accounts. */
    public static final Actor ADMINISTRATOR = of("it-system", "IT", UnitKind.PROVINCE, Role.SYSTEM_ADMINISTRATOR);

    /** May grant roles. */
    public static final Actor SECURITY = of("it-security", "IT", UnitKind.PROVINCE, Role.SECURITY_ADMINISTRATOR);

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private Units units;

    @Inject
    private Accounts accounts;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private BusinessClock clock;

    /** Somebody with these roles who has no account, for what a test does beside its persons. */
    public static Actor of(String login, String unit, UnitKind kind, Role... roles) {
        return of(login, unit, kind, "00", roles);
    }

    /** The same of a unit of this place. */
    public static Actor of(String login, String unit, UnitKind kind, String place, Role... roles) {
        Set<String> names = Stream.of(roles).map(Role::name).collect(Collectors.toSet());
        return new Actor(login, login, unit, kind, place, Role.rightsOf(List.of(roles)), names, "-", "-");
    }

    /** Bends a row behind the back of the doors, as time would: for what only waiting could show. */
    public void write(String sql, Instant moment, String login) {
        em.createNativeQuery(sql).setParameter(1, moment).setParameter(2, login).executeUpdate();
    }

    /** A new unit of this kind in place 00, a city's in 01; its code. */
    public String unit(UnitKind kind) {
        return unit(kind, kind == UnitKind.CITY ? "01" : "00");
    }

    /** A new unit of this kind and place; its code. */
    public String unit(UnitKind kind, String place) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 13);
        units.create(ADMINISTRATOR, new UnitForm(code, kind, "测试单位" + code, place, ORGANISATION));
        return code;
    }

    /** A new account of that unit with these roles, as the actor it acts as. */
    public Actor account(String unit, Role... roles) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 13);
        return account(login, unit, roles);
    }

    /** A new account of this login and that unit with these roles, as the actor it acts as. */
    public Actor account(String login, String unit, Role... roles) {
        newAccounts.make(new AccountForm(login, unit, "测试人员", ""), PASSWORD);
        for (Role role : roles) {
            grants.grant(SECURITY, login, new RoleForm(role, clock.today(), null, "测试"));
        }
        return accounts.requireActor(login);
    }

    /** The identity card of an invented person of the unassigned area, another one each time. */
    public PersonForm document() {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(new SecureRandom().nextInt(18000));
        String body = "449999" + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", new SecureRandom().nextInt(1000));
        for (char check : "10X98765432".toCharArray()) {
            try {
                return new PersonForm(IdType.RESIDENT, new IdNumber(body + check).value());
            } catch (InvalidIdNumberException other) {
                continue;
            }
        }
        throw new IllegalStateException("one check character fits");
    }

    /** Takes all roles from an account and grants it another one; the actor it acts as from then on. */
    public Actor change(Actor actor, Role role) {
        grants.of(SECURITY, actor.login()).stream()
                .filter(RoleGrantView::withdrawable)
                .forEach(held -> grants.withdraw(SECURITY, held.id(), "岗位调整"));
        grants.grant(SECURITY, actor.login(), new RoleForm(role, clock.today(), null, "岗位调整"));
        return accounts.requireActor(actor.login());
    }
}
