package skillcert.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Finds what the tests need beyond Maven, and on Debian or Ubuntu as root installs what is missing: MySQL, a browser, a
 * font for Chinese, and the programs that look at PDF files and read QR codes. Elsewhere what is missing stops the build
 * with the line that installs it. What was found is written to {@code tools.properties} in the folder {@code work}.
 *
 * <p>Arguments: {@code work}, and {@code release} for a test (default: the machine's own /etc/os-release).
 */
public final class TestTools {

    private final Path work;
    private final Apt apt;
    private final DebianTree tree;

    private TestTools(Arguments arguments) {
        this.work = arguments.path("work");
        this.apt = new Apt(work, arguments.has("release") ? arguments.path("release") : Path.of("/etc/os-release"));
        this.tree = new DebianTree(work, apt);
    }

    /** The program. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new TestTools(new Arguments(args)).provide();
    }

    private void provide() throws IOException, InterruptedException {
        Files.createDirectories(work);
        BuildLock.take(work.resolve("tests.lock"));
        Optional<Path> givenMysqld = Programs.fromEnvironment("SKILLCERT_MYSQLD");
        installPackages();
        List<String> fromTree = new ArrayList<>();
        if (givenMysqld.isEmpty()) {
            fromTree.addAll(DebianTree.MYSQL);
        }
        if (chromium().isEmpty()) {
            fromTree.addAll(DebianTree.CHROMIUM);
        }
        if (!fromTree.isEmpty()) {
            tree.provide(fromTree);
        }
        Properties found = new Properties();
        MysqlProgram mysqld = new MysqlProgram(givenMysqld.orElseGet(tree::mysqld));
        System.out.println("The tests run on " + mysqld.requireFitting());
        found.setProperty("skillcert.mysqld", mysqld.path().toString());
        found.setProperty(
                "skillcert.chromium", chromium().orElseGet(tree::chromium).toString());
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
        if (!apt.isUsable()) {
            throw new Refusal("The tests need what is missing here. On Debian or Ubuntu: sudo " + line
                    + "   Elsewhere: poppler (pdftoppm, pdffonts) and zbar (zbarimg) on the PATH, a font for Chinese,"
                    + " and SKILLCERT_CHROMIUM=/path/to/chromium in the environment");
        }
        System.out.println("Installing for the tests: " + line);
        apt.install(missing);
        List<String> still = missingPackages();
        if (!still.isEmpty()) {
            throw new Refusal("Still missing after " + line + ": " + still);
        }
    }

    private List<String> missingPackages() throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>();
        if (chromium().isEmpty() && !apt.hasSnapsForBrowsers()) {
            missing.add("chromium");
        }
        if (Programs.onPath("pdftoppm").isEmpty() || Programs.onPath("pdffonts").isEmpty()) {
            missing.add("poppler-utils");
        }
        if (Programs.onPath("zbarimg").isEmpty()) {
            missing.add("zbar-tools");
        }
        boolean linux = System.getProperty("os.name").equals("Linux");
        if (linux
                && (Programs.onPath("fc-list").isEmpty()
                        || Programs.output("fc-list", ":lang=zh-cn", "file").isBlank())) {
            missing.addAll(List.of("fontconfig", "fonts-noto-cjk"));
        }
        return missing;
    }

    private static Optional<Path> chromium() {
        // a snap sees neither the folders of the build nor those that the tests make
        return Programs.fromEnvironment("SKILLCERT_CHROMIUM")
                .or(() -> Programs.onPath("chromium").filter(TestTools::isNoSnap))
                .or(() -> Programs.onPath("google-chrome"));
    }

    private static boolean isNoSnap(Path program) {
        return !program.startsWith("/snap") && !Programs.realPath(program).endsWith("bin/snap");
    }
}
