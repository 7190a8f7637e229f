package skillcert.assessment;

import java.io.Serializable;
import java.util.List;
import skillcert.intake.Fault;

/**
 * What an upload did: the good part is kept, the rest is listed.
 *
 * @param kept how many rows or photos were taken
 * @param known how many were there before and did not change (I9)
 * @param faults everything that was not taken, and why
 * @param marked the uploaded workbook with the faulty rows marked, or empty when there is none
 */
public record UploadOutcome(int kept, int known, List<Fault> faults, byte[] marked) implements Serializable {

    public UploadOutcome {
        faults = List.copyOf(faults);
        marked = marked.clone();
    }

    @Override
    public byte[] marked() {
        return marked.clone();
    }
}
