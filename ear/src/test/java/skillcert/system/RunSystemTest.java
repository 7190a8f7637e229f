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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn -Prun} promises to somebody who tries the product: it starts, keeps its data, and says why it does not. */
class RunSystemTest {

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
        }
        try (ServerUnderTest second = ServerUnderTest.onH2(data)) {
            assertThat(status(second.uri("/health/ready"))).isEqualTo(200);
            assertThat(second.log()).contains("Demonstration data kept").contains("0 migrations run now");
        }
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
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertOneLine(String.valueOf(free), file, file.toString());
    }

    @Test
    @DisplayName("issue 2.1 a port that is no port ends with one clear line")
    void noPort() throws Exception {
        assertOneLine("70000", folder.resolve("data"), "1 to 65535");
    }

    private static void assertOneLine(String port, Path data, String words) throws IOException, InterruptedException {
        BuildProgram program =
                BuildProgram.run(List.of(), Map.of(), "RunServer", "check=true", "port=" + port, "data=" + data);
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
