package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** The command of the README itself, {@code mvn -Prun}, in a new copy of the sources whose path has blanks in it. */
@Tag("soak")
@StepByStep
@Order(50)
@DisplayName("issue 2.1 mvn -Prun in a folder with blanks in its name")
class MavenRunSystemTest {

    private static final List<String> SOURCES =
            List.of("pom.xml", ".mvn", "reports", "wildfly-config", "ejb", "web", "ear");

    @TempDir
    private static Path folder;

    private Path clone;
    private Path data;

    @BeforeAll
    void copySources() throws IOException {
        clone = folder.resolve("a new clone");
        data = folder.resolve("my data");
        for (String source : SOURCES) {
            copy(ServerUnderTest.config().resolveSibling(source), clone.resolve(source));
        }
    }

    @AfterAll
    void allowDeletion() throws IOException {
        permit("rwxr-xr-x");
    }

    @Test
    @Order(1)
    @DisplayName("issue 2.1 it builds, says READY, lets the officer in, and ends with the server when it is stopped")
    void runs() throws Exception {
        int port = freePort();
        ServerUnderTest server = ServerUnderTest.byMaven(data, maven(List.of(), port, data));
        try (server;
                Portal portal = new Portal(server, Path.of("target/walk/start"));
                Window officer = portal.signIn("sheng1")) {
            assertThat(server.uri("/").getPort()).isEqualTo(port);
            assertThat(server.console()).containsPattern("skillcert: READY after \\d+\\.\\d s");
            assertThat(officer.page().locator("h1").innerText()).isEqualTo("我的待办");
        }
        assertThat(server.console()).endsWith("skillcert: stopped");
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(again.isBound()).as("nobody listens any more").isTrue();
        }
    }

    @Test
    @Order(2)
    @DisplayName("issue 2.1 inside Maven too a busy port ends with one clear line")
    void busyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertOneLine(maven(List.of(), busy.getLocalPort(), data), "Port " + busy.getLocalPort(), "is in use");
        }
    }

    @Test
    @Order(3)
    @DisplayName("issue 2.1 inside Maven too a file in the way of the data folder ends with one clear line")
    void fileInTheWay() throws Exception {
        Path file = Files.createFile(folder.resolve("a file"));
        assertOneLine(maven(List.of(), freePort(), file), file + " cannot be written");
    }

    @Test
    @Order(4)
    @DisplayName("issue 2.1 inside Maven too a folder without the right to write ends with one clear line")
    void forbiddenFolder() throws Exception {
        Files.createDirectory(forbidden());
        permit("r-xr-xr-x");
        assertOneLine(
                maven(BuildProgram.withoutPrivilege(), freePort(), forbidden()),
                forbidden() + " cannot be written (java.nio.file.AccessDeniedException");
    }

    private static Path forbidden() {
        return folder.resolve("not mine");
    }

    private static void permit(String permissions) throws IOException {
        if (Files.exists(forbidden())) {
            Files.setPosixFilePermissions(forbidden(), PosixFilePermissions.fromString(permissions));
        }
    }

    private ProcessBuilder maven(List<String> before, int port, Path data) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(List.of("-B", "-ntp", "-Prun", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
        command.addAll(List.of("-Dskillcert.http.port=" + port, "-Dskillcert.data=" + data));
        return new ProcessBuilder(command).directory(clone.toFile());
    }

    /** The line of ours is the last one, and Maven has nothing to add. */
    private static void assertOneLine(ProcessBuilder maven, String... words) throws IOException, InterruptedException {
        Process process = maven.redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(lines).noneMatch(line -> line.contains("[ERROR]") || line.contains("BUILD "));
        assertThat(lines).filteredOn(line -> line.startsWith("skillcert: ")).hasSize(1);
        assertThat(lines).last().asString().startsWith("skillcert: ").contains(words);
    }

    /** The sources without what builds have made of them. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
                if (source.endsWith("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(source).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(source).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
