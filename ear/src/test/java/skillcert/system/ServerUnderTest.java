package skillcert.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A WildFly with the very EAR that ships, in demonstration mode, on a free port: started by the same program as
 * {@code mvn -Prun}, so that this is tested as well. Its log is {@code log/server.log} in its data folder under
 * {@code target/system/}.
 */
public final class ServerUnderTest implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("^ +(http://localhost:\\d+)/$");
    private static final Pattern HEALTH = Pattern.compile("^ +Health: (http://\\S+)/health/ready$");

    private final Path data;
    private final Process process;
    private final List<String> console = new ArrayList<>();
    private String address;
    private String management;

    private ServerUnderTest(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** Starts on the MySQL of this build, the one shared server of all system tests (see {@link OnServer}). */
    static ServerUnderTest onMysql() {
        // what the Failsafe configuration reads from target/databases.properties
        Map<String, String> database = Map.of(
                "SKILLCERT_DB_URL", property("skillcert.mysql.url"),
                "SKILLCERT_DB_PASSWORD", property("skillcert.db.password"),
                "SKILLCERT_DB_OWNER_PASSWORD", property("skillcert.db.owner.password"));
        Path data = Path.of("target/system/mysql");
        // the database is new in each build, and keys of another database would refuse it
        delete(data);
        return start(data, "system", database, List.of());
    }

    /**
     * Starts on a schema of its own in the MySQL of this build, beside the shared server: for who kills it.
     *
     * @param name of the schema and of the data folder; data that are there are used again
     */
    static ServerUnderTest onMysqlSchema(String name) {
        return start(
                Path.of("target/system", name),
                "system",
                Map.of(
                        "SKILLCERT_DB_URL", Database.url(name),
                        "SKILLCERT_DB_PASSWORD", property("skillcert.db.password"),
                        "SKILLCERT_DB_OWNER_PASSWORD", property("skillcert.db.owner.password")),
                List.of());
    }

    /** Removes what {@link #onMysqlSchema} keeps of an earlier build. */
    static void forget(String name) {
        delete(Path.of("target/system", name));
    }

    /** Ends the server at once, as a power cut does (SIGKILL), and waits until the program that started it has seen it. */
    void kill() {
        List<ProcessHandle> servers = process.descendants().toList();
        if (servers.isEmpty()) {
            throw new IllegalStateException("there is no server to kill:\n" + console());
        }
        servers.forEach(ProcessHandle::destroyForcibly);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the program still waits for the server that was killed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts as {@code mvn -Prun} does, on H2; for tests of the start itself.
     *
     * @param data the data folder; one that exists is used again
     */
    public static ServerUnderTest onH2(Path data) {
        return start(data, "run", Map.of(), demonstration());
    }

    /** Starts as {@link #onH2} what must not become ready, and gives all that the program printed until it ended. */
    static List<String> refusedOnH2(Path data) {
        ServerUnderTest started = launch(data, command(data, "run", demonstration()), Map.of());
        try {
            List<String> console = started.process.inputReader().lines().toList();
            if (started.process.waitFor() == 0) {
                throw new IllegalStateException("it is not refused:\n" + String.join("\n", console));
            }
            return console;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            started.close();
        }
    }

    /**
     * Starts by the very {@code mvn -Prun}, which builds first.
     *
     * @param maven the command line, in the folder of the clone
     */
    static ServerUnderTest byMaven(Path data, ProcessBuilder maven) {
        ServerUnderTest started = launch(data, maven);
        started.awaitReady(15);
        return started;
    }

    private static List<String> demonstration() {
        return List.of(
                "users=" + config().resolve("h2/users.sql"),
                "accounts="
                        + config().resolveSibling(
                                        "ejb/src/main/resources/skillcert/startup/demonstration-accounts.csv"));
    }

    private static ServerUnderTest start(
            Path data, String server, Map<String, String> environment, List<String> arguments) {
        ServerUnderTest started = launch(data, command(data, server, arguments), environment);
        started.awaitReady(6);
        return started;
    }

    private static List<String> command(Path data, String server, List<String> arguments) {
        Path classes = config().resolve("target/classes");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classes.toString(), "skillcert.server.RunServer"));
        command.add("home=" + property("jboss.home"));
        command.add("base=" + config().resolve("target/servers").resolve(server));
        command.add("ear=" + property("skillcert.ear"));
        command.add("port=" + freePort());
        command.add("data=" + data.toAbsolutePath());
        command.addAll(arguments);
        return command;
    }

    private static ServerUnderTest launch(Path data, List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return launch(data, builder);
    }

    private static ServerUnderTest launch(Path data, ProcessBuilder builder) {
        try {
            ServerUnderTest started =
                    new ServerUnderTest(data, builder.redirectErrorStream(true).start());
            // the JVM of the tests may end in any way: the server ends with it
            Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroy));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(int minutes) {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> readConsole(ready), "server-under-test");
        reader.setDaemon(true);
        reader.start();
        try {
            ready.get(minutes, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("the server is not ready:\n" + console(), e);
        }
    }

    private void readConsole(CompletableFuture<Void> ready) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (console) {
                    console.add(line);
                }
                Matcher shown = ADDRESS.matcher(line);
                Matcher health = HEALTH.matcher(line);
                if (shown.matches()) {
                    address = shown.group(1);
                } else if (health.matches()) {
                    management = health.group(1);
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IllegalStateException("it ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    /** @return the address of a page, as a browser uses it; {@code path} begins with a slash */
    public URI uri(String path) {
        return URI.create(address + path);
    }

    /** @return the address of something on the management port, such as {@code /health/ready} */
    public URI managementUri(String path) {
        return URI.create(management + path);
    }

    /** @return all that the program has printed so far */
    public String console() {
        synchronized (console) {
            return String.join("\n", console);
        }
    }

    /** @return the server's log so far */
    public String log() {
        try {
            return Files.readString(data.resolve("log/server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops gracefully, as Ctrl+C does; by force after 90 seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the module that configures the server. */
    static Path config() {
        return Path.of(property("skillcert.config"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run by mvn verify, which sets " + name);
        }
        return value;
    }
}
