package skillcert.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of Debian packages in a folder of its own that the host never uses: Debian's stable releases have no MySQL (it
 * is taken from sid), and Ubuntu has no browser but a snap. Programs run with the libraries of the tree by the tree's own
 * loader: no chroot, so paths stay as they are, and what is started is the program itself.
 */
final class DebianTree {

    static final List<String> MYSQL = List.of("mysql-server-core", "mysql-client-core");
    static final List<String> CHROMIUM = List.of("chromium", "patchelf");

    private final Path work;
    private final Path tree;
    private final Path marker;
    private final Apt apt;

    DebianTree(Path work, Apt apt) {
        this.work = work;
        this.tree = work.resolve("debian");
        this.marker = work.resolve("debian.packages");
        this.apt = apt;
    }

    /** Fetches the packages, once: again only when one of them is not in the tree. */
    void provide(List<String> packages) throws IOException, InterruptedException {
        if (Files.exists(marker) && Files.readAllLines(marker).containsAll(packages)) {
            return;
        }
        if (!apt.isUsable()) {
            throw new Refusal("The tests need " + named(packages)
                    + " in the environment (on Debian or Ubuntu as root the build fetches it by itself)");
        }
        if (Programs.onPath("debootstrap").isEmpty()) {
            apt.install(List.of("debootstrap", "debian-archive-keyring"));
        }
        System.out.println(
                "Fetching " + String.join(", ", packages) + " for the tests into " + tree + " (a minute or two)");
        fetch(packages);
        if (packages.containsAll(MYSQL)) {
            writeMysqld();
        }
        if (packages.containsAll(CHROMIUM)) {
            writeChromium();
        }
        Files.write(marker, packages);
    }

    /** The server program of MySQL; its first option has to be {@code --no-defaults}. */
    Path mysqld() {
        return work.resolve("mysqld.sh");
    }

    Path chromium() {
        return work.resolve("chromium.sh");
    }

    /** Only fetched and unpacked, never configured: nothing of the tree is installed anywhere, and nothing is mounted. */
    private void fetch(List<String> packages) throws IOException, InterruptedException {
        Path log = work.resolve("debootstrap.log");
        List<String> command = new ArrayList<>(List.of("debootstrap", "--foreign", "--variant=minbase"));
        command.addAll(List.of("--include=" + String.join(",", packages), "sid", tree.toString()));
        for (int attempt = 1; ; attempt++) {
            Files.deleteIfExists(marker);
            Folders.delete(tree);
            if (Programs.run(log, command) == 0) {
                break;
            }
            if (attempt == 3) {
                throw new Refusal("debootstrap could not fetch " + packages + ", see " + log + "; or give "
                        + named(packages) + " in the environment");
            }
        }
        try (var archives = Files.newDirectoryStream(tree.resolve("var/cache/apt/archives"), "*.deb")) {
            for (Path archive : archives) {
                if (Programs.run(log, List.of("dpkg-deb", "-x", archive.toString(), tree.toString())) != 0) {
                    throw new Refusal(archive + " could not be unpacked, see " + log);
                }
                Files.delete(archive);
            }
        }
    }

    private static String named(List<String> packages) {
        List<String> named = new ArrayList<>();
        if (packages.containsAll(MYSQL)) {
            named.add("MySQL 8.4 or 9 as SKILLCERT_MYSQLD=/path/to/mysqld");
        }
        if (packages.containsAll(CHROMIUM)) {
            named.add("a Chromium that is no snap as SKILLCERT_CHROMIUM=/path/to/chromium");
        }
        return String.join(" and ", named);
    }

    /** A script that runs it by the tree's loader; "exec" makes the process the server itself. */
    private void writeMysqld() throws IOException {
        write(
                mysqld(),
                """
                #!/bin/sh
                tree="$(dirname "$0")/debian"
                first="$1"
                shift
                exec "$(ls "$tree"/usr/lib/*-linux-gnu/ld-linux*.so.*)" --library-path "$(echo "$tree"/usr/lib/*-linux-gnu)" \\
                  "$tree/usr/sbin/mysqld" "$first" --basedir="$tree/usr" --plugin-dir="$tree/usr/lib/mysql/plugin" \\
                  --lc-messages-dir="$tree/usr/share/mysql" --character-sets-dir="$tree/usr/share/mysql/charsets" "$@"
                """);
    }

    /** A browser starts itself again for its parts and must find the loader by itself: it is written into the program. */
    private void writeChromium() throws IOException, InterruptedException {
        Path program = tree.resolve("usr/lib/chromium/chromium");
        Path libraries = only(tree.resolve("usr/lib"), "*-linux-gnu");
        Path loader = only(libraries, "ld-linux*.so.*");
        List<String> command = new ArrayList<>(List.of(loader.toString(), "--library-path", libraries.toString()));
        command.add(tree.resolve("usr/bin/patchelf").toString());
        command.addAll(List.of("--set-interpreter", loader.toString(), program.toString()));
        Path log = work.resolve("patchelf.log");
        if (Programs.run(log, command) != 0) {
            throw new Refusal("Chromium could not be made to run from " + tree + ", see " + log);
        }
        write(
                chromium(),
                """
                #!/bin/sh
                tree="$(dirname "$0")/debian"
                libraries="$(echo "$tree"/usr/lib/*-linux-gnu)"
                LD_LIBRARY_PATH="$libraries:$libraries/pulseaudio" exec "$tree/usr/lib/chromium/chromium" "$@"
                """);
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().next();
        }
    }

    private static void write(Path script, String text) throws IOException {
        Files.writeString(script, text);
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + script);
        }
    }
}
