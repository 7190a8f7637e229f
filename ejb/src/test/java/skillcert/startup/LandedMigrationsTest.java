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
        "V2__notice_and_annex_1.sql, 28eac7a71fa490b6658556d8a4aa0d95f1fdd66869f83689272f464d03f6962e",
        "V3__ledger_proofs.sql, 02c780e1b28b3fbc6cb6b59a0dac3033baa61b87981a40f8a615dd235d774d8a",
        "V5__sent_forms.sql, dbd0521d57af515bbbf14c9012d3c5bd11d4687a91221ff6917c570c942e3e46",
        "V6__approval_and_persons.sql, 1ffb62f3e48fcd34a1a729c2f808e2f0559bda3c3e278b7a9405d068e66381ea",
        "V7__policy.sql, 40ba7bfc36175bc80467ef36a8e3c14908f518d122077e35ba868a888f59cbf9",
        "V10__filing_life.sql, d8837fad59b9c85cb17bee65f54f6b72b40a8d4573a7832608fbd6f266e89530",
        "V11__filing_rules.sql, 1597867092401bb92ac5b5bcd329d55a687602f2ee0339feafd7a5759fb4cd4a"
    })
    @DisplayName("issue 2.2 a migration that has landed is never edited: a second start keeps all data")
    void frozen(String migration, String hash) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(MIGRATIONS.resolve(migration));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .as("%s was edited; add a new migration instead", migration)
                .isEqualTo(hash);
    }
}
