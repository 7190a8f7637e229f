package skillcert.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.identity.AccountForm;
import skillcert.identity.FirstAccount;
import skillcert.identity.Founding;
import skillcert.identity.OneTimePassword;
import skillcert.identity.Rescue;
import skillcert.identity.Role;
import skillcert.identity.UnitForm;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.policy.DemonstrationClock;

/**
 * What comes after the schema on every start: the keys are opened, which refuses a start without them; the clock is set as
 * the demonstration left it; and an empty installation gets its first accounts. In demonstration mode these are the fixed
 * ones of the demonstration; in service they are the three administrators, each with a random password in a file beside the
 * key store, whose place is logged.
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
    private Rescue rescue;

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
        rescueAdministrators();
    }

    /** For an administrator whom nobody else can help; in a demonstration the page shows all codes anyway. */
    private void rescueAdministrators() {
        for (String login : rescue.asked()) {
            Path kept = rescue.rescue(login);
            if (kept == null) {
                LOG.log(Level.WARNING, "A file asks to rescue {0}, who is no administrator: nothing was done", login);
            } else {
                LOG.log(Level.WARNING, "The one-time password of {0} is in {1}", new Object[] {login, kept});
            }
        }
    }

    /** The passwords are written first: an account whose password nobody knows could never be opened. */
    private void foundAdministrators() {
        if (!founding.isNeeded()) {
            return;
        }
        List<FirstAccount> administrators = new ArrayList<>();
        ADMINISTRATORS.forEach((login, role) -> {
            OneTimePassword first = OneTimePassword.create(login);
            Path kept = founding.keepFirstPassword(first);
            LOG.log(Level.WARNING, "First start: the one-time password of {0} is in {1}", new Object[] {login, kept});
            administrators.add(
                    new FirstAccount(new AccountForm(login, "GD", login, ""), first.password(), role, false, ""));
        });
        UnitForm province = new UnitForm("GD", UnitKind.PROVINCE, "广东省人力资源和社会保障厅", "00", "");
        founding.found(List.of(province), administrators);
    }
}
