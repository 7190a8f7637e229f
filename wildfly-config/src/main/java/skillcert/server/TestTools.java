package skillcert.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the tests need beyond Maven, and on Debian or Ubuntu as root installs what is missing: MySQL, a browser, a
 * font for Chinese, and the programs that look at PDF files and read QR codes. Elsewhere what is missing stops the build
 * with the line that installs it. What was found is written to {@code tools.properties} in the folder {@code work}.
 */
public final class TestTools {

    private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)");

    private final Path work;

    private TestTools(Path work) {
        this.work = work;
    }

    /** The program; argument {@code work}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new TestTools(new Arguments(args).path("work")).provide();
    }

    private void provide() throws IOException, InterruptedException {
        installPackages();
        Properties found = new Properties();
        found.setProperty("skillcert.mysqld", mysqld().toString());
        found.setProperty("skillcert.chromium", chromium().orElseThrow().toString());
        try (var out = Files.newBufferedWriter(work.resolve("tools.properties"))) {
            found.store(out, null);
        }
    }

    private void installPackages() throws IOException, InterruptedException {
        List<String> missing = missingPackages();
        if (missing.isEmpty()) {
            return;
        }
        String line = "apt-get install " + String.join(" ", missing);
        if (!canInstall()) {
            throw new Refusal("The tests need what is missing here. On Debian or Ubuntu: sudo " + line
                    + "   Elsewhere: poppler (pdftoppm, pdffonts) and zbar (zbarimg) on the PATH, a font for Chinese,"
                    + " and SKILLCERT_CHROMIUM=/path/to/chromium in the environment");
        }
        System.out.println("Installing for the tests: " + line);
        apt("update");
        List<String> command = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
        command.addAll(missing);
        apt(command.toArray(String[]::new));
        List<String> still = missingPackages();
        if (!still.isEmpty()) {
            throw new Refusal("Still missing after " + line + ": " + still);
        }
    }

    private List<String> missingPackages() throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>();
        if (chromium().isEmpty()) {
            missing.add("chromium");
        }
        if (onPath("pdftoppm").isEmpty() || onPath("pdffonts").isEmpty()) {
            missing.add("poppler-utils");
        }
        if (onPath("zbarimg").isEmpty()) {
            missing.add("zbar-tools");
        }
        boolean linux = System.getProperty("os.name").equals("Linux");
        if (linux
                && (onPath("fc-list").isEmpty()
                        || output("fc-list", ":lang=zh-cn", "file").isBlank())) {
            missing.addAll(List.of("fontconfig", "fonts-noto-cjk"));
        }
        return missing;
    }

    private Optional<Path> chromium() {
        return fromEnvironment("SKILLCERT_CHROMIUM")
                .or(() -> onPath("chromium"))
                .or(() -> onPath("google-chrome"));
    }

    private Path mysqld() throws IOException, InterruptedException {
        Optional<Path> given = fromEnvironment("SKILLCERT_MYSQLD");
        Path program = given.isPresent() ? given.get() : debianMysqld();
        String version = output(program.toString(), "--no-defaults", "--version");
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.find()
                || Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2)) < 804
                || version.contains("MariaDB")) {
            throw new Refusal("The tests need MySQL 8.4 or 9, but " + program + " says: " + version.strip());
        }
        return program;
    }

    /** Debian's stable releases have no MySQL: it is taken from sid, in a folder of its own that the host never uses. */
    private Path debianMysqld() throws IOException, InterruptedException {
        Path tree = work.resolve("mysql");
        Path program = work.resolve("mysqld.sh");
        if (Files.exists(program)) {
            return program;
        }
        if (!canInstall()) {
            throw new Refusal(
                    "The tests need MySQL 8.4 or 9: install it and set SKILLCERT_MYSQLD=/path/to/mysqld in the"
                            + " environment (on Debian or Ubuntu as root the build fetches it by itself)");
        }
        if (onPath("debootstrap").isEmpty()) {
            apt("update");
            apt("install", "-y", "--no-install-recommends", "debootstrap", "debian-archive-keyring");
        }
        System.out.println("Fetching MySQL for the tests into " + tree + " (about a minute)");
        Path log = work.resolve("debootstrap.log");
        for (int attempt = 1; ; attempt++) {
            unmount(tree);
            Folders.delete(tree);
            int exit = run(
                    log,
                    "debootstrap",
                    "--variant=minbase",
                    "--include=mysql-server-core,mysql-client-core",
                    "sid",
                    tree.toString());
            unmount(tree);
            if (exit == 0) {
                break;
            }
            if (attempt == 3) {
                throw new Refusal("debootstrap could not fetch MySQL, see " + log
                        + "; or install MySQL 8.4 or 9 and set SKILLCERT_MYSQLD=/path/to/mysqld in the environment");
            }
        }
        // The program runs with the libraries of its own tree by the tree's own loader: no chroot, so paths stay as
        // they
        // are and "exec" makes the process the server itself. "--no-defaults" has to stay the first option.
        Files.writeString(
                program,
                """
                #!/bin/sh
                tree="$(dirname "$0")/mysql"
                first="$1"
                shift
                exec "$(ls "$tree"/usr/lib/*-linux-gnu/ld-linux*.so.*)" --library-path "$(echo "$tree"/usr/lib/*-linux-gnu)" \\
                  "$tree/usr/sbin/mysqld" "$first" --basedir="$tree/usr" --plugin-dir="$tree/usr/lib/mysql/plugin" \\
                  --lc-messages-dir="$tree/usr/share/mysql" --character-sets-dir="$tree/usr/share/mysql/charsets" "$@"
                """);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + program);
        }
        return program;
    }

    /** What an interrupted debootstrap leaves mounted would keep {@code mvn clean} from deleting the tree. */
    private void unmount(Path tree) throws IOException, InterruptedException {
        for (String mounted : List.of("proc", "sys", "dev/pts", "dev/shm", "dev")) {
            Path point = tree.resolve(mounted);
            if (Files.exists(point) && Files.readString(Path.of("/proc/mounts")).contains(" " + point + " ")) {
                run(work.resolve("umount.log"), "umount", point.toString());
            }
        }
    }

    private static boolean canInstall() {
        return System.getProperty("user.name").equals("root")
                && onPath("apt-get").isPresent();
    }

    private void apt(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("apt-get", "-q", "-o", "Acquire::Retries=3"));
        command.addAll(List.of(arguments));
        Path log = work.resolve("apt-" + arguments[0] + ".log");
        for (int attempt = 1; run(log, command.toArray(String[]::new)) != 0; attempt++) {
            if (attempt == 3) {
                throw new Refusal("Failed three times, see " + log + ": " + String.join(" ", command));
            }
        }
    }

    private static int run(Path log, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroy();
            throw new Refusal("Not done after 15 minutes, see " + log + ": " + String.join(" ", command));
        }
        return process.exitValue();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static Optional<Path> fromEnvironment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Path program = Path.of(value).toAbsolutePath();
        if (!Files.isExecutable(program)) {
            throw new Refusal(name + "=" + value + " in the environment is not a program");
        }
        return Optional.of(program);
    }

    private static Optional<Path> onPath(String name) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (String file : List.of(name, name + ".exe")) {
                Path program = Path.of(folder, file);
                if (Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }
}
