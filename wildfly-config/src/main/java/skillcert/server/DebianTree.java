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
 *
 * <p>Sid changes every day. What it gives is looked at before it is used, and on a day on which it gives nothing that
 * fits, the mirror that the environment names is asked, such as a day of the past in Debian's archive of snapshots.
 */
final class DebianTree {

    static final List<String> MYSQL = List.of("mysql-server-core", "mysql-client-core");
    static final List<String> CHROMIUM = List.of("chromium", "patchelf");

    private static final String TODAY = "today";
    private static final String MIRROR = "SKILLCERT_DEBIAN_MIRROR";

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
        if (Files.exists(marker) && Files.readAllLines(marker).containsAll(packages) && fits(packages)) {
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
        for (String day : days()) {
            Files.deleteIfExists(marker);
            if (fetch(packages, day) && fits(packages)) {
                Files.write(marker, packages);
                return;
            }
            System.out.println("Debian sid of " + day + " has no " + packages + " that fits, see " + log());
        }
        throw new Refusal("debootstrap could not fetch " + packages + ", see " + log() + "; or give " + named(packages)
                + ", or another mirror of sid as " + MIRROR + ", in the environment");
    }

    /** Where to ask, the usual mirror first. */
    private static List<String> days() {
        String other = System.getenv(MIRROR);
        return other == null || other.isBlank() ? List.of(TODAY) : List.of(TODAY, other);
    }

    /** Makes the programs startable, anew each time since a folder may have moved, and looks at what they are. */
    private boolean fits(List<String> packages) throws IOException, InterruptedException {
        if (packages.containsAll(CHROMIUM)) {
            writeChromium();
        }
        if (packages.containsAll(MYSQL)) {
            writeMysqld();
            return MysqlProgram.fits(new MysqlProgram(mysqld()).version());
        }
        return true;
    }

    private Path log() {
        return work.resolve("debootstrap.log");
    }

    /** The server program of MySQL; its first option has to be {@code --no-defaults}. */
    Path mysqld() {
        return work.resolve("mysqld.sh");
    }

    Path chromium() {
        return work.resolve("chromium.sh");
    }

    /**
     * Only fetched and unpacked, never configured: nothing of the tree is installed anywhere, and nothing is mounted.
     *
     * @return whether it was possible
     */
    private boolean fetch(List<String> packages, String day) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("debootstrap", "--foreign", "--variant=minbase"));
        command.addAll(List.of("--include=" + String.join(",", packages), "sid", tree.toString()));
        if (!day.equals(TODAY)) {
            command.add(day);
        }
        Folders.delete(tree);
        if (Programs.run(log(), command) != 0) {
            // once more: a mirror may have been in the middle of its update
            Folders.delete(tree);
            if (Programs.run(log(), command) != 0) {
                return false;
            }
        }
        try (var archives = Files.newDirectoryStream(tree.resolve("var/cache/apt/archives"), "*.deb")) {
            for (Path archive : archives) {
                if (Programs.run(log(), List.of("dpkg-deb", "-x", archive.toString(), tree.toString())) != 0) {
                    return false;
                }
                Files.delete(archive);
            }
        }
        return true;
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
