package skillcert.administration;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a server stands; nothing in it is secret.
 *
 * @param version of the product
 * @param node name of the server
 * @param java its Java
 * @param database product and version
 * @param migrations the migrations that have run, the last first
 * @param suite algorithms that new rows are written with
 * @param keys number, purpose and suite of each data key that writes
 * @param now the business clock
 * @param shift how far it runs ahead of the real time
 * @param upSince when this server started
 * @param freeBytes free space of the data folder
 * @param totalBytes its whole space
 */
public record ServerView(
        String version,
        String node,
        String java,
        String database,
        List<Migration> migrations,
        String suite,
        List<skillcert.keys.DataKeyView> keys,
        Instant now,
        Duration shift,
        Instant upSince,
        long freeBytes,
        long totalBytes)
        implements Serializable {

    /**
     * A migration of the schema.
     *
     * @param version of the migration; empty when it is repeated whenever it changes
     * @param description what it makes
     * @param installedOn when it ran
     */
    public record Migration(String version, String description, Instant installedOn) implements Serializable {}

    /** Free space in whole gigabytes. */
    public long freeGigabytes() {
        return freeBytes >> 30;
    }

    /** Whole space in whole gigabytes. */
    public long totalGigabytes() {
        return totalBytes >> 30;
    }
}
