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
 * @param load memory, processor and threads
 * @param pools the connections to the database
 * @param nodes the servers of the cluster, each with its last sign of life
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
        long totalBytes,
        Load load,
        List<Pool> pools,
        List<Node> nodes)
        implements Serializable {

    /**
     * What the virtual machine has to do.
     *
     * @param heapUsed bytes
     * @param heapMost bytes, or -1 when there is no bound
     * @param processPercent share of the processors that this server takes, or -1 while it is not known
     * @param machinePercent share that the whole machine takes, or -1
     * @param processors how many there are
     * @param threads how many there are
     * @param threadsPeak the most there were
     */
    public record Load(
            long heapUsed,
            long heapMost,
            int processPercent,
            int machinePercent,
            int processors,
            int threads,
            int threadsPeak)
            implements Serializable {

        /** Used memory in whole megabytes. */
        public long usedMegabytes() {
            return heapUsed >> 20;
        }

        /** The most memory in whole megabytes. */
        public long mostMegabytes() {
            return heapMost >> 20;
        }
    }

    /**
     * A pool of connections; -1 where the server does not tell.
     *
     * @param name of the data source
     * @param inUse given out now
     * @param open connected now
     * @param available that can still be given out
     * @param mostUsed the most that were given out at once
     */
    public record Pool(String name, int inUse, int open, int available, int mostUsed) implements Serializable {}

    /**
     * A server of the cluster.
     *
     * @param name of the server
     * @param seenAt when it last ran a timer, which each does every minute
     */
    public record Node(String name, Instant seenAt) implements Serializable {}

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
