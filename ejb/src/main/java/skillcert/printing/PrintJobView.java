package skillcert.printing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import skillcert.approval.TimelineEntry;
import skillcert.identity.Person;

/**
 * One print job.
 *
 * @param id job
 * @param batchId the batch of the approved list
 * @param batchTitle its title
 * @param sheets how many sheets
 * @param state where it stands
 * @param orderedBy who ordered
 * @param orderedAt instant of the order
 * @param trays the files made so far
 * @param timeline what happened to it
 */
public record PrintJobView(
        long id,
        long batchId,
        String batchTitle,
        int sheets,
        PrintJobState state,
        Person orderedBy,
        Instant orderedAt,
        List<Tray> trays,
        List<TimelineEntry> timeline)
        implements Serializable {

    /**
     * One file.
     *
     * @param tray from 1
     * @param first first sheet
     * @param last last sheet
     * @param hash of the PDF, 64 hexadecimal digits
     * @param madeAt when it was made
     */
    public record Tray(int tray, int first, int last, String hash, Instant madeAt) implements Serializable {}
}
