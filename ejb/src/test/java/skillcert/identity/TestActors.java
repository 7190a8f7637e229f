package skillcert.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import skillcert.kernel.Actor;
import skillcert.kernel.Right;
import skillcert.kernel.UnitKind;

/** Makes units and accounts for in-container tests through the doors, with names of their own for every run. */
@Stateless
public class TestActors {

    /** The password of every account made here. */
    public static final String PASSWORD = "Test-Password-1";

    /** May make units and accounts. */
    public static final Actor ADMINISTRATOR =
            new Actor("system", "系统", "system", UnitKind.PROVINCE, "00", Set.of(Right.ACCOUNT_ADMINISTER));

    @Inject
    private Units units;

    @Inject
    private Accounts accounts;

    /** A new unit of this kind in place 00; its code. */
    public String unit(UnitKind kind) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 13);
        units.create(ADMINISTRATOR, new UnitForm(code, kind, "测试单位" + code, "00"));
        return code;
    }

    /** A new account of that unit with these roles, as the actor it acts as. */
    public Actor account(String unit, Role... roles) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 13);
        accounts.create(ADMINISTRATOR, new AccountForm(login, unit, "测试人员", PASSWORD, Set.of(roles)));
        return accounts.requireActor(login);
    }
}
