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
            adaptChromium();
        }
        Files.write(marker, packages);
    }

    /** The server program of MySQL; its first option has to be {@code --no-defaults}. */
    Path mysqld() {
        return work.resolve("mysqld.sh");
    }

    Path chromium() {
        return tree.resolve("usr/lib/chromium/chromium");
    }

    private void fetch(List<String> packages) throws IOException, InterruptedException {
        Path log = work.resolve("debootstrap.log");
        List<String> command = List.of(
                "debootstrap", "--variant=minbase", "--include=" + String.join(",", packages), "sid", tree.toString());
        for (int attempt = 1; ; attempt++) {
            unmount();
            Files.deleteIfExists(marker);
            Folders.delete(tree);
            int exit = Programs.run(log, command);
            unmount();
            if (exit == 0) {
                return;
            }
            if (attempt == 3) {
                throw new Refusal("debootstrap could not fetch " + packages + ", see " + log + "; or give "
                        + named(packages) + " in the environment");
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

    /** What an interrupted debootstrap leaves mounted would keep {@code mvn clean} from deleting the tree. */
    private void unmount() throws IOException, InterruptedException {
        for (String mounted : List.of("proc", "sys", "dev/pts", "dev/shm", "dev")) {
            Path point = tree.resolve(mounted);
            if (Files.exists(point) && Files.readString(Path.of("/proc/mounts")).contains(" " + point + " ")) {
                Programs.run(work.resolve("umount.log"), List.of("umount", point.toString()));
            }
        }
    }

    /** A script that runs it by the tree's loader; "exec" makes the process the server itself. */
    private void writeMysqld() throws IOException {
        Files.writeString(
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
        if (!mysqld().toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + mysqld());
        }
    }

    /** A browser starts itself again for its parts and must find the loader by itself: it is written into the program. */
    private void adaptChromium() throws IOException, InterruptedException {
        Path libraries;
        try (var folders = Files.newDirectoryStream(tree.resolve("usr/lib"), "*-linux-gnu")) {
            libraries = folders.iterator().next();
        }
        Path loader;
        try (var loaders = Files.newDirectoryStream(libraries, "ld-linux*.so.*")) {
            loader = loaders.iterator().next();
        }
        for (String program : List.of("chromium", "chrome_crashpad_handler")) {
            List<String> command = new ArrayList<>(List.of(loader.toString(), "--library-path", libraries.toString()));
            command.add(tree.resolve("usr/bin/patchelf").toString());
            command.addAll(List.of("--set-interpreter", loader.toString()));
            command.addAll(List.of("--force-rpath", "--set-rpath", libraries.toString()));
            command.add(chromium().resolveSibling(program).toString());
            Path log = work.resolve("patchelf.log");
            if (Programs.run(log, command) != 0) {
                throw new Refusal("Chromium could not be made to run from " + tree + ", see " + log);
            }
        }
    }
}
