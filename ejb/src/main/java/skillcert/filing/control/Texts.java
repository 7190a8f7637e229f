package skillcert.filing.control;

import java.util.List;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;
import skillcert.filing.FilingFault;

/** Texts that an officer types beside an application: reasons, remarks, findings. */
public final class Texts {

    private Texts() {}

    /**
     * The text as it is kept.
     *
     * @param most characters
     * @throws FilingException FILING_REQUIRED, FILING_TOO_LONG or FILING_UNFIT_TEXT
     */
    public static String require(String typed, int most) {
        Faults faults = new Faults();
        faults.text("text", typed, most);
        List<FilingFault> found = faults.all();
        if (!found.isEmpty()) {
            FilingFault first = found.get(0);
            throw new FilingException((FilingError) first.code(), first.values().toArray());
        }
        return typed.strip();
    }
}
