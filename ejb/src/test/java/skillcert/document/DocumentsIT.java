package skillcert.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.AuditRows;
import skillcert.kernel.DomainException;
import skillcert.keys.KeySetup;
import skillcert.testing.Deployments;

@ArquillianTest
@Tag("h2")
@Tag("gm")
class DocumentsIT {

    private static final String PDF = "application/pdf";

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeySetup keys;

    @Inject
    private Documents documents;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void open() {
        keys.open();
    }

    @Test
    @DisplayName("I11 I14 a file comes back byte for byte, is found by its hash, and rests sealed")
    void keeps() throws Exception {
        byte[] content = pdf(200_000);
        String hash = documents.store(content, PDF);
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(documents.require(hash)).isEqualTo(content);
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT sealed, length FROM document_content WHERE hash = ?")) {
            query.setString(1, hash);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("%PDF", new String(content, 9, 36, StandardCharsets.US_ASCII));
                assertThat(row.getLong(2)).isEqualTo(content.length);
            }
        }
    }

    @Test
    @DisplayName("I9 the same file, again and from four at the same moment, is one row and one answer")
    void once() throws Exception {
        byte[] content = pdf(50_000);
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<String> store = () -> {
            start.await(30, TimeUnit.SECONDS);
            return documents.store(content, PDF);
        };
        Set<String> hashes = new HashSet<>();
        for (Future<String> each :
                List.of(threads.submit(store), threads.submit(store), threads.submit(store), threads.submit(store))) {
            hashes.add(each.get(60, TimeUnit.SECONDS));
        }
        hashes.add(documents.store(content, PDF));
        assertThat(hashes).hasSize(1);
        String hash = hashes.iterator().next();
        assertThat(new AuditRows(database).number("SELECT COUNT(*) FROM document_content WHERE hash = ?", hash))
                .isEqualTo(1);
        assertThat(documents.require(hash)).isEqualTo(content);
    }

    @Test
    @DisplayName("DESIGN 3.8 an unknown hash is refused by name")
    void unknown() {
        assertThatThrownBy(() -> documents.require("0".repeat(64)))
                .isInstanceOf(DocumentException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(DocumentError.DOCUMENT_UNKNOWN));
    }

    /** Begins as a PDF does and is another one every time. */
    private static byte[] pdf(int length) {
        byte[] head = ("%PDF-1.7\n" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(head, length);
    }
}
