package skillcert.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import skillcert.identity.AccountForm;
import skillcert.identity.FirstAccount;
import skillcert.identity.Role;
import skillcert.identity.UnitForm;
import skillcert.kernel.UnitKind;

/** The units and accounts of the demonstration, from CSV files that the launcher reads too. */
final class DemonstrationData {

    private DemonstrationData() {}

    /** Invented units. */
    static List<UnitForm> units() {
        return rows("demonstration-units.csv").stream()
                .map(row -> new UnitForm(row[0], UnitKind.valueOf(row[1]), row[2], row[3], row[4]))
                .toList();
    }

    /** Accounts with a fixed password each, and a fixed secret where the role demands a second factor. */
    static List<FirstAccount> accounts() {
        return rows("demonstration-accounts.csv").stream()
                .map(row -> new FirstAccount(
                        new AccountForm(row[0], row[2], row[3], ""), row[1], Role.valueOf(row[4]), true, row[5]))
                .toList();
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = DemonstrationData.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("demonstration data " + file, e);
        }
    }
}
