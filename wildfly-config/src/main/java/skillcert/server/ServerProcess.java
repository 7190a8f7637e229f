package skillcert.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A WildFly in a process of its own, which ends with ours: gracefully if it can, by force after a minute. */
final class ServerProcess {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    // the server and its libraries say ERROR, the application says SEVERE
    private static final Pattern REFUSAL =
            Pattern.compile("^[\\d-]* ?[\\d:,]+ SEVERE \\[skillcert\\.startup\\.\\w+] \\([^)]*\\) (.+)");
    private static final Pattern WARNING = Pattern.compile("^[\\d-]* ?[\\d:,]+ (WARN|WARNING|ERROR|SEVERE|FATAL) .*");

    private final ProcessBuilder builder;
    private final Path log;
    private volatile boolean stopping;
    private Process process;
    private volatile String refusal;

    ServerProcess(ProcessBuilder builder, Path log) {
        this.builder = builder;
        this.log = log;
    }

    /**
     * Starts the server and waits until it is ready.
     *
     * @param management port of {@code /health/ready}
     * @param failed a file that appears if the deployment failed
     */
    void start(int management, Path failed) throws IOException, InterruptedException {
        long started = System.nanoTime();
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Thread console = new Thread(this::showWarnings, "server-console");
        console.setDaemon(true);
        console.start();
        while (!isReady(management)) {
            if (stopping) {
                // Ctrl+C before it was ready is no failure; the hook ends this program
                new CountDownLatch(1).await();
            }
            if (!process.isAlive()) {
                throw new Refusal("The server ended while it started, see " + log);
            }
            if (Files.exists(failed)) {
                Refusal failure = stopped("The application could not be deployed, see " + log);
                // what it has said is known when its console has been read to the end
                console.join(10_000);
                throw refusal == null ? failure : new Refusal(refusal + " (more in " + log + ")");
            }
            if (System.nanoTime() - started > LIMIT.toNanos()) {
                throw stopped("The server is not ready after " + LIMIT.toSeconds() + " s, see " + log);
            }
            // until the next look, or until it ends, which is seen at once
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    void waitForEnd() throws InterruptedException {
        int exit = process.waitFor();
        if (!stopping && exit != 0 && exit != 130 && exit != 143) {
            throw new Refusal("The server ended by itself (exit code " + exit + "), see " + log);
        }
    }

    private Refusal stopped(String line) {
        stop();
        return new Refusal(line);
    }

    private void stop() {
        // Ctrl+C reaches the server at the same time and may have ended it already
        stopping = true;
        if (!process.isAlive()) {
            return;
        }
        System.out.println("skillcert: stopping …");
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
        }
        System.out.println("skillcert: stopped");
        System.out.flush();
    }

    /**
     * The server's log is in its file; the console gets the first line of each warning and error. When the application
     * itself says why it does not start, that is all that somebody has to read: what the server makes of it is left out.
     */
    private void showWarnings() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher refused = REFUSAL.matcher(line);
                if (refused.matches()) {
                    refusal = refused.group(1);
                } else if (refusal == null && WARNING.matcher(line).matches()) {
                    System.out.println(line);
                }
            }
        } catch (IOException closed) {
            if (process.isAlive() && !stopping) {
                System.out.println("skillcert: the server's console is closed (" + closed.getMessage() + ")");
            }
        }
    }

    private static boolean isReady(int management) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + management + "/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
