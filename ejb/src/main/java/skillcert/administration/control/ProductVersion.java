package skillcert.administration.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that Maven writes into the module; outside a packaged module there is none. */
public final class ProductVersion {

    private static final String FILE = "/META-INF/maven/skillcert/skillcert-ejb/pom.properties";

    private ProductVersion() {}

    /** The version, or "-" when the module is not packaged. */
    public static String read() {
        try (InputStream in = ProductVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
