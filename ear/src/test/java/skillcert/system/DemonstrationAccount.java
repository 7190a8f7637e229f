package skillcert.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import skillcert.identity.Role;

/**
 * An account of the demonstration, as the product has it.
 *
 * @param login of it
 * @param unit it belongs to
 * @param role it holds
 */
record DemonstrationAccount(String login, String unit, Role role) {

    /** All of them. */
    static List<DemonstrationAccount> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Role.class.getResourceAsStream("/skillcert/startup/demonstration-accounts.csv"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new DemonstrationAccount(cells[0], cells[2], Role.valueOf(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
