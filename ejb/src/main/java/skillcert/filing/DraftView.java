package skillcert.filing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import skillcert.identity.Person;

/**
 * A draft of an application.
 *
 * @param id its number
 * @param corrects the returned application that it will correct, or null
 * @param step where the wizard was left; '' at its beginning
 * @param form what is typed, telephone numbers in plain: only the office that types it sees a draft
 * @param faults what is still missing or wrong, each with its clause
 * @param remarks what a reviewer found at the application that it will correct
 * @param savedBy who saved it last
 * @param savedAt when
 * @param version to be given back when it is saved
 */
public record DraftView(
        long id,
        Long corrects,
        String step,
        FilingForm form,
        List<FilingFault> faults,
        List<ReviewView.RemarkRow> remarks,
        Person savedBy,
        Instant savedAt,
        long version)
        implements Serializable {

    public DraftView {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** The faults of one part. */
    public List<FilingFault> faultsOf(FilingPart part) {
        return faults.stream().filter(fault -> part == fault.part()).toList();
    }

    /** The open remarks on one part. */
    public List<ReviewView.RemarkRow> remarksOn(FilingPart part) {
        return remarks.stream()
                .filter(remark -> remark.part() == part && remark.settledBy() == null)
                .toList();
    }
}
