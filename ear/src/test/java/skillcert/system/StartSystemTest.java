package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnServer
class StartSystemTest {

    @Test
    @DisplayName("issue 2.7 /health/ready answers UP on the management port when the EAR is deployed")
    void ready(ServerUnderTest server) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(server.managementUri("/health/ready"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").contains("deployments-status");
        assertThat(server.log()).contains("Deployed \"skillcert.ear\"");
    }

    @Test
    @DisplayName("issue 2.7 /health/ready answers UP on the portal's own port, without a login and without a session")
    void readyAtThePortal(ServerUnderTest server) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(server.uri("/health/ready"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("issue 2.2 Flyway finds the migrations inside the EAR, and Hibernate accepts the schema")
    void migrated(ServerUnderTest server) {
        assertThat(server.log()).containsPattern("Schema up to date, [1-9]\\d* migrations run now");
    }

    @Test
    @DisplayName("DESIGN 8 the server's own welcome page and its EJB-over-HTTP door are gone from /")
    void nothingElse(ServerUnderTest server) throws IOException, InterruptedException {
        // the server's door would ask for a login of its own; what answers here is the application
        HttpResponse<String> answer = get(server.uri("/wildfly-services/naming/v1/lookup/x"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(get(server.uri("/")).body()).doesNotContain("WildFly");
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
