package skillcert.server;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Runs the scripts that make users, by the JDBC driver out of a jar, so that no database client is needed. */
record Database(Path driverJar, String driverClass) {

    static Database h2(Path wildflyHome) throws IOException {
        Path module = wildflyHome.resolve("modules/system/layers/base/com/h2database/h2/main");
        try (Stream<Path> files = Files.list(module)) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no H2 in " + module));
            return new Database(jar, "org.h2.Driver");
        }
    }

    static Database mysql(Path work) {
        // its thread would outlive the program, and Maven would wait for it in vain
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
        return new Database(work.resolve("drivers/mysql-connector-j.jar"), "com.mysql.cj.jdbc.Driver");
    }

    /**
     * The address of the database file in {@code folder}. Names in lower case and MODE=MySQL as in service; the file is
     * closed by the pool, not by a race of shutdown hooks. Settings that only an owner may make are in h2/users.sql.
     */
    static String h2Url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("skillcert").toString().replace('\\', '/')
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Runs a script as {@code user}, with {@code ${NAME}} replaced by the value of that name. */
    void run(String url, String user, String password, Path script, Map<String, String> values)
            throws IOException, SQLException {
        try (Connection connection = connect(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String sql :
                    Files.readString(script).replaceAll("(?m)^\\s*--.*$", "").split(";\\s*(\\R|$)")) {
                String filled = sql.strip();
                for (Map.Entry<String, String> value : values.entrySet()) {
                    filled = filled.replace("${" + value.getKey() + "}", value.getValue());
                }
                if (!filled.isEmpty()) {
                    statement.execute(filled);
                }
            }
        }
    }

    private Connection connect(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password);
        try {
            return driver().connect(url, login);
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new SQLException("no driver in " + driverJar, e);
        }
    }

    // the loader stays open as long as the program: drivers load classes while they work and at their end
    @SuppressWarnings("resource")
    private Driver driver() throws ReflectiveOperationException, MalformedURLException {
        ClassLoader loader =
                new URLClassLoader(new URL[] {driverJar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        return (Driver) loader.loadClass(driverClass).getDeclaredConstructor().newInstance();
    }
}
