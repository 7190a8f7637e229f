package skillcert.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code mvn -Prun}: starts one prepared server in the foreground with the EAR and says when it is ready, how to log in
 * and how to stop. Ends with one line and exit code 1 if the port is busy or the data folder cannot be written.
 *
 * <p>Arguments: {@code home} (the unpacked WildFly), {@code base} (the prepared server folder, which stays as it is), {@code ear},
 * {@code port}, {@code data} (everything that is kept), {@code users} (h2/users.sql; with none the database is given by
 * SKILLCERT_DB_… in the environment), {@code accounts} (a text that is shown when ready), {@code check} (true: only
 * check port and folder, for an early answer before a long build).
 */
public final class RunServer {

    private final Arguments arguments;
    private final Path data;
    private final int port;

    private RunServer(Arguments arguments) {
        this.arguments = arguments;
        this.data = arguments.path("data");
        this.port = port(arguments.text("port"));
    }

    /** The program. */
    public static void main(String[] args) throws Exception {
        try {
            RunServer run = new RunServer(new Arguments(args));
            run.requireFreePort();
            DataFolder folder = DataFolder.open(run.data);
            if (!run.arguments.has("check")) {
                run.run(folder);
            }
            folder.close();
        } catch (Refusal refusal) {
            end(refusal.getMessage());
        } catch (SQLException | IOException fault) {
            end("The data folder or the server folder cannot be used: " + fault.getMessage());
        }
    }

    private static void end(String line) {
        System.out.flush();
        System.err.println("skillcert: " + line);
        System.err.flush();
        // not by an exception: Maven would bury the one line under twenty of its own
        System.exit(1);
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new Refusal("The port must be a number from 1 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private void requireFreePort() {
        if (!Ports.isFree(port)) {
            throw new Refusal("Port " + port + " of 127.0.0.1 is in use. Stop what uses it, or choose another:"
                    + " mvn -Prun -Dskillcert.http.port=" + (port + 1));
        }
    }

    private void run(DataFolder folder) throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        // a copy in the data folder, made anew at each start: two runs of one build do not meet
        Path base = data.resolve("wildfly");
        Folders.delete(base);
        Folders.copy(arguments.path("base"), base);
        WildFly wildfly = new WildFly(arguments.path("home"));
        int management = Ports.freeNear(9990);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("jboss.http.port", String.valueOf(port));
        properties.put("jboss.management.http.port", String.valueOf(management));
        properties.put("jboss.server.log.dir", data.resolve("log").toString());
        properties.put("jboss.server.data.dir", data.resolve("server").toString());
        properties.put("skillcert.data", data.toString());
        properties.put("skillcert.lookup.base", "http://localhost:" + port);
        // in service the keys lie apart from the data; a demonstration has all it needs in one folder
        properties.put("skillcert.keys.store", data.resolve("keys/master.store").toString());
        properties.put("skillcert.audit.heads", data.resolve("heads").toString());
        ProcessBuilder builder = wildfly.server(base, properties);
        if (arguments.has("users")) {
            // by the environment, where other users of this machine cannot read them
            builder.environment().putAll(folder.h2(wildfly.home(), arguments.path("users")));
        }
        deploy(base.resolve("deployments"));
        ServerProcess server = new ServerProcess(builder, data.resolve("log/server.log"));
        System.out.println("skillcert: starting, log in " + data.resolve("log/server.log"));
        server.start(management, base.resolve("deployments/skillcert.ear.failed"));
        System.out.printf(
                "%nskillcert: READY after %.1f s%n%n  http://localhost:%d/%n%n%s%n  Health: http://127.0.0.1:%d/health/ready%n"
                        + "  Data:   %s%n  Stop:   Ctrl+C%n%n",
                (System.nanoTime() - begun) / 1e9, port, accounts(), management, data);
        System.out.flush();
        server.waitForEnd();
    }

    private String accounts() throws IOException {
        return arguments.has("accounts")
                ? Files.readString(arguments.path("accounts")).indent(2)
                : "";
    }

    private void deploy(Path deployments) throws IOException {
        Files.copy(arguments.path("ear"), deployments.resolve("skillcert.ear"));
        Files.writeString(deployments.resolve("skillcert.ear.dodeploy"), "");
    }
}
