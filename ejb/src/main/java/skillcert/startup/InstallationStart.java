package skillcert.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.identity.AccountForm;
import skillcert.identity.FirstAccount;
import skillcert.identity.Founding;
import skillcert.identity.OneTimePassword;
import skillcert.identity.Role;
import skillcert.identity.UnitForm;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.policy.DemonstrationClock;

/**
 * What comes after the schema on every start: the keys are opened, which refuses a start without them; the clock is set as
 * the demonstration left it; and an empty installation gets its first accounts. In demonstration mode these are the fixed
 * ones of the demonstration; in service they are the three administrators, each with a random password that is written to the
 * server log once.
 */
@Startup
@Singleton
@DependsOn("SchemaStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class InstallationStart {

    private static final Logger LOG = Logger.getLogger(InstallationStart.class.getName());
    private static final Map<String, Role> ADMINISTRATORS = Map.of(
            "sysadmin", Role.SYSTEM_ADMINISTRATOR,
            "secadmin", Role.SECURITY_ADMINISTRATOR,
            "auditadmin", Role.AUDIT_ADMINISTRATOR);

    @Inject
    private KeySetup keys;

    @Inject
    private DemonstrationClock clock;

    @Inject
    private Founding founding;

    @Inject
    @ConfigProperty(name = "skillcert.demo", defaultValue = "false")
    private boolean demonstration;

    /** Makes the installation ready; whatever fails here stops the start. */
    @PostConstruct
    void start() {
        keys.open();
        clock.restore();
        if (demonstration) {
            boolean made = founding.found(DemonstrationData.units(), DemonstrationData.accounts());
            LOG.info(made ? "Demonstration accounts made" : "Demonstration data kept");
        } else {
            foundAdministrators();
        }
    }

    private void foundAdministrators() {
        List<FirstAccount> administrators = new ArrayList<>();
        ADMINISTRATORS.forEach((login, role) -> administrators.add(new FirstAccount(
                new AccountForm(login, "GD", login, ""),
                OneTimePassword.create(login).password(),
                role)));
        UnitForm province = new UnitForm("GD", UnitKind.PROVINCE, "广东省人力资源和社会保障厅", "00", "");
        if (founding.found(List.of(province), administrators)) {
            administrators.forEach(account -> LOG.warning(
                    () -> "First start: account " + account.form().login() + ", password " + account.password()));
        }
    }
}
