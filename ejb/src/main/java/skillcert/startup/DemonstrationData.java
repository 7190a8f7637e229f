package skillcert.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import skillcert.identity.AccountForm;
import skillcert.identity.FirstAccount;
import skillcert.identity.PersonForm;
import skillcert.identity.Role;
import skillcert.identity.UnitForm;
import skillcert.kernel.IdType;
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

    /**
     * Accounts with a fixed password each, and a fixed secret where the role demands a second factor. Each is another
     * invented person; their ID numbers of the unassigned area 449999 stand in a file of their own, because the launcher
     * shows the one with the accounts.
     */
    static List<FirstAccount> accounts() {
        Map<String, String> persons =
                rows("demonstration-persons.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
        return rows("demonstration-accounts.csv").stream()
                .map(row ->
                        new FirstAccount(form(row, persons.get(row[0])), row[1], Role.valueOf(row[4]), true, row[5]))
                .toList();
    }

    private static AccountForm form(String[] row, String idNumber) {
        return new AccountForm(row[0], row[2], row[3], "", new PersonForm(IdType.RESIDENT, idNumber));
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
