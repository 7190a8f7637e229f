package skillcert.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The package manager of Debian and Ubuntu.
 *
 * @param work gets the logs
 * @param release the file that names the system, /etc/os-release
 */
record Apt(Path work, Path release) {

    /** @return whether packages can be installed here without asking anybody */
    boolean isUsable() {
        return System.getProperty("user.name").equals("root")
                && Programs.onPath("apt-get").isPresent();
    }

    /** @return whether the packages of browsers are only pointers to snaps, as on Ubuntu */
    boolean hasSnapsForBrowsers() throws IOException {
        return Files.exists(release)
                && Files.readString(release).lines().anyMatch(line -> line.matches("ID(_LIKE)?=.*ubuntu.*"));
    }

    void install(List<String> packages) throws IOException, InterruptedException {
        run("update", List.of());
        List<String> arguments = new ArrayList<>(List.of("-y", "--no-install-recommends"));
        arguments.addAll(packages);
        run("install", arguments);
    }

    private void run(String verb, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("apt-get", "-q", "-o", "Acquire::Retries=3", verb));
        command.addAll(arguments);
        Path log = work.resolve("apt-" + verb + ".log");
        for (int attempt = 1; Programs.run(log, command) != 0; attempt++) {
            if (attempt == 3) {
                throw new Refusal("Failed three times, see " + log + ": " + String.join(" ", command));
            }
        }
    }
}
