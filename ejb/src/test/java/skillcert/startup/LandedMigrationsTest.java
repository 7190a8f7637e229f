package skillcert.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has landed may stand in somebody's database: it is never edited again, a change is a migration of its own. */
class LandedMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @ParameterizedTest
    @CsvSource({
        "V1__baseline.sql, 48921e773834658e68fedd85cae47dcae678659fda5a256878a3ff08dc01c7ba",
        "V2__notice_and_annex_1.sql, 28eac7a71fa490b6658556d8a4aa0d95f1fdd66869f83689272f464d03f6962e"
    })
    @DisplayName("issue 2.2 a migration that has landed is never edited: a second start keeps all data")
    void frozen(String migration, String hash) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(MIGRATIONS.resolve(migration));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .as("%s was edited; add a new migration instead", migration)
                .isEqualTo(hash);
    }
}
