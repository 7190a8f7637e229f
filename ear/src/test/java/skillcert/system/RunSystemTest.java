package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** What {@code mvn -Prun} promises to somebody who tries the product: it starts, keeps its data, and says why it does not. */
class RunSystemTest {

    private static final Pattern READY = Pattern.compile("skillcert: READY after (\\d+\\.\\d) s");
    private static final Path PICTURES = Path.of("target/walk/start");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("issue 2.1 a first start on H2 makes the data, a second one keeps them, one beside it has its own")
    void startsTwice() throws Exception {
        Path data = folder.resolve("data");
        try (ServerUnderTest first = ServerUnderTest.onH2(data);
                ServerUnderTest beside = ServerUnderTest.onH2(folder.resolve("other"))) {
            assertThat(status(beside.uri("/health/ready"))).isEqualTo(200);
            assertThat(beside.log()).contains("Demonstration accounts made");
            assertThat(status(first.uri("/health/ready"))).isEqualTo(200);
            assertThat(first.console())
                    .contains("http://localhost:")
                    .contains("sheng1")
                    .contains("Ctrl+C");
            assertThat(first.log()).contains("Demonstration accounts made");
            assertReadyForLogin(first, "first");
        }
        try (ServerUnderTest second = ServerUnderTest.onH2(data)) {
            assertThat(status(second.uri("/health/ready"))).isEqualTo(200);
            assertThat(second.log()).contains("Demonstration data kept").contains("0 migrations run now");
            assertReadyForLogin(second, "second");
        }
        assertRefusesOtherSchemas(data);
    }

    /** The officer of the province gets to the work queue; the figure that was printed is kept for who compares it with the bar. */
    private static void assertReadyForLogin(ServerUnderTest server, String start) throws IOException {
        Matcher ready = READY.matcher(server.console());
        assertThat(ready.find()).as("READY in\n%s", server.console()).isTrue();
        Files.createDirectories(PICTURES);
        Files.writeString(PICTURES.resolve("ready-" + start + ".txt"), ready.group(1) + " s\n");
        try (Portal portal = new Portal(server, PICTURES);
                Window officer = portal.signIn("sheng1")) {
            assertThat(officer.page().locator("h1").innerText()).isEqualTo("我的待办");
            officer.step("work-queue-after-the-" + start + "-start");
        }
    }

    /** What stands in a data folder may be of another build: then one line says so, and nothing is changed in it. */
    private static void assertRefusesOtherSchemas(Path data) throws Exception {
        try (H2Database owner = new H2Database(data)) {
            owner.execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '2'");
        }
        assertThat(refusal(data)).contains("was made by another build", "checksum mismatch for migration version 2");
        try (H2Database owner = new H2Database(data)) {
            owner.execute("UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '2'");
            owner.execute("ALTER TABLE announcement RENAME COLUMN title TO bent");
        }
        assertThat(refusal(data)).contains("does not fit this build", "announcement", "title");
        assertThat(Files.readString(data.resolve("log/server.log"))).doesNotContain("Schema up to date");
        try (H2Database owner = new H2Database(data)) {
            owner.execute("ALTER TABLE announcement RENAME COLUMN bent TO title");
        }
    }

    /** The one line on the console of a start that is refused, with place, what and remedy. */
    private static String refusal(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("log/server.log"));
        List<String> console = ServerUnderTest.refusedOnH2(data);
        assertThat(console).noneMatch(line -> line.contains(" ERROR ") || line.contains(" SEVERE "));
        List<String> refusals =
                console.stream().filter(line -> line.contains("Start refused")).toList();
        assertThat(refusals)
                .singleElement()
                .asString()
                .startsWith("skillcert: Start refused: the database jdbc:h2:file:")
                .contains(data.toString(), "Start the build that made it", "-Dskillcert.data=");
        assertThat(Files.readString(data.resolve("log/server.log")).lines())
                .filteredOn(line -> line.contains(" SEVERE [skillcert."))
                .hasSize(1);
        return refusals.get(0);
    }

    @Test
    @DisplayName("issue 2.1 a busy port ends with one clear line")
    void busyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            assertOneLine(String.valueOf(busy.getLocalPort()), folder.resolve("data"), "in use");
        }
    }

    @Test
    @DisplayName("issue 2.1 a data folder that cannot be used ends with one clear line")
    void unwritableFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertOneLine(String.valueOf(freePort()), file, file.toString());
    }

    @Test
    @DisplayName(
            "issue 2.1 a data folder without the right to write ends with one clear line, for root without privilege too")
    void forbiddenFolder() throws Exception {
        Path data = Files.createDirectory(folder.resolve("forbidden"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        BuildProgram program =
                BuildProgram.runWithoutPrivilege("RunServer", "check=true", "port=" + freePort(), "data=" + data);
        assertOneLine(program, data + " cannot be written (java.nio.file.AccessDeniedException");
    }

    @Test
    @DisplayName("issue 2.1 a port that is no port ends with one clear line")
    void noPort() throws Exception {
        assertOneLine("70000", folder.resolve("data"), "1 to 65535");
    }

    private static void assertOneLine(String port, Path data, String words) throws IOException, InterruptedException {
        assertOneLine(
                BuildProgram.run(List.of(), Map.of(), "RunServer", "check=true", "port=" + port, "data=" + data),
                words);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void assertOneLine(BuildProgram program, String words) {
        assertThat(program.exit()).isEqualTo(1);
        assertThat(program.lines())
                .singleElement()
                .asString()
                .startsWith("skillcert: ")
                .contains(words);
    }

    private static int status(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
