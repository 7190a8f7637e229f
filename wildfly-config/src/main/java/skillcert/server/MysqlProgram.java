package skillcert.server;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server program of MySQL.
 *
 * @param path of the program
 */
record MysqlProgram(Path path) {

    private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)");

    /** What it says of itself. */
    String version() {
        return Programs.output(path.toString(), "--no-defaults", "--version").strip();
    }

    /** Whether it is one of those that are promised: 8.4 (not before) or 9, and not MariaDB. */
    static boolean fits(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.find() || version.contains("MariaDB")) {
            return false;
        }
        int major = Integer.parseInt(matcher.group(1));
        return major == 9 || major == 8 && Integer.parseInt(matcher.group(2)) >= 4;
    }

    /**
     * Looks before anything is tried on it.
     *
     * @return what it says of itself
     * @throws Refusal if it is too old, too new or another database
     */
    String requireFitting() {
        String version = version();
        if (!fits(version)) {
            throw new Refusal("The tests need MySQL 8.4 or 9, but " + path + " says: " + version
                    + ". Give another as SKILLCERT_MYSQLD=/path/to/mysqld in the environment");
        }
        return version;
    }
}
