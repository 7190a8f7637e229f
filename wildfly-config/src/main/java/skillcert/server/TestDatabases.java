package skillcert.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The databases of one module's tests: a MySQL with a new data folder on a free port of 127.0.0.1, and a new H2 file.
 * What the tests need to know is written to {@code out} as system properties. The server is stopped by {@code stop}, at
 * the latest when Maven ends; one that survived even that is stopped by the next {@code start}.
 *
 * <p>Arguments: {@code do} (start or stop), {@code home} (the unpacked WildFly), {@code config} (the folder
 * wildfly-config), {@code work} (what this program may delete), {@code out}.
 */
public final class TestDatabases {

    private final Path home;
    private final Path config;
    private final Path work;

    private TestDatabases(Arguments arguments) {
        this.home = arguments.path("home");
        this.config = arguments.path("config");
        this.work = arguments.path("work");
    }

    /** The program. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Arguments arguments = new Arguments(args);
        TestDatabases databases = new TestDatabases(arguments);
        databases.stopMysql();
        if (arguments.text("do").equals("start")) {
            Properties facts = databases.start();
            try (var out = Files.newBufferedWriter(arguments.path("out"))) {
                facts.store(out, null);
            }
        }
    }

    private Properties start() throws IOException, InterruptedException, SQLException {
        Folders.delete(work);
        Files.createDirectories(work);
        Properties facts = new Properties();
        try (var in = Files.newBufferedReader(config.resolve("target/tools.properties"))) {
            facts.load(in);
        }
        String password = UUID.randomUUID().toString();
        String ownerPassword = UUID.randomUUID().toString();
        Map<String, String> passwords =
                Map.of("SKILLCERT_DB_PASSWORD", password, "SKILLCERT_DB_OWNER_PASSWORD", ownerPassword);
        facts.setProperty("skillcert.db.password", password);
        facts.setProperty("skillcert.db.owner.password", ownerPassword);
        int offset = Ports.freeOffset();
        facts.setProperty("skillcert.offset", String.valueOf(offset));
        facts.setProperty("skillcert.management.port", String.valueOf(9990 + offset));

        facts.setProperty(
                "skillcert.keys", Files.createDirectories(work.resolve("keys")).toString());

        String h2Url = Database.h2Url(Files.createDirectories(work.resolve("h2")));
        Database.h2(home).run(h2Url, "skillcert_owner", ownerPassword, config.resolve("h2/users.sql"), passwords);
        facts.setProperty("skillcert.h2.url", h2Url + ";IFEXISTS=TRUE");

        int port = Ports.anyFree();
        startMysql(facts.getProperty("skillcert.mysqld"), port);
        String mysql = "jdbc:mysql://127.0.0.1:" + port + "/";
        // one database for each suite of algorithms, for it belongs to the keys that were made with it
        for (String script : List.of("users.sql", "second-suite.sql")) {
            Path file = config.resolve("mysql").resolve(script);
            Database.mysql(config.resolve("target")).run(mysql, "root", "", file, passwords);
        }
        facts.setProperty("skillcert.mysql.url", mysql + "skillcert");
        facts.setProperty("skillcert.gm.url", mysql + "skillcert_gm");
        return facts;
    }

    /** With the settings of a server in service: what is not named here is MySQL's default, durability above all. */
    private void startMysql(String mysqld, int port) throws IOException, InterruptedException {
        Path log = work.resolve("mysql.log");
        List<String> common = new ArrayList<>(List.of(mysqld, "--no-defaults", "--datadir=" + work.resolve("mysql")));
        if (System.getProperty("user.name").equals("root")) {
            common.add("--user=root");
        }
        List<String> initialize = new ArrayList<>(common);
        initialize.add("--initialize-insecure");
        Process initialization = process(initialize, log).start();
        if (!initialization.waitFor(2, TimeUnit.MINUTES) || initialization.exitValue() != 0) {
            initialization.destroy();
            throw new Refusal("MySQL could not make a data folder, see " + log + ":\n" + Files.readString(log));
        }
        List<String> serve = new ArrayList<>(common);
        serve.addAll(List.of("--bind-address=127.0.0.1", "--port=" + port, "--mysqlx=OFF", "--socket=mysql.sock"));
        serve.addAll(List.of("--pid-file=" + pidFile(), "--secure-file-priv=NULL", "--max-connections=400"));
        serve.addAll(List.of("--character-set-server=utf8mb4", "--collation-server=utf8mb4_0900_bin"));
        serve.add("--default-time-zone=+00:00");
        Process server = process(serve, log).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        for (int tenths = 0; Ports.isFree(port) || !Files.exists(pidFile()); tenths++) {
            if (tenths == 600 || !server.isAlive()) {
                server.destroy();
                throw new Refusal("MySQL did not start, see " + log + ":\n" + Files.readString(log));
            }
            // until the next look, or until it ends, which is seen at once
            server.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private ProcessBuilder process(List<String> command, Path log) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void stopMysql() throws IOException, InterruptedException {
        if (!Files.exists(pidFile())) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile()).strip());
        // the command line carries our data folder: no other process with a number used again is ever touched
        var server = ProcessHandle.of(pid).filter(process -> process.info()
                .commandLine()
                .orElse("")
                .contains(work.resolve("mysql").toString()));
        if (server.isPresent()) {
            server.get().destroy();
            try {
                server.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException stillThere) {
                server.get().destroyForcibly();
            }
        }
    }

    private Path pidFile() {
        return work.resolve("mysql.pid");
    }
}
