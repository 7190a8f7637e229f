package skillcert.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes one server folder (a copy of WildFly's {@code standalone/}) for each purpose and configures it by CLI scripts,
 * once: again only when a script or the server has changed.
 *
 * <p>Arguments: {@code home} (the unpacked WildFly), {@code work} (the folder that holds {@code drivers/} and gets
 * {@code servers/}), {@code scripts} (the folder of the scripts), {@code servers} (a list of
 * {@code name=script+script+…}).
 */
public final class PrepareServers {

    private final WildFly wildfly;
    private final Path work;
    private final Path scripts;

    private PrepareServers(Arguments arguments) {
        this.wildfly = new WildFly(arguments.path("home"));
        this.work = arguments.path("work");
        this.scripts = arguments.path("scripts");
    }

    /** The program. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = new Arguments(args);
        PrepareServers preparation = new PrepareServers(arguments);
        preparation.addDriver();
        for (String server : arguments.list("servers")) {
            String[] parts = server.split("=", 2);
            preparation.configure(parts[0], List.of(parts[1].split("\\+")));
        }
    }

    private void addDriver() throws IOException, InterruptedException {
        Path module = wildfly.home().resolve("modules/com/mysql");
        Path installed = module.resolve("main/mysql-connector-j.jar");
        if (!Files.exists(module.resolve("main/module.xml"))
                || Files.mismatch(installed, work.resolve("drivers/mysql-connector-j.jar")) >= 0) {
            Folders.delete(module);
            run(scripts.resolve("driver-mysql.cli"), null, work.resolve("driver-mysql.log"));
        }
    }

    private void configure(String name, List<String> parts) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("embed-server --server-config=standalone.xml --std-out=discard\n");
        for (String part : parts) {
            script.append(Files.readString(scripts.resolve(part + ".cli"))).append('\n');
        }
        script.append("stop-embedded-server\n");

        Path base = work.resolve("servers").resolve(name);
        Path marker = base.resolve("configured-from.sha256");
        String hash = hash(wildfly.home() + "\n" + script);
        if (Files.exists(marker) && Files.readString(marker).equals(hash)) {
            return;
        }
        System.out.println("Configuring server " + name + " from " + parts);
        Folders.delete(base);
        Files.createDirectories(base.getParent());
        Folders.copy(wildfly.home().resolve("standalone"), base);
        Path file = Files.writeString(base.resolve("configure.cli"), script);
        run(file, base, base.resolve("configure.log"));
        Files.writeString(marker, hash);
    }

    private void run(Path script, Path base, Path log) throws IOException, InterruptedException {
        Process process = wildfly.cli(script, base)
                .directory(work.toFile())
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new Refusal("The CLI script " + script + " failed:\n" + Files.readString(log));
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
