package skillcert.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.administration.control.DatabaseState;
import skillcert.administration.control.MachineState;
import skillcert.administration.control.ProductVersion;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.keys.ChainMacs;
import skillcert.keys.DataKeyView;
import skillcert.keys.MasterKeyChange;

/** The door that tells the three administrators how the server stands. It tells no secret and no path. */
@Stateless
public class ServerState {

    @Inject
    private DatabaseState database;

    @Inject
    private MachineState machine;

    @Inject
    private MasterKeyChange keys;

    @Inject
    private ChainMacs chains;

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "jboss.node.name", defaultValue = "node")
    private String node;

    @Inject
    @ConfigProperty(name = "jboss.server.data.dir", defaultValue = ".")
    private String folder;

    /** How this server stands now. */
    @Permitted({Right.ACCOUNT_ADMINISTER, Right.SECURITY_ADMINISTER, Right.AUDIT_READ})
    public ServerView view(Actor actor) {
        try {
            FileStore store = Files.getFileStore(Path.of(folder));
            return new ServerView(
                    ProductVersion.read(),
                    node,
                    System.getProperty("java.vm.name") + " " + Runtime.version(),
                    database.product(),
                    database.migrations(),
                    chains.suite().code(),
                    keys.keys().stream().filter(DataKeyView::writes).toList(),
                    clock.instant(),
                    clock.shift(),
                    Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                    store.getUsableSpace(),
                    store.getTotalSpace(),
                    machine.load(),
                    machine.pools(),
                    machine.nodes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
